import { localDigits } from '../../i18n/numbers.ts';
import type { Locale } from '../../model/locale.ts';
import type { BundleFault } from '../bundle/bundle.ts';

/** What `apply` says besides the findings of the check. */
export interface ApplyWords {
  usage: (options: string) => string;
  none: (file: string) => string;
  /** By what is wrong with the file or with a path in it. */
  faults: Record<BundleFault['code'], (at: string) => string>;
  from: (author: string, message: string) => string;
  moved: (path: string) => string;
  movedPart: (line: number, theirs: string, mine: string) => string;
  movedWhole: string;
  movedWay: string;
  joined: (path: string) => string;
  nothing: string;
  errors: (count: number) => string;
  file: (path: string) => string;
  gone: (path: string) => string;
  written: (count: number) => string;
  dry: string;
}

const en: ApplyWords = {
  usage: (options) => `Usage: npm run apply -- <file.unbroken.json> ${options}`,
  none: (file) => `${file} does not exist.`,
  faults: {
    'too-large': (file) => `${file} is larger than 8 MiB: it is not a proposal from the desk.`,
    'not-json': (file) =>
      `${file} is damaged, or not a proposal from the desk. Ask for it again, as a file and not as copied text.`,
    'not-a-bundle': (file) =>
      `${file} is not a proposal from the desk. Save it there again: Propose, then Save as a file.`,
    'newer-version': (file) =>
      `${file} was written by a newer desk. Bring this copy up to date first: git pull.`,
    path: (path) =>
      `${path} is no file that the content can have; nothing was written. The desk does not write such a file: ask where it comes from.`,
    twice: (path) => `${path} stands in it twice; nothing was written. Save the proposal anew.`,
    former: (path) =>
      `What the proposal says of ${path} as it was does not fit together; nothing was written. Save the proposal anew.`,
    text: (path) =>
      `${path} does not hold what its name says (text in UTF-8, or a picture); nothing was written.`,
    size: (path) => `${path} is too large; nothing was written.`,
  },
  from: (author, message) => `${author}: ${message}`,
  moved: (path) => `${path} has been changed here since the proposal was begun, in the same place:`,
  movedPart: (line, theirs, mine) => `line ${line}: here “${theirs}”, in the proposal “${mine}”`,
  movedWhole: 'One of the two is to be chosen as a whole: it is gone, or no text, on one side.',
  movedWay:
    'Nothing was written. Whoever made the proposal opens it in the desk again: there both texts stand side by side, and a new file can be saved.',
  joined: (path) => `${path}: joined with what was changed here meanwhile, in other places`,
  nothing: 'Nothing to write: all of it stands here already.',
  errors: (count) =>
    `With this proposal the content has ${count === 1 ? 'an error' : `${count} errors`}; nothing was written.`,
  file: (path) => `  ${path}`,
  gone: (path) => `  ${path} (deleted)`,
  written: (count) =>
    `${count === 1 ? 'One file' : `${count} files`} written. See what changed with git diff, then commit it.`,
  dry: 'This would be written; nothing was (--dry-run).',
};

const zh: ApplyWords = {
  usage: (options) => `用法：npm run apply -- <文件.unbroken.json> ${options}`,
  none: (file) => `没有文件 ${file}。`,
  faults: {
    'too-large': (file) => `${file} 超过 8 MiB，不是编辑台存出的提议。`,
    'not-json': (file) => `${file} 已损坏，或者不是编辑台存出的提议。请对方以文件形式重新发来。`,
    'not-a-bundle': (file) =>
      `${file} 不是编辑台存出的提议。请在编辑台重新保存：“提议”，再选“存为文件”。`,
    'newer-version': (file) => `${file} 是较新的编辑台写的。请先更新这里的副本：git pull。`,
    path: (path) =>
      `${path} 不是内容里可以有的文件，没有写入任何内容。编辑台不会写出这样的文件，请查明它的来历。`,
    twice: (path) => `${path} 出现了两次，没有写入任何内容。请重新保存提议。`,
    former: (path) => `提议里 ${path} 的原有内容前后不符，没有写入任何内容。请重新保存提议。`,
    text: (path) => `${path} 的内容与文件名不符（应为UTF-8文本或图片），没有写入任何内容。`,
    size: (path) => `${path} 太大，没有写入任何内容。`,
  },
  from: (author, message) => `${author}：${message}`,
  moved: (path) => `提议开始以后，${path} 在这里也改过，而且改在同一处：`,
  movedPart: (line, theirs, mine) => `第 ${line} 行：这里是“${theirs}”，提议里是“${mine}”`,
  movedWhole: '只能整个选用其中一份：有一边已经删去，或者不是文本。',
  movedWay:
    '没有写入任何内容。请提议人在编辑台里重新打开：两份文字并排列出，选定后可以另存一份文件。',
  joined: (path) => `${path}：已与这里其他地方的改动合在一起`,
  nothing: '没有需要写入的：这些改动这里都已经有了。',
  errors: (count) => `加上这份提议，内容有 ${count} 个错误；没有写入任何内容。`,
  file: (path) => `  ${path}`,
  gone: (path) => `  ${path}（删去）`,
  written: (count) => `已写入 ${count} 个文件。请用 git diff 看看改了什么，再提交。`,
  dry: '以上需要写入；这次没有写入（--dry-run）。',
};

