import type { RuleKind } from '../../model/rules/rules.ts';
import type { Words } from './say.ts';

/** The check, by cause. */
export const CHECK = {
  title: { en: 'Check', zh: '检查', fa: 'بررسی' },
  waiting: { en: 'Reading the case …', zh: '正在读取案例……', fa: 'در حال خواندن نمونه…' },
  clean: {
    en: 'No errors. What is below are notices.',
    zh: '没有错误，以下只是提醒。',
    fa: 'خطایی نیست؛ آنچه در زیر می‌آید فقط هشدار است.',
  },
  cleanDraft: {
    en: 'Nothing that is written is wrong.',
    zh: '已写的部分没有错误。',
    fa: 'در آنچه نوشته شده خطایی نیست.',
  },
  whole: {
    en: 'Nothing is wrong and nothing is left open.',
    zh: '一切妥当，没有待办。',
    fa: 'همه چیز درست است و کاری نمانده است.',
  },
  errors: { en: 'To be mended: {count}', zh: '必须改正：{count}处', fa: 'باید درست شود: {count}' },
  badge: { en: '{count} to be mended', zh: '{count}处须改正', fa: '{count} مورد برای اصلاح' },
  notices: { en: 'Notices: {count}', zh: '提醒：{count}条', fa: 'هشدارها: {count}' },
  places: { en: '{count} places', zh: '{count}处', fa: '{count} جا' },
  goThere: { en: 'Go there', zh: '前往', fa: 'برو به آنجا' },
  mend: { en: 'Mend', zh: '改正', fa: 'اصلاح' },
  mendAll: { en: 'Mend all {count}', zh: '全部改正（{count}处）', fa: 'اصلاح هر {count} مورد' },
  mended: { en: 'Mended: {count}', zh: '已改正：{count}处', fa: 'اصلاح شد: {count}' },
  why: { en: 'What this means', zh: '这是什么意思', fa: 'معنای آن' },
  status: { en: 'For readers?', zh: '是否发表', fa: 'برای خوانندگان؟' },
  isDraft: {
    en: 'This case is a draft: no reader sees it, and what is only unfinished is not an error.',
    zh: '这个案例是草稿：读者看不到，尚未写完的地方不算错误。',
    fa: 'این نمونه پیش‌نویس است: خوانندگان آن را نمی‌بینند و ناتمام بودنش خطا نیست.',
  },
  isPublished: {
    en: 'This case is published as soon as your proposal is accepted.',
    zh: '提案一经采纳，这个案例就会发表。',
    fa: 'این نمونه همین که پیشنهادتان پذیرفته شود منتشر می‌شود.',
  },
  publish: { en: 'Ready for readers', zh: '可以发表', fa: 'آمادهٔ انتشار است' },
  unpublish: { en: 'Back to a draft', zh: '改回草稿', fa: 'برگشت به پیش‌نویس' },
  notYet: {
    en: 'Before readers can see it, this is still to be done: {count}',
    zh: '发表之前还须完成：{count}项',
    fa: 'پیش از انتشار این‌ها مانده است: {count}',
  },
  canPublish: {
    en: 'Nothing is missing any more. Press “Ready for readers”, then look at the preview and propose it.',
    zh: '什么都不缺了。请点“可以发表”，再看预览，然后提交。',
    fa: 'دیگر چیزی کم نیست. «آمادهٔ انتشار است» را بزنید، پیش‌نمایش را ببینید و پیشنهاد دهید.',
  },
  published: {
    en: 'It is ready: readers see it as soon as your proposal is accepted.',
    zh: '已标为可以发表：提案采纳后，读者就会看到。',
    fa: 'آماده است: همین که پیشنهادتان پذیرفته شود خوانندگان آن را می‌بینند.',
  },
  toRead: {
    en: 'Statements to read again',
    zh: '需要重读的陈述',
    fa: 'گزاره‌هایی که باید دوباره خوانده شود',
  },
  toReadLead: {
    en: 'Paragraphs that they cite have changed. Read both, then mend the statement or say that it holds.',
    zh: '所引段落已经改动。请对照阅读，然后修改陈述，或确认它仍然成立。',
    fa: 'بندهایی که به آن‌ها استناد شده تغییر کرده است. هر دو را بخوانید؛ سپس گزاره را اصلاح کنید یا بگویید که درست است.',
  },
} satisfies Record<string, Words>;

/** What a cause is about. */
export const KINDS: Record<RuleKind, Words> = {
  files: { en: 'Files', zh: '文件', fa: 'فایل‌ها' },
  yaml: { en: 'Record', zh: '案例记录', fa: 'شناسنامه' },
  record: { en: 'Record', zh: '案例记录', fa: 'شناسنامه' },
  evidence: { en: 'Evidence and rights', zh: '依据和权利', fa: 'شواهد و حقوق' },
  article: { en: 'Article', zh: '文章', fa: 'مقاله' },
  translation: { en: 'Translation', zh: '译文', fa: 'ترجمه' },
  lock: { en: 'Lock', zh: '锁文件', fa: 'فایل قفل' },
  mdx: { en: 'Marks in the text', zh: '文中标记', fa: 'نشانه‌های متن' },
  reading: { en: 'How it reads', zh: '读法', fa: 'خوانش' },
  link: { en: 'Links', zh: '链接', fa: 'پیوندها' },
  vocabulary: { en: 'Vocabulary', zh: '术语表', fa: 'واژگان' },
  style: { en: 'Style', zh: '文字规范', fa: 'شیوهٔ نگارش' },
};
