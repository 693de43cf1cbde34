import type { Words } from './say.ts';

/** Translating, paragraph by paragraph. */
export const TRANSLATE = {
  title: { en: 'Translate', zh: '翻译', fa: 'ترجمه' },
  into: { en: 'Into', zh: '译成', fa: 'به زبان' },
  beside: { en: 'Beside it', zh: '对照', fa: 'در کنار آن' },
  noOriginal: {
    en: 'The original cannot be read yet. The check says why.',
    zh: '原文暂时无法读取，原因见“检查”。',
    fa: 'متن اصلی هنوز خوانده نمی‌شود؛ دلیلش در «بررسی» آمده است.',
  },
  isOriginal: {
    en: 'All texts of this case are originals; there is nothing to translate.',
    zh: '这个案例的文字都是原文，没有要翻译的。',
    fa: 'همهٔ متن‌های این نمونه اصلی است و چیزی برای ترجمه نیست.',
  },
  progress: {
    en: '{done} of {all} paragraphs translated',
    zh: '{all}段中已译{done}段',
    fa: '{done} بند از {all} بند ترجمه شده است',
  },
  behindCount: {
    en: '{count} to read again',
    zh: '{count}段要重读',
    fa: '{count} بند باید دوباره خوانده شود',
  },
  behind: {
    en: 'The original has changed since',
    zh: '原文后来改过',
    fa: 'متن اصلی از آن پس تغییر کرده است',
  },
  behindLead: {
    en: 'Mend the translation where it no longer fits. Then say that it holds.',
    zh: '译文不再相符的，请修改；然后确认译文仍然成立。',
    fa: 'هر جا ترجمه دیگر با متن نمی‌خواند اصلاحش کنید؛ سپس بگویید که درست است.',
  },
  changes: { en: 'What changed', zh: '改动之处', fa: 'چه تغییر کرده' },
  unknownBefore: {
    en: 'What it said before is not known.',
    zh: '原先的文字没有留存。',
    fa: 'متن پیشین در دست نیست.',
  },
  holds: { en: 'It still holds', zh: '译文仍然成立', fa: 'ترجمه همچنان درست است' },
  held: {
    en: 'Paragraph {id} holds: {name}, {day}',
    zh: '第{id}段仍然成立：{name}，{day}',
    fa: 'بند {id} درست است: {name}، {day}',
  },
  yourName: {
    en: 'Your name, as it is to stand beside what you have read',
    zh: '您的姓名（与所读段落一并记录）',
    fa: 'نام شما، چنان‌که کنار آنچه خوانده‌اید ثبت می‌شود',
  },
  translator: {
    en: 'Your name, as the translator',
    zh: '您的姓名（署为译者）',
    fa: 'نام شما، به‌عنوان مترجم',
  },
  nameLead: {
    en: 'It is asked once and kept in this browser.',
    zh: '只问一次，保存在本浏览器里。',
    fa: 'فقط یک بار پرسیده می‌شود و در همین مرورگر می‌ماند.',
  },
  keepName: { en: 'Go on', zh: '继续', fa: 'ادامه' },
  whole: { en: 'The text', zh: '正文', fa: 'متن' },
  textTitle: { en: 'Title', zh: '标题', fa: 'عنوان' },
  paragraph: { en: 'Paragraph {id}', zh: '第{id}段', fa: 'بند {id}' },
  translationOf: {
    en: 'Paragraph {id} in {language}',
    zh: '第{id}段的{language}译文',
    fa: 'بند {id} به {language}',
  },
  alt: {
    en: 'What the picture shows',
    zh: '图片上是什么',
    fa: 'تصویر چه نشان می‌دهد',
  },
  notYet: {
    en: 'Not translated: readers see the original here.',
    zh: '尚未翻译：读者在此看到原文。',
    fa: 'ترجمه نشده است: خوانندگان اینجا متن اصلی را می‌بینند.',
  },
  lacks: { en: 'Not there yet.', zh: '还没有。', fa: 'هنوز نیست.' },
  empty: {
    en: 'Nothing of this text is translated.',
    zh: '这篇译文还没有译出一段。',
    fa: 'هیچ بندی از این متن ترجمه نشده است.',
  },
  takeAway: {
    en: 'Take this language away',
    zh: '不要这种语言的译文',
    fa: 'حذف متن این زبان',
  },
  rowFirst: {
    en: 'Translate the head of the table first.',
    zh: '请先翻译表头。',
    fa: 'نخست سرستون‌های جدول را ترجمه کنید.',
  },
  copy: { en: 'Copy the address', zh: '复制地址', fa: 'کپی نشانی' },
  copied: { en: 'Address copied', zh: '已复制地址', fa: 'نشانی کپی شد' },
  next: {
    en: 'Ctrl + Enter goes to the next paragraph without a translation.',
    zh: 'Ctrl + Enter：转到下一段未译的文字。',
    fa: 'Ctrl + Enter: بند بعدی که ترجمه ندارد.',
  },
  terms: { en: 'Words of the vocabulary', zh: '术语表用词', fa: 'اصطلاحات واژگان' },
  termsLead: {
    en: 'A press marks the words that you have selected in the field as this term; with nothing selected it puts the word in at the cursor.',
    zh: '选中译文中的文字再按，就把它标为这个术语；没有选中时，在光标处写入这个词。',
    fa: 'اگر واژه‌هایی را در کادر انتخاب کرده باشید، با یک فشار همان‌ها به‌عنوان این اصطلاح نشان می‌شود؛ وگرنه خود واژه در جای مکان‌نما نوشته می‌شود.',
  },
  alike: {
    en: 'Translated alike before',
    zh: '以前类似的译文',
    fa: 'ترجمه‌های مشابه پیشین',
  },
  take: { en: 'Take it over', zh: '采用', fa: 'به کار ببر' },
  extra: {
    en: 'Without a counterpart in the original',
    zh: '原文中没有对应的段落',
    fa: 'بدون همتا در متن اصلی',
  },
  remove: { en: 'Remove', zh: '删除', fa: 'حذف' },
  record: { en: 'The record', zh: '案例记录', fa: 'شناسنامهٔ نمونه' },
  recordMissing: {
    en: 'Texts of the record that are missing in {language}: {count}',
    zh: '案例记录中有{count}条尚无{language}文字',
    fa: '{count} متن از شناسنامه هنوز به {language} نیست',
  },
  recordWhole: {
    en: 'The record has all its texts in {language}.',
    zh: '案例记录的{language}文字已齐全。',
    fa: 'همهٔ متن‌های شناسنامه به {language} آمده است.',
  },
  recordRest: {
    en: 'Those that are there ({count})',
    zh: '已有的（{count}条）',
    fa: 'آن‌ها که هست ({count})',
  },
  version: { en: 'Version {name}', zh: '另一版本：{name}', fa: 'نسخهٔ {name}' },
} satisfies Record<string, Words>;
