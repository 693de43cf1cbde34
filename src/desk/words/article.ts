import type { BlockKind } from '../../model/block.ts';
import type { Words } from './say.ts';

/** What a block is, for an editor. */
export const KINDS: Record<BlockKind, Words> = {
  h2: { en: 'heading', zh: '标题', fa: 'عنوان' },
  h3: { en: 'smaller heading', zh: '小标题', fa: 'عنوان کوچک' },
  h4: { en: 'smallest heading', zh: '三级标题', fa: 'عنوان کوچک‌تر' },
  paragraph: { en: 'paragraph', zh: '段落', fa: 'بند' },
  item: { en: 'list item', zh: '列表项', fa: 'مورد فهرست' },
  step: { en: 'numbered item', zh: '编号项', fa: 'مورد شماره‌دار' },
  head: { en: 'head of a table', zh: '表头', fa: 'سرستون جدول' },
  row: { en: 'row of a table', zh: '表格行', fa: 'ردیف جدول' },
  quotation: { en: 'quotation', zh: '引文', fa: 'نقل‌قول' },
  caption: { en: 'caption', zh: '图片说明', fa: 'زیرنویس تصویر' },
  note: { en: 'note', zh: '附注', fa: 'یادداشت' },
  footnote: { en: 'footnote', zh: '脚注', fa: 'پانوشت' },
  code: { en: 'code', zh: '代码', fa: 'کد' },
};

/** The article, block by block. */
export const ARTICLE = {
  title: { en: 'Article', zh: '正文', fa: 'مقاله' },
  which: { en: 'Text', zh: '文本', fa: 'متن' },
  heading: { en: 'Title of the article', zh: '文章标题', fa: 'عنوان مقاله' },
  headingRetold: {
    en: 'A retelling has a title of its own, too.',
    zh: '重新讲述的文章，标题也要用自己的话。',
    fa: 'بازنویسی عنوانی هم از خود دارد.',
  },
  help: {
    en: 'Enter begins a new paragraph, Backspace at its start joins it to the one above, Alt with an arrow moves it. A text that you paste keeps its paragraphs, headings, lists, bold words and links; in a text without any, “## ” begins a heading and “- ” a list item. Numbers stay with their paragraphs.',
    zh: '按回车另起一段；在段首按退格键，与上一段合并；按 Alt 加上下方向键可移动。粘贴进来的文字保留原有的段落、标题、列表、粗体和链接；没有格式的文字，行首写“## ”即为标题，写“- ”即为列表项。编号始终跟随段落。',
    fa: 'با Enter بند تازه‌ای آغاز می‌شود، Backspace در آغاز بند آن را به بند بالا می‌پیوندد و Alt با پیکان آن را جابه‌جا می‌کند. متنی که می‌چسبانید بندها، عنوان‌ها، فهرست‌ها، حروف سیاه و پیوندهایش را نگه می‌دارد؛ در متن ساده «## » در آغاز سطر عنوان می‌سازد و «- » مورد فهرست. شماره‌ها همراه بندهای خود می‌مانند.',
  },
  unread: {
    en: 'The text cannot be shown in paragraphs. Put right what is said below; everything you write is kept.',
    zh: '这篇文字无法分段显示。请按下面的提示改正；您写的内容都会保存。',
    fa: 'این متن را نمی‌شود بند به بند نشان داد. آنچه را در زیر آمده است درست کنید؛ هرچه بنویسید نگه داشته می‌شود.',
  },
  whole: { en: 'The whole file', zh: '整个文件', fa: 'کل فایل' },
  none: {
    en: 'There is no article in this draft.',
    zh: '这份草稿里没有文章。',
    fa: 'در این پیش‌نویس مقاله‌ای نیست.',
  },
  fresh: { en: 'new', zh: '新', fa: 'تازه' },
  block: { en: '{id}, {kind}', zh: '{id}，{kind}', fa: '{id}، {kind}' },
  up: { en: 'Move up', zh: '上移', fa: 'بالا بردن' },
  down: { en: 'Move down', zh: '下移', fa: 'پایین بردن' },
  split: { en: 'Split at the cursor', zh: '在光标处拆分', fa: 'دو بخش کردن در جای مکان‌نما' },
  join: { en: 'Join with the next', zh: '与下一段合并', fa: 'پیوستن به بند بعدی' },
  kind: { en: 'What it is', zh: '类型', fa: 'نوع' },
  remove: { en: 'Delete', zh: '删除', fa: 'حذف' },
  moved: {
    en: 'Moved: number {place} of {count} from the top',
    zh: '已移动：现为第{place}个，共{count}个',
    fa: 'جابه‌جا شد: اکنون {place} از {count}',
  },
  removed: {
    en: 'Deleted: {count}. You can still undo it.',
    zh: '已删除{count}段，继续编辑前都可以撤销。',
    fa: 'حذف شد: {count}. تا ادامه نداده‌اید می‌توانید برگردانید.',
  },
  undo: { en: 'Undo', zh: '撤销', fa: 'واگرد' },
  below: { en: 'Add below:', zh: '在下方添加：', fa: 'افزودن در زیر:' },
  top: { en: 'Add at the top:', zh: '在开头添加：', fa: 'افزودن در آغاز:' },
  concept: { en: 'Which term is meant?', zh: '指哪个术语？', fa: 'کدام اصطلاح منظور است؟' },
  noConcept: {
    en: 'No term of the vocabulary fits. Try another word.',
    zh: '术语表里没有合适的词条，请换个词试试。',
    fa: 'اصطلاحی که جور باشد در واژگان نیست. واژهٔ دیگری را امتحان کنید.',
  },
  cancel: { en: 'Cancel', zh: '取消', fa: 'انصراف' },
  close: {
    en: 'Too close to the source: “{words}”. Tell it in words of your own.',
    zh: '与来源文字过于接近：“{words}”。请换成自己的话。',
    fa: 'بیش از اندازه به منبع نزدیک است: «{words}». با جمله‌های خودتان بنویسید.',
  },
  anew: {
    en: 'Begin with an empty text; the source stays beside it',
    zh: '从空白开始写；来源仍在旁边',
    fa: 'شروع با متن خالی؛ منبع کنار آن می‌ماند',
  },
  closeCount: {
    en: 'Paragraphs that come too close to the source: {count}',
    zh: '与来源过于接近的段落：{count}',
    fa: 'بندهایی که بیش از اندازه به منبع نزدیک است: {count}',
  },
  source: { en: 'The source', zh: '来源原文', fa: 'منبع' },
  sourceLead: {
    en: 'Only in this browser; it is never sent.',
    zh: '只在本浏览器里，不会发出。',
    fa: 'تنها در همین مرورگر است و هرگز فرستاده نمی‌شود.',
  },
  sourceNone: {
    en: 'Paste the source here to see it beside the article, and where the wording comes too close to it.',
    zh: '把来源原文粘贴到这里，即可对照，并看出哪些文字过于接近。',
    fa: 'متن منبع را اینجا بچسبانید تا کنار مقاله باشد و ببینید کجا عبارت‌ها بیش از اندازه به آن نزدیک است.',
  },
  sourceForget: { en: 'Take the source away', zh: '移走来源原文', fa: 'برداشتن منبع' },
} satisfies Record<string, Words>;

