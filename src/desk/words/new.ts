import type { Words } from './say.ts';

/** Bringing in a page. */
export const NEW = {
  title: { en: 'Bring in a page', zh: '录入一篇文章', fa: 'آوردن یک متن' },
  lead: {
    en: 'Copy the article from its page and paste it here, or drop a file. The desk finds the text, the title and the author, and shows what it leaves out.',
    zh: '从网页上复制文章，粘贴到这里，或拖入一个文件。编辑台会找出正文、标题和作者，并列出略去的内容。',
    fa: 'مقاله را از صفحه‌اش کپی کنید و اینجا بچسبانید، یا فایلی را اینجا رها کنید. میز متن و عنوان و نویسنده را پیدا می‌کند و آنچه را کنار می‌گذارد نشان می‌دهد.',
  },
  paste: { en: 'The text of the page', zh: '网页文字', fa: 'متن صفحه' },
  read: { en: 'Read this text', zh: '读取这段文字', fa: 'خواندن این متن' },
  file: {
    en: 'Choose a file (.html, .md, .txt)',
    zh: '选择文件（.html、.md、.txt）',
    fa: 'انتخاب فایل (\u2066.html, .md, .txt\u2069)',
  },
  notKept: {
    en: 'This browser has no room to keep the page while you look at it. Make a draft before you close the tab.',
    zh: '浏览器空间不足，无法暂存这篇文字。关闭标签页之前，请先建立草稿。',
    fa: 'مرورگر جایی برای نگه‌داشتن این متن ندارد. پیش از بستن زبانه، پیش‌نویس بسازید.',
  },
  anew: { en: 'Take another page', zh: '换一篇', fa: 'متنی دیگر' },
  anewSure: {
    en: 'Put this page aside? What you chose here is lost; the page itself stays where it is.',
    zh: '放弃这篇吗？这里所做的选择会丢失，原网页不受影响。',
    fa: 'این متن کنار گذاشته شود؟ آنچه اینجا انتخاب کرده‌اید از دست می‌رود؛ خود صفحه سر جایش می‌ماند.',
  },
  asText: {
    en: 'Read it as plain text',
    zh: '按纯文本读取',
    fa: 'خواندن به‌صورت متن ساده',
  },
  asPage: {
    en: 'Read it with the marks of the page',
    zh: '连同网页格式读取',
    fa: 'خواندن با نشانه‌گذاری صفحه',
  },
  lines: { en: 'The page, line by line', zh: '网页内容，逐行', fa: 'صفحه، سطر به سطر' },
  linesLead: {
    en: 'Lines in grey are left out: {count}. Keep those that belong to the text; leave out what does not, such as a sentence printed large once more.',
    zh: '灰色的行已略去，共{count}行。属于正文的，请点“保留”；不属于的，如重复摘出的大字句，请点“略去”。',
    fa: 'سطرهای خاکستری کنار گذاشته شده است: {count}. آنچه را از متن است نگه دارید و آنچه را نیست، مانند جمله‌ای که درشت تکرار شده، کنار بگذارید.',
  },
  keep: { en: 'Keep line {number}', zh: '保留第{number}行', fa: 'نگه داشتن سطر {number}' },
  leave: {
    en: 'Leave out line {number}',
    zh: '略去第{number}行',
    fa: 'کنار گذاشتن سطر {number}',
  },
  drop: {
    en: 'Leave line {number} to the desk again',
    zh: '第{number}行重新交由编辑台判断',
    fa: 'سپردن دوبارهٔ سطر {number} به میز',
  },
  result: { en: 'What the draft will hold', zh: '草稿内容', fa: 'آنچه در پیش‌نویس می‌آید' },
  repairs: {
    en: 'Lines that were mended: {count}',
    zh: '修补了{count}行',
    fa: 'آنچه درست شد: {count} سطر',
  },
  asItWas: {
    en: 'Leave line {number} as it was',
    zh: '第{number}行保持原样',
    fa: 'سطر {number} همان‌طور که بود بماند',
  },
  mendAgain: {
    en: 'Mend line {number} again',
    zh: '重新修补第{number}行',
    fa: 'سطر {number} دوباره درست شود',
  },
  kinds: { en: 'Kinds of mends', zh: '修补种类', fa: 'گونه‌های اصلاح' },
  facts: {
    en: 'What the page says of itself',
    zh: '网页上的说明',
    fa: 'آنچه صفحه دربارهٔ خود می‌گوید',
  },
  factsLead: {
    en: 'Read these beside the page and put right what was misread.',
    zh: '请对照网页核对，有误请改正。',
    fa: 'این‌ها را با صفحه بسنجید و هرچه نادرست است درست کنید.',
  },
  notFound: {
    en: 'Not found in the text. Write it if you know it.',
    zh: '文字中没有找到。如果知道，请填写。',
    fa: 'در متن پیدا نشد. اگر می‌دانید بنویسید.',
  },
  heading: { en: 'Title', zh: '标题', fa: 'عنوان' },
  authors: {
    en: 'Authors, one a line; a family name of several words as “Family, Given”',
    zh: '作者，每行一位；复姓等可写作“姓, 名”',
    fa: 'نویسندگان، هر سطر یک نام؛ نام خانوادگی چندکلمه‌ای به شکل «نام خانوادگی، نام»',
  },
  publication: { en: 'Where it was published', zh: '发表于', fa: 'محل انتشار' },
  issued: { en: 'When it was published', zh: '发表时间', fa: 'کی منتشر شد' },
  url: { en: 'Address of the page', zh: '网页地址', fa: 'نشانی صفحه' },
  urlWrong: {
    en: 'The address begins with https://.',
    zh: '地址以 https:// 开头。',
    fa: 'نشانی با https:// آغاز می‌شود.',
  },
  id: { en: 'Short name of the case', zh: '案例代号', fa: 'نام کوتاه نمونه' },
  idLead: {
    en: 'It is part of the address and never changes: what happened and where, in Latin letters, as in flood-night-hotline.',
    zh: '代号写进网址，以后不再改动：用拉丁字母写明何事何地，如 flood-night-hotline。',
    fa: 'این نام در نشانی می‌آید و هرگز عوض نمی‌شود: چه رخ داد و کجا، با حروف لاتین، مانند flood-night-hotline.',
  },
  idNone: {
    en: 'Give the case a short name.',
    zh: '请填写代号。',
    fa: 'برای نمونه نامی کوتاه بنویسید.',
  },
  idWrong: {
    en: 'Use lower-case Latin letters, digits and hyphens, beginning with a letter or digit.',
    zh: '只用小写拉丁字母、数字和连字符，以字母或数字开头。',
    fa: 'تنها حروف کوچک لاتین، رقم و خط تیره به کار ببرید و با حرف یا رقم آغاز کنید.',
  },
  idTaken: {
    en: 'There is a case of this name already. Choose another.',
    zh: '已有同名案例，请另取代号。',
    fa: 'نمونه‌ای به این نام هست. نام دیگری انتخاب کنید.',
  },
  titleNone: { en: 'Give the text a title.', zh: '请填写标题。', fa: 'برای متن عنوانی بنویسید.' },
  rights: {
    en: 'The page speaks of rights. Read this before you choose on the next screen:',
    zh: '网页提到了版权。请先读这段话，再到下一屏选择：',
    fa: 'صفحه از حقوق سخن گفته است. پیش از انتخاب در صفحهٔ بعد این را بخوانید:',
  },
  line: { en: 'line {number}', zh: '第{number}行', fa: 'سطر {number}' },
  make: { en: 'Make a draft', zh: '建立草稿', fa: 'ساختن پیش‌نویس' },
  stays: {
    en: 'The page itself stays in this browser, beside the draft, and is never sent.',
    zh: '原网页文字只留在本浏览器里，与草稿放在一起，不会发出。',
    fa: 'خود صفحه در همین مرورگر کنار پیش‌نویس می‌ماند و هرگز فرستاده نمی‌شود.',
  },
  reading: { en: 'Reading the page …', zh: '正在读取……', fa: 'در حال خواندن صفحه…' },
} satisfies Record<string, Words>;
