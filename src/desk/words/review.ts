import type { BundleFault } from '../../editor/bundle/bundle.ts';
import type { Words } from './say.ts';

/** Reviewing what somebody proposes. */
export const REVIEW = {
  title: { en: 'Review', zh: '审阅', fa: 'بازبینی' },
  lead: {
    en: 'Read a proposal statement by statement and paragraph by paragraph, each beside what it rests on.',
    zh: '逐条陈述、逐段文字地审阅提案，每条旁边就是它的依据。',
    fa: 'پیشنهاد را گزاره‌به‌گزاره و بندبه‌بند بخوانید؛ هر یک کنار آنچه بر آن استوار است.',
  },
  openFile: {
    en: 'Open a proposal from a file',
    zh: '从文件打开提案',
    fa: 'باز کردن پیشنهاد از فایل',
  },
  list: { en: 'Open proposals', zh: '待处理的提案', fa: 'پیشنهادهای باز' },
  show: { en: 'Show the open proposals', zh: '列出待处理的提案', fa: 'نمایش پیشنهادهای باز' },
  none: { en: 'There is no open proposal.', zh: '没有待处理的提案。', fa: 'پیشنهاد بازی نیست.' },
  read: { en: 'Read', zh: '审阅', fa: 'خواندن' },
  by: { en: 'by {author}', zh: '提交者：{author}', fa: 'از {author}' },
  elsewhere: {
    en: 'Attention: this proposal also changes files that are not content. The desk does not show them; read them at GitHub before you accept anything.',
    zh: '注意：这份提案还改动了内容以外的文件。编辑台不显示这些改动；采纳之前，请务必在GitHub上查看。',
    fa: 'توجه: این پیشنهاد چیزهایی بیرون از محتوا را هم تغییر می‌دهد. میز آن‌ها را نشان نمی‌دهد؛ پیش از پذیرفتن، آن‌ها را در گیت‌هاب بخوانید.',
  },
  statements: { en: 'Statements', zh: '陈述', fa: 'گزاره‌ها' },
  paragraphs: { en: 'Paragraphs', zh: '段落', fa: 'بندها' },
  others: { en: 'Other files', zh: '其他文件', fa: 'فایل‌های دیگر' },
  picture: { en: 'A picture', zh: '图片', fa: 'تصویر' },
  cites: { en: 'It rests on', zh: '依据', fa: 'بر این استوار است' },
  citesNothing: {
    en: 'It cites no paragraph.',
    zh: '没有引用任何段落。',
    fa: 'به هیچ بندی استناد نمی‌کند.',
  },
  citedBefore: {
    en: 'Before, it rested on: {list}',
    zh: '原先的依据：{list}',
    fa: 'پیش‌تر بر این استوار بود: {list}',
  },
  removed: { en: 'Removed', zh: '已删除', fa: 'حذف شده' },
  added: { en: 'New', zh: '新增', fa: 'تازه' },
  sameWords: { en: 'The words are the same.', zh: '文字未变。', fa: 'واژه‌ها همان است.' },
  original: { en: 'The original', zh: '原文', fa: 'متن اصلی' },
  holds: { en: 'It holds', zh: '成立', fa: 'درست است' },
  question: { en: 'A question', zh: '有疑问', fa: 'پرسش دارم' },
  findings: { en: 'What the check says of the result', zh: '对结果的检查', fa: 'بررسی نتیجه' },
  clean: { en: 'No errors.', zh: '没有错误。', fa: 'خطایی نیست.' },
  comment: { en: 'Your review', zh: '您的审阅意见', fa: 'بازبینی شما' },
  commentBy: {
    en: 'Read by {name} at the desk.',
    zh: '{name}已在编辑台审阅。',
    fa: '{name} در میز ویرایش خواند.',
  },
  commentHolds: { en: 'Read, holds', zh: '已读，成立', fa: 'خوانده شد، درست است' },
  commentQuestion: { en: 'In question', zh: '有疑问', fa: 'جای پرسش' },
  commentOpen: { en: 'Not read', zh: '未读', fa: 'خوانده نشده' },
  post: { en: 'Post it as a comment', zh: '作为评论发表', fa: 'فرستادن به‌صورت نظر' },
  posted: { en: 'Posted.', zh: '已发表。', fa: 'فرستاده شد.' },
  copy: { en: 'Copy', zh: '复制', fa: 'کپی' },
  copied: { en: 'Copied.', zh: '已复制。', fa: 'کپی شد.' },
  back: { en: 'Back to the list', zh: '返回列表', fa: 'برگشت به فهرست' },
  unread: {
    en: 'The case cannot be read: {reason}',
    zh: '无法读取案例：{reason}',
    fa: 'نمونه خوانده نمی‌شود: {reason}',
  },
} satisfies Record<string, Words>;

/** Why a file is no proposal. */
export const FAULTS: Record<BundleFault['code'], Words> = {
  'too-large': {
    en: 'This file is too large for a proposal.',
    zh: '文件过大，不是提案。',
    fa: 'این فایل برای پیشنهاد بیش از اندازه بزرگ است.',
  },
  'not-json': {
    en: 'This file is not a proposal from the desk.',
    zh: '这不是编辑台的提案文件。',
    fa: 'این فایل پیشنهاد میز نیست.',
  },
  'not-a-bundle': {
    en: 'This file is not a proposal from the desk.',
    zh: '这不是编辑台的提案文件。',
    fa: 'این فایل پیشنهاد میز نیست.',
  },
  'newer-version': {
    en: 'This file was made by a newer desk. Reload this page.',
    zh: '这个文件出自较新的编辑台，请重新载入本页。',
    fa: 'این فایل با میزی تازه‌تر ساخته شده است. صفحه را دوباره بارگذاری کنید.',
  },
  path: {
    en: 'This file tries to write outside the content. Do not use it.',
    zh: '这个文件要写到内容以外的地方，请勿使用。',
    fa: 'این فایل می‌خواهد جایی بیرون از محتوا بنویسد. از آن استفاده نکنید.',
  },
  twice: {
    en: 'This file changes one file twice. Do not use it.',
    zh: '这个文件对同一文件改了两次，请勿使用。',
    fa: 'این فایل یک فایل دیگر را دو بار تغییر می‌دهد. از آن استفاده نکنید.',
  },
  former: {
    en: 'This file does not fit together. Do not use it.',
    zh: '这个文件前后不一致，请勿使用。',
    fa: 'اجزای این فایل با هم نمی‌خواند. از آن استفاده نکنید.',
  },
  text: {
    en: 'This file holds something that is not text. Do not use it.',
    zh: '这个文件含有不是文字的内容，请勿使用。',
    fa: 'در این فایل چیزی هست که متن نیست. از آن استفاده نکنید.',
  },
  size: {
    en: 'This file holds a file that is too large.',
    zh: '这个文件里有过大的文件。',
    fa: 'در این فایل، فایل دیگری هست که بیش از اندازه بزرگ است.',
  },
};