/** The marks of a paragraph: terms, words in another script, links. */
export const MARKS = {
  marks: { en: 'Marks of this paragraph', zh: '本段的标记', fa: 'نشانه‌های این بند' },
  help: {
    en: 'Words in ⟦ ⟧ are marked: as a term, a name in another script or a link. Select words to mark them; delete a bracket, or press × below the field, and only the words stay.',
    zh: '⟦ ⟧里的文字带有标记：术语、其他文字的名称或链接。选中文字即可加标记；删去括号，或按下方的×，只留文字。',
    fa: 'واژه‌های درون ⟦ ⟧ نشان دارد: اصطلاح است، نامی به خط دیگر یا پیوند. برای نشان کردن، واژه‌ها را انتخاب کنید؛ با پاک کردن یکی از دو قلاب یا زدن × در زیر کادر، نشان برداشته می‌شود و واژه‌ها می‌ماند.',
  },
  term: {
    en: 'Mark the selected words as a term',
    zh: '把选中的词标为术语',
    fa: 'نشان کردن واژه‌های انتخاب‌شده به‌عنوان اصطلاح',
  },
  script: {
    en: 'Mark the selected words as in another script',
    zh: '把选中的词标为其他文字',
    fa: 'نشان کردن واژه‌های انتخاب‌شده به‌عنوان خط دیگر',
  },
  inScript: { en: 'in {language}', zh: '{language}', fa: 'به {language}' },
  noSelection: {
    en: 'Select the words in the field first. A term cannot stand within a term, nor a mark end within another.',
    zh: '请先在文本框里选中文字。术语里不能再有术语，标记也不能交叉。',
    fa: 'نخست واژه‌ها را در کادر انتخاب کنید. اصطلاح درون اصطلاح جا نمی‌گیرد و نشانه‌ها نباید یکدیگر را ببُرند.',
  },
  takeAway: {
    en: 'Take the mark of “{words}” away',
    zh: '去掉“{words}”的标记',
    fa: 'برداشتن نشان «{words}»',
  },
  other: { en: 'Another term', zh: '换术语', fa: 'اصطلاح دیگر' },
} satisfies Record<string, Words>;
