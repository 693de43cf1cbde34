import type { Rule } from './rule.ts';

/** Files and folders. */
export const FILE_RULES = {
  encoding: {
    keepsLock: true,
    say: {
      en: 'The file is not UTF-8 text. Save it as UTF-8.',
      zh: '文件不是 UTF-8 编码的文本。请另存为 UTF-8。',
      fa: 'فایل متن UTF-8 نیست. آن را با کدگذاری UTF-8 ذخیره کنید.',
    },
    why: {
      en: 'Every file is UTF-8, so that all three scripts can stand in it.',
      zh: '所有文件都用UTF-8，三种文字才能并存。',
      fa: 'همهٔ فایل‌ها UTF-8 هستند تا هر سه خط در آن‌ها جا بگیرد.',
    },
    wrong: 'article.zh.mdx (GB18030)',
    right: 'article.zh.mdx (UTF-8)',
  },
  'file-too-large': {
    keepsLock: true,
    say: {
      en: 'The file has {found} bytes; at most {limit} are read. Split the text or shrink the picture.',
      zh: '文件有 {found} 字节，最多只读 {limit} 字节。请拆分文字或缩小图片。',
      fa: 'فایل {found} بایت است؛ بیش از {limit} بایت خوانده نمی‌شود. متن را تقسیم یا تصویر را کوچک کنید.',
    },
    why: {
      en: 'A text of this size is not an article, and reading it could stop the check.',
      zh: '这么大的文字不会是一篇文章，读取它还可能拖垮检查。',
      fa: 'متنی به این بزرگی مقاله نیست و خواندنش می‌تواند بررسی را از کار بیندازد.',
    },
    wrong: 'article.en.mdx  900 KB',
    right: 'article.en.mdx   30 KB',
  },
  'file-link': {
    keepsLock: true,
    stopsWriting: true,
    say: {
      en: 'A symbolic link is not allowed here. Put the file itself in its place.',
      zh: '这里不许用符号链接。请把文件本身放到这里。',
      fa: 'پیوند نمادین اینجا مجاز نیست. خود فایل را بگذارید.',
    },
    why: {
      en: 'A link could lead out of the content folder.',
      zh: '链接可能指到内容文件夹之外。',
      fa: 'پیوند نمادین می‌تواند به بیرون از پوشهٔ محتوا برود.',
    },
    wrong: 'article.fa.mdx -> ../other/article.fa.mdx',
    right: 'article.fa.mdx',
  },
  'file-special': {
    keepsLock: true,
    say: {
      en: 'This is neither a file nor a folder but a pipe, a socket or a device. Remove it.',
      zh: '这既不是文件也不是文件夹，而是管道、套接字或设备。请删去。',
      fa: 'این نه فایل است و نه پوشه، بلکه pipe، سوکت یا دستگاه است. آن را حذف کنید.',
    },
    why: {
      en: 'Reading a pipe or a device would mean waiting for ever.',
      zh: '读取管道或设备会永远等下去。',
      fa: 'خواندن از pipe یا دستگاه پایانی ندارد.',
    },
    wrong: 'article.fa.mdx (mkfifo)',
    right: 'article.fa.mdx',
  },
  'file-rights': {
    keepsLock: true,
    say: {
      en: 'You may not read this. Give yourself the right to read it, or remove it.',
      zh: '您无权读取这里。请给自己加上读取权限，或者删去。',
      fa: 'اجازهٔ خواندن این را ندارید. به خودتان اجازهٔ خواندن بدهید یا حذفش کنید.',
    },
    why: {
      en: 'What cannot be read cannot be checked, and would be missing from the site without a word.',
      zh: '读不到的内容无法检查，还会不声不响地从网站上消失。',
      fa: 'آنچه خوانده نمی‌شود بررسی هم نمی‌شود و بی‌خبر از سایت جا می‌ماند.',
    },
    wrong: 'article.en.mdx (-rw- root)',
    right: 'article.en.mdx (-rw-r--r--)',
  },
  'more-findings': {
    say: {
      en: '{count} more findings “{of}” in this file are not listed. Mend those above first.',
      zh: '这个文件里还有 {count} 处“{of}”没有列出。请先改正上面的。',
      fa: '{count} یافتهٔ دیگر «{of}» در این فایل فهرست نشده است. اول آنچه را در بالا آمده درست کنید.',
    },
    why: {
      en: 'A list of thousands helps nobody, and takes long to make.',
      zh: '几千行的清单对谁都没用，还要等很久。',
      fa: 'فهرستی چند هزار سطری به کار کسی نمی‌آید و ساختنش زمان می‌برد.',
    },
    wrong: '(the same mistake 5,000 times)',
    right: '(none)',
  },
  'file-hidden': {
    keepsLock: true,
    say: {
      en: '“{found}” is hidden (its name begins with a dot) and is not read. Remove it, or give it a name without the dot.',
      zh: '“{found}”是隐藏文件（名称以点开头），不会被读取。请删去，或去掉名称开头的点。',
      fa: '«{found}» پنهان است (نامش با نقطه آغاز می‌شود) و خوانده نمی‌شود. آن را حذف کنید یا نقطه را از آغاز نامش پاک کنید.',
    },
    why: {
      en: 'What nobody sees in a folder should not be in it.',
      zh: '文件夹里不该有谁也看不见的东西。',
      fa: 'چیزی که در پوشه دیده نمی‌شود نباید در آن باشد.',
    },
    wrong: '.article.en.mdx.swp',
    right: 'article.en.mdx',
  },
  'file-name': {
    keepsLock: true,
    say: {
      en: '“{found}” does not belong here. Expected: {expected}.[ Did you mean “{nearest}”?]',
      zh: '“{found}”不该放在这里。应为：{expected}。[是不是想写“{nearest}”？]',
      fa: 'جای «{found}» اینجا نیست. باید باشد: {expected}.[ منظورتان «{nearest}» است؟]',
    },
    why: {
      en: 'The names of files are fixed; a file under another name would not be read.',
      zh: '文件名是固定的，换了名字就不会被读取。',
      fa: 'نام فایل‌ها ثابت است؛ فایلی با نام دیگر خوانده نمی‌شود.',
    },
    wrong: 'articel.en.mdx',
    right: 'article.en.mdx',
  },
  'file-name-bytes': {
    keepsLock: true,
    say: {
      en: 'The name of this file is not UTF-8. Rename it with small Latin letters, digits and hyphens.',
      zh: '这个文件的名字不是 UTF-8。请用小写拉丁字母、数字和连字符重新命名。',
      fa: 'نام این فایل UTF-8 نیست. آن را با حرف‌های کوچک لاتین، رقم و خط تیره نام‌گذاری کنید.',
    },
    why: {
      en: 'Such a name is made of different bytes on different machines.',
      zh: '同一个名字，在不同的机器上字节可能不同。',
      fa: 'چنین نامی در هر دستگاه بایت‌های دیگری است.',
    },
    wrong: 'caf\\xe9.jpg',
    right: 'cafe.jpg',
  },
  'file-missing': {
    keepsLock: true,
    say: {
      en: '{expected} is missing; every {what} needs it. Add the file.',
      zh: '缺少 {expected}；每个{what}都要有。请补上这个文件。',
      fa: '{expected} نیست؛ هر {what} به آن نیاز دارد. فایل را اضافه کنید.',
    },
    why: {
      en: 'Without this file the rest of the folder means nothing.',
      zh: '没有这个文件，文件夹里的其他内容就没有意义。',
      fa: 'بدون این فایل بقیهٔ پوشه معنا ندارد.',
    },
    wrong: 'content/cases/dead-phones/\n  article.en.mdx',
    right: 'content/cases/dead-phones/\n  article.en.mdx\n  case.yaml',
  },
  'folder-name': {
    say: {
      en: 'The folder name “{found}” is not valid. Use lower-case letters, digits and hyphens, such as call-surge.',
      zh: '文件夹名“{found}”无效。请用小写字母、数字和连字符，如 call-surge。',
      fa: 'نام پوشهٔ «{found}» درست نیست. حروف کوچک لاتین، رقم و خط تیره بنویسید، مانند call-surge.',
    },
    why: {
      en: 'The folder’s name is the address of the page and never changes.',
      zh: '文件夹名就是网页的地址，永远不变。',
      fa: 'نام پوشه همان نشانی صفحه است و هرگز تغییر نمی‌کند.',
    },
    wrong: 'content/cases/Dead Phones/',
    right: 'content/cases/dead-phones/',
  },
} as const satisfies Record<string, Rule>;
