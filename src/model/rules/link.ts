import type { Rule } from './rule.ts';

/** Links and pictures. */
export const LINK_RULES = {
  'mdx-link': {
    keepsLock: true,
    say: {
      en: 'The address “{found}” is not allowed ({fault}). Use https:, mailto: or a relative address such as ../other-case/#p3.',
      zh: '不许用网址“{found}”（{fault}）。请用 https:、mailto:，或相对地址，如 ../other-case/#p3。',
      fa: 'نشانی «{found}» مجاز نیست ({fault}). https: یا mailto: یا نشانی نسبی مانند ../other-case/#p3 بنویسید.',
    },
    why: {
      en: 'Other kinds of address can run code or are not encrypted.',
      zh: '其他种类的地址可能运行代码，或者没有加密。',
      fa: 'نشانی‌های دیگر می‌توانند کد اجرا کنند یا رمزگذاری نشده‌اند.',
    },
    wrong: '[report](http://example.org/)',
    right: '[report](https://example.org/)',
  },
  'mdx-image': {
    keepsLock: true,
    say: {
      en: 'The picture “{found}” is not allowed. Put an avif, webp, png or jpg file beside the text and write ./name.webp.',
      zh: '不许用图片“{found}”。请把 avif、webp、png 或 jpg 文件放在正文旁边，写作 ./name.webp。',
      fa: 'تصویر «{found}» مجاز نیست. فایلی avif، webp، png یا jpg کنار متن بگذارید و ./name.webp بنویسید.',
    },
    why: {
      en: 'A picture on another host would tell that host who reads the page.',
      zh: '图片放在别的网站，就等于告诉对方谁在读这一页。',
      fa: 'تصویر روی وب‌سایت دیگر به آن می‌گوید چه کسی صفحه را می‌خواند.',
    },
    wrong: '![The hall](https://example.org/hall.jpg)',
    right: '![The hall](./hall.jpg)',
  },
  'mdx-image-alt': {
    keepsLock: true,
    say: {
      en: 'The picture {found} has no description. Write it between the brackets: ![what it shows](./name.webp).',
      zh: '图片 {found} 没有说明。请写在方括号里：![图中内容](./name.webp)。',
      fa: 'تصویر {found} شرح ندارد. شرح را میان دو قلاب بنویسید: ![آنچه دیده می‌شود](./name.webp).',
    },
    why: {
      en: 'Whoever cannot see the picture reads its description.',
      zh: '看不到图片的人，读的是它的说明。',
      fa: 'کسی که تصویر را نمی‌بیند شرح آن را می‌خواند.',
    },
    wrong: '![](./hall.jpg)',
    right: '![The hall at night](./hall.jpg)',
  },
  'link-in-link': {
    say: {
      en: 'A link or term stands inside another link or term, and a page can follow only one. Take one of them away.',
      zh: '链接或术语套在另一个链接或术语里，网页只能跟随其中一个。请去掉一个。',
      fa: 'پیوند یا اصطلاحی درون پیوند یا اصطلاح دیگری آمده است و صفحه تنها یکی را دنبال می‌کند. یکی را حذف کنید.',
    },
    why: {
      en: 'One press can lead to one place only.',
      zh: '点一下只能去一个地方。',
      fa: 'هر کلیک تنها به یک جا می‌برد.',
    },
    wrong: '[a <Term id="call-surge">surge</Term>](https://example.org/)',
    right: 'A <Term id="call-surge">surge</Term> ([source](https://example.org/))',
  },
  'dead-link': {
    isOneCause: true,
    say: {
      en: 'The link “{found}” leads nowhere.[ Did you mean “{nearest}”?] A paragraph is #p12, a case ../../cases/its-id/, a concept ../../terms/its-id/.',
      zh: '链接“{found}”没有去处。[是不是想写“{nearest}”？]段落写 #p12，案例写 ../../cases/代号/，概念写 ../../terms/编号/。',
      fa: 'پیوند «{found}» به جایی نمی‌رسد.[ منظورتان «{nearest}» است؟] نشانی بند #p12 است، نشانی نمونه ../../cases/شناسه/ و نشانی مفهوم ../../terms/شناسه/.',
    },
    why: {
      en: 'The page or paragraph is not there.',
      zh: '所指的页面或段落不存在。',
      fa: 'آن صفحه یا بند نیست.',
    },
    wrong: '[Rackspace](../rackspace-outage/)',
    right: '[Rackspace](../rackspace-phone-outage/)',
  },
  'link-to-draft': {
    isOneCause: true,
    say: {
      en: '“{found}” leads to the case {id}, which is still a draft: readers would find no page there. Publish that case first, or take the link away.',
      zh: '“{found}”指向案例 {id}，而它还是草稿，读者打不开。请先发表那个案例，或者去掉这个链接。',
      fa: '«{found}» به نمونهٔ {id} می‌رسد که هنوز پیش‌نویس است و خواننده صفحه‌ای نمی‌یابد. اول آن نمونه را منتشر کنید یا پیوند را بردارید.',
    },
    why: {
      en: 'A draft has no page on the site, and perhaps never will.',
      zh: '草稿在网站上没有网页，也许永远不会有。',
      fa: 'پیش‌نویس در سایت صفحه ندارد و شاید هرگز نداشته باشد.',
    },
    wrong: 'status: published\n[the night shift](../a-draft/)',
    right: 'status: published\nthe night shift',
  },
  'image-missing': {
    isOneCause: true,
    say: {
      en: 'There is no file “{found}” beside the text.[ Did you mean “{nearest}”?][ Pictures here: {expected}.]',
      zh: '正文旁边没有文件“{found}”。[是不是想写“{nearest}”？][这里的图片：{expected}。]',
      fa: 'فایل «{found}» کنار متن نیست.[ منظورتان «{nearest}» است؟][ تصویرهای اینجا: {expected}.]',
    },
    why: {
      en: 'The picture must lie in the same folder.',
      zh: '图片必须放在同一个文件夹里。',
      fa: 'تصویر باید در همان پوشه باشد.',
    },
    wrong: '![The hall](./hal.jpg)',
    right: '![The hall](./hall.jpg)',
  },
  'image-file': {
    say: {
      en: 'This file is not a {expected} picture from its first byte to its last. Save the picture again as {expected}.',
      zh: '这个文件从头到尾不是一张完整的 {expected} 图片。请把图片重新存为 {expected}。',
      fa: 'این فایل از آغاز تا پایان تصویر {expected} نیست. تصویر را از نو به قالب {expected} ذخیره کنید.',
    },
    why: {
      en: 'A file that only bears the name of a picture may be a program, or hide one behind the picture.',
      zh: '只有图片名字的文件可能是程序，也可能在图片后面藏着程序。',
      fa: 'فایلی که تنها نام تصویر دارد شاید برنامه باشد یا برنامه‌ای پشت تصویر پنهان کرده باشد.',
    },
    wrong: 'hall.png (SVG)',
    right: 'hall.png (PNG)',
  },
  'image-moving': {
    say: {
      en: 'The picture moves. Save one of its frames as a still picture.',
      zh: '这是动图。请把其中一帧存为静止的图片。',
      fa: 'این تصویر حرکت می‌کند. یکی از قاب‌هایش را به صورت تصویر ثابت ذخیره کنید.',
    },
    why: {
      en: 'What moves beside a text takes the reader away from it.',
      zh: '正文旁边的动画会把读者的目光带走。',
      fa: 'آنچه کنار متن حرکت می‌کند خواننده را از متن دور می‌کند.',
    },
    wrong: 'hall.webp (12 frames)',
    right: 'hall.webp (1 frame)',
  },
  'image-size': {
    say: {
      en: 'The picture is {width} × {height} pixels; at most {limit} on a side and {area} million in all are shown. Make it smaller.',
      zh: '图片为 {width}×{height} 像素；每边最多 {limit}，总共最多 {area} 百万像素。请缩小。',
      fa: 'تصویر {width}×{height} پیکسل است؛ هر ضلع حداکثر {limit} و روی هم حداکثر {area} میلیون پیکسل. آن را کوچک کنید.',
    },
    why: {
      en: 'A picture that is small as a file can fill the memory of a reader’s machine.',
      zh: '文件很小的图片，展开后也可能占满读者设备的内存。',
      fa: 'تصویری که فایلش کوچک است می‌تواند حافظهٔ دستگاه خواننده را پر کند.',
    },
    wrong: 'hall.png (65535 × 65535)',
    right: 'hall.png (1600 × 1200)',
  },
} as const satisfies Record<string, Rule>;
