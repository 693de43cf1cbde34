import type { Rule } from './rule.ts';

/** The syntax of a text. */
export const MDX_RULES = {
  'mdx-syntax': {
    keepsLock: true,
    say: {
      en: 'This cannot be read: {detail}.',
      zh: '这里无法读取：{detail}。',
      fa: 'این خواندنی نیست: {detail}.',
    },
    why: {
      en: 'In MDX < begins a tag and { an expression.',
      zh: '在MDX里，< 表示标签开始，{ 表示代码开始。',
      fa: 'در MDX نشانهٔ < آغاز تگ است و { آغاز کد.',
    },
    wrong: 'If x <5, call.',
    right: 'If x &lt;5, call.',
  },
  'mdx-import': {
    keepsLock: true,
    say: {
      en: 'import and export are code, and code is not allowed in a text. Remove the line.',
      zh: 'import 和 export 是代码，正文里不许有代码。请删去这一行。',
      fa: 'import و export کد است و در متن کد مجاز نیست. این سطر را حذف کنید.',
    },
    why: {
      en: 'A text is data; nothing in it may run.',
      zh: '正文是数据，其中什么都不许运行。',
      fa: 'متن داده است و هیچ‌چیز در آن نباید اجرا شود.',
    },
    wrong: "import x from './x.js'",
    right: 'For two hours the phones were dead.',
  },
  'mdx-expression': {
    keepsLock: true,
    say: {
      en: 'Braces are code in MDX, and code is not allowed in a text: {detail}. Write &#123; for the character itself.',
      zh: '花括号在 MDX 里是代码，正文里不许有代码：{detail}。要写花括号本身，请写 &#123;。',
      fa: 'آکولاد در MDX یعنی کد و در متن کد مجاز نیست: {detail}. برای خود نویسه &#123; بنویسید.',
    },
    why: {
      en: 'A text is data; nothing in it may run.',
      zh: '正文是数据，其中什么都不许运行。',
      fa: 'متن داده است و هیچ‌چیز در آن نباید اجرا شود.',
    },
    wrong: 'Press {1}.',
    right: 'Press &#123;1&#125;.',
  },
  'mdx-component': {
    keepsLock: true,
    isOneCause: true,
    say: {
      en: '“<{found}>” is not allowed.[ In its place write {instead}.][ Did you mean “{nearest}”?] Allowed: {expected}.',
      zh: '不许用“<{found}>”。[请改写成 {instead}。][是不是想写“{nearest}”？]可用：{expected}。',
      fa: '«<{found}>» مجاز نیست.[ به‌جایش بنویسید {instead}.][ منظورتان «{nearest}» است؟] مجاز: {expected}.',
    },
    why: {
      en: 'Only a few elements are safe and known to every page.',
      zh: '只有少数元素是安全的，并且每个页面都认识。',
      fa: 'تنها چند عنصر بی‌خطرند و همهٔ صفحه‌ها آن‌ها را می‌شناسند.',
    },
    wrong: '<Qoute>\n\nKeep the line.\n\n</Qoute>',
    right: '<Quote>\n\nKeep the line.\n\n</Quote>',
  },
  'mdx-attribute': {
    keepsLock: true,
    isOneCause: true,
    say: {
      en: '“{attribute}” is not an attribute of <{element}>.[ Did you mean “{nearest}”?] Allowed: {expected}.',
      zh: '<{element}> 没有“{attribute}”这个属性。[是不是想写“{nearest}”？]可用：{expected}。',
      fa: '<{element}> ویژگی «{attribute}» ندارد.[ منظورتان «{nearest}» است؟] مجاز: {expected}.',
    },
    why: {
      en: 'Looks belong to the style sheet and behaviour to the site, not to a text.',
      zh: '外观归样式表管，行为归网站管，不归正文管。',
      fa: 'ظاهر کار شیوه‌نامه است و رفتار کار وب‌سایت، نه کار متن.',
    },
    wrong: '<span style="color: red">now</span>',
    right: '**now**',
  },
  'mdx-attribute-value': {
    keepsLock: true,
    say: {
      en: '“{found}” is not a valid value of “{attribute}”.[ Expected: {expected}.]',
      zh: '“{found}”不是“{attribute}”的有效值。[应为{expected}。]',
      fa: '«{found}» مقدار درستی برای «{attribute}» نیست.[ باید {expected} باشد.]',
    },
    why: {
      en: 'The attribute has a fixed form, such as a language tag.',
      zh: '这个属性有固定的写法，例如语言代码。',
      fa: 'این ویژگی شکل ثابتی دارد، مانند کد زبان.',
    },
    wrong: '<span lang="Persian">خط</span>',
    right: '<span lang="fa">خط</span>',
  },
  'mdx-attribute-twice': {
    keepsLock: true,
    say: {
      en: '“{attribute}” is given twice. Keep one.',
      zh: '属性“{attribute}”写了两次。请只留一个。',
      fa: 'ویژگی «{attribute}» دو بار آمده است. یکی را نگه دارید.',
    },
    why: {
      en: 'Of two values one would be lost.',
      zh: '两个值里总有一个会丢失。',
      fa: 'از دو مقدار یکی از دست می‌رود.',
    },
    wrong: '<span lang="fa" lang="en">خط</span>',
    right: '<span lang="fa">خط</span>',
  },
  'mdx-attribute-missing': {
    keepsLock: true,
    say: {
      en: '<{element}> needs the attribute “{attribute}”. Add it.',
      zh: '<{element}> 必须有属性“{attribute}”。请补上。',
      fa: '<{element}> ویژگی «{attribute}» را لازم دارد. آن را اضافه کنید.',
    },
    why: {
      en: 'Without it the element means nothing, least of all to somebody listening.',
      zh: '少了它，这个元素就没有意义，听读网页的人更无从知道。',
      fa: 'عنصر بدون آن معنایی ندارد، به‌ویژه برای کسی که صفحه را می‌شنود.',
    },
    wrong: '<abbr>IVR</abbr>',
    right: '<abbr title="Interactive voice response">IVR</abbr>',
  },
  'mdx-too-deep': {
    keepsLock: true,
    say: {
      en: 'The text is nested more than {limit} levels deep. Take levels away.',
      zh: '正文的嵌套超过 {limit} 层。请减少层次。',
      fa: 'متن بیش از {limit} لایه تودرتو است. لایه‌ها را کم کنید.',
    },
    why: {
      en: 'Nobody reads nesting as deep as this.',
      zh: '嵌套这么深，没有人读得下去。',
      fa: 'کسی متنی چنین تودرتو را نمی‌خواند.',
    },
    wrong: '> > > > > > … too deep',
    right: '> A quotation.',
  },
  'mdx-too-many': {
    keepsLock: true,
    say: {
      en: 'The text has more than {limit} times {found}: too much to read in good time. Divide the text, or take the marks away.',
      zh: '正文里 {found} 超过 {limit} 个，读起来太费时。请拆分文字，或删去这些记号。',
      fa: 'در متن بیش از {limit} بار {found} آمده است و خواندنش بیش از حد زمان می‌برد. متن را تقسیم کنید یا این نشانه‌ها را حذف کنید.',
    },
    why: {
      en: 'A text of nothing but marks can keep the check and the build busy for minutes.',
      zh: '满是记号的文字会让检查和生成耗上好几分钟。',
      fa: 'متنی سراسر نشانه می‌تواند بررسی و ساخت را دقیقه‌ها معطل کند.',
    },
    wrong: '` `` ``` ```` ````` … 2,001 times',
    right: 'Press `1` to wait.',
  },
  'paragraph-too-long': {
    keepsLock: true,
    say: {
      en: 'This paragraph has {found} characters; at most {limit} are read at once. Divide it with an empty line.',
      zh: '这一段有 {found} 个字符，一段最多 {limit} 个。请用空行把它分成几段。',
      fa: 'این پاراگراف {found} نویسه دارد و هر پاراگراف حداکثر {limit} نویسه خوانده می‌شود. آن را با یک سطر خالی تقسیم کنید.',
    },
    why: {
      en: 'Nobody reads a paragraph of many pages, and reading it takes the check too long.',
      zh: '好几页长的一段，没有人读得下去，检查起来也太费时。',
      fa: 'کسی پاراگرافی چندصفحه‌ای را نمی‌خواند و بررسی‌اش هم بیش از حد زمان می‌برد.',
    },
    wrong: 'One. … Last.  25,000',
    right: 'One. …\n\n… Last.',
  },
  'heading-level': {
    say: {
      en: 'A heading of level {found} is not allowed here. Use ## for sections, ### and #### below.',
      zh: '这里不许用 {found} 级标题。小节用 ##，以下用 ### 和 ####。',
      fa: 'سرعنوان سطح {found} اینجا مجاز نیست. برای بخش ## و زیر آن ### و #### بنویسید.',
    },
    why: {
      en: 'The page has its title already; sections begin at the second level.',
      zh: '页面已有总标题，小节从第二级开始。',
      fa: 'صفحه خود عنوان دارد؛ بخش‌ها از سطح دوم آغاز می‌شوند.',
    },
    wrong: '# The failure',
    right: '## The failure',
  },
  'block-structure': {
    keepsLock: true,
    say: {
      en: 'Inside {inside} there cannot be {found}. Make it a block of its own.',
      zh: '{inside}里面不能放{found}。请把它单独成段。',
      fa: 'درون {inside} نمی‌تواند {found} باشد. آن را بندی جدا کنید.',
    },
    why: {
      en: 'Each block has an address of its own and must stand by itself.',
      zh: '每个段落都有自己的地址，必须独立成段。',
      fa: 'هر بند نشانی خود را دارد و باید جدا باشد.',
    },
    wrong: '- One.\n\n  Two.',
    right: '- One.\n\nTwo.',
  },
  'component-empty': {
    say: {
      en: '<{found}> has no text. Write it, with an empty line before and after, between <{found}> and </{found}>; of a figure it is the caption.',
      zh: '<{found}> 里没有文字。请在 <{found}> 和 </{found}> 之间写上文字，前后各空一行；图片的文字就是图注。',
      fa: '<{found}> متنی ندارد. متن را میان <{found}> و </{found}> بنویسید و پیش و پس از آن یک سطر خالی بگذارید؛ متنِ تصویر همان شرح آن است.',
    },
    why: {
      en: 'What has no paragraph has no number, and a picture without a caption would not reach the page.',
      zh: '没有段落就没有段落编号；没有图注的图片不会出现在页面上。',
      fa: 'آنچه بندی ندارد شماره‌ای هم ندارد و تصویر بدون شرح به صفحه نمی‌رسد.',
    },
    wrong: '<Figure src="./hall.jpg" alt="The hall" />',
    right: '<Figure src="./hall.jpg" alt="The hall">\n\nThe hall in March.\n\n</Figure>',
  },
  'component-lines': {
    say: {
      en: '<{found}> stands within a line. Put <{found}> and </{found}> on lines of their own, with an empty line before and after the text between them.',
      zh: '<{found}> 写在了行内。请让 <{found}> 和 </{found}> 各占一行，中间的文字前后各空一行。',
      fa: '<{found}> درون سطر آمده است. <{found}> و </{found}> را هر یک در سطر خود بگذارید و پیش و پس از متن میان آن‌ها یک سطر خالی.',
    },
    why: {
      en: 'Within a line only the words would reach the page, and not the quotation or the note.',
      zh: '写在行内，页面上只剩文字，看不出是引文或附注。',
      fa: 'درون سطر تنها واژه‌ها به صفحه می‌رسد، نه نقل‌قول یا یادداشت.',
    },
    wrong: '<Note>The text is damaged here.</Note>',
    right: '<Note>\n\nThe text is damaged here.\n\n</Note>',
  },
  'inline-alone': {
    say: {
      en: '<{found}> stands alone. Write it inside a paragraph.',
      zh: '<{found}> 独自成段。请写在段落里。',
      fa: '<{found}> تنها آمده است. آن را درون پاراگراف بنویسید.',
    },
    why: {
      en: 'The element marks words of a sentence.',
      zh: '这个元素用来标记句子里的词语。',
      fa: 'این عنصر واژه‌های یک جمله را علامت می‌زند.',
    },
    wrong: '<Term id="call-surge">\n\na surge\n\n</Term>',
    right: 'There was <Term id="call-surge">a surge</Term>.',
  },
  'bidi-control': {
    say: {
      en: 'The hidden character {code} is not allowed ({reason}). Remove it; use <bdi> for text of the other direction.',
      zh: '不许用隐藏字符 {code}（{reason}）。请删去；另一书写方向的文字请用 <bdi>。',
      fa: 'نویسهٔ پنهان {code} مجاز نیست ({reason}). آن را حذف کنید؛ برای متن با جهت دیگر <bdi> بنویسید.',
    },
    why: {
      en: 'Hidden characters can make a text read differently from what it says, or carry what no reader sees.',
      zh: '隐藏字符能让文字看起来与实际不同，或者夹带读者看不见的内容。',
      fa: 'نویسه‌های پنهان می‌توانند متن را جز آنچه هست نشان دهند یا چیزی نادیدنی با خود بیاورند.',
    },
    wrong: 'He said \\u202Eسلام',
    right: 'He said <bdi>سلام</bdi>',
  },
} as const satisfies Record<string, Rule>;