const fa: ApplyWords = {
  usage: (options) => `نحوهٔ استفاده: npm run apply -- <file.unbroken.json> ${options}`,
  none: (file) => `فایل ${file} وجود ندارد.`,
  faults: {
    'too-large': (file) => `${file} از ۸ مبی‌بایت بزرگ‌تر است و پیشنهادِ میز ویرایش نیست.`,
    'not-json': (file) =>
      `${file} آسیب دیده است یا پیشنهادِ میز ویرایش نیست. آن را دوباره، به صورت فایل و نه متن کپی‌شده، بخواهید.`,
    'not-a-bundle': (file) =>
      `${file} پیشنهادِ میز ویرایش نیست. آن را در میز ویرایش دوباره ذخیره کنید: «پیشنهاد»، سپس «ذخیره در فایل».`,
    'newer-version': (file) =>
      `${file} را میز ویرایش تازه‌تری نوشته است. نخست این نسخه را به‌روز کنید: git pull.`,
    path: (path) =>
      `${path} از فایل‌هایی نیست که محتوا بتواند داشته باشد؛ چیزی نوشته نشد. میز ویرایش چنین فایلی نمی‌نویسد: بپرسید از کجا آمده است.`,
    twice: (path) => `${path} دو بار در آن آمده است؛ چیزی نوشته نشد. پیشنهاد را دوباره ذخیره کنید.`,
    former: (path) =>
      `آنچه پیشنهاد دربارهٔ متن پیشین ${path} می‌گوید با هم نمی‌خواند؛ چیزی نوشته نشد. پیشنهاد را دوباره ذخیره کنید.`,
    text: (path) => `محتوای ${path} با نامش نمی‌خواند (متن UTF-8 یا تصویر)؛ چیزی نوشته نشد.`,
    size: (path) => `${path} بیش از اندازه بزرگ است؛ چیزی نوشته نشد.`,
  },
  from: (author, message) => `${author}: ${message}`,
  moved: (path) => `${path} از وقتی پیشنهاد آغاز شد اینجا هم تغییر کرده است، و درست در همان جا:`,
  movedPart: (line, theirs, mine) =>
    `سطر ${localDigits('fa', String(line))}: اینجا «${theirs}»، در پیشنهاد «${mine}»`,
  movedWhole: 'یکی از دو نسخه را باید به‌تمامی برگزید: در یک سو حذف شده است یا متن نیست.',
  movedWay:
    'چیزی نوشته نشد. پیشنهاددهنده آن را دوباره در میز ویرایش باز کند: آنجا هر دو متن کنار هم می‌آید و می‌توان فایل تازه‌ای ذخیره کرد.',
  joined: (path) => `${path}: با آنچه در این میان در جاهای دیگرش تغییر کرده بود یکی شد`,
  nothing: 'چیزی برای نوشتن نیست: همهٔ آن از پیش اینجاست.',
  errors: (count) =>
    `با این پیشنهاد محتوا ${localDigits('fa', String(count))} خطا دارد؛ چیزی نوشته نشد.`,
  file: (path) => `  ${path}`,
  gone: (path) => `  ${path} (حذف شد)`,
  written: (count) =>
    `${localDigits('fa', String(count))} فایل نوشته شد. با git diff ببینید چه چیزی تغییر کرده است و سپس آن را ثبت کنید.`,
  dry: 'این‌ها باید نوشته شود؛ این بار چیزی نوشته نشد (--dry-run).',
};

export const APPLY_WORDS: Record<Locale, ApplyWords> = { en, zh, fa };
