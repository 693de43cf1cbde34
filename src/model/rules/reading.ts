import type { Rule } from './rule.ts';

/** What would not say on the page what it says in the file. */
export const READING_RULES = {
  'conflict-mark': {
    say: {
      en: 'A merge left two versions of the text here. Keep one, and remove the lines <<<<<<<, ======= and >>>>>>>.',
      zh: '合并在这里留下了两个版本。请留下一个，删去 <<<<<<<、=======、>>>>>>> 这几行。',
      fa: 'ادغام دو نسخه از متن را اینجا گذاشته است. یکی را نگه دارید و سطرهای <<<<<<< و ======= و >>>>>>> را حذف کنید.',
    },
    why: {
      en: 'Nobody but the editor can say which of two versions holds.',
      zh: '两个版本以哪个为准，只有编辑知道。',
      fa: 'تنها ویراستار می‌داند کدام نسخه درست است.',
    },
    wrong:
      '<<<<<<< HEAD\nFor two hours the phones were dead.\n=======\nFor 2 hours the phones were dead.\n>>>>>>> other',
    right: 'For two hours the phones were dead.',
  },
  'address-open': {
    inDraft: 'warning',
    say: {
      en: 'It cannot be seen where the address {found} ends. Write it as a link, [text](address), or put a space after it.',
      zh: '看不出网址 {found} 到哪里为止。请写成链接：[文字](网址)，或在网址后面空一格。',
      fa: 'معلوم نیست نشانی {found} کجا تمام می‌شود. آن را به شکل پیوند بنویسید، [متن](نشانی)، یا پس از آن فاصله بگذارید.',
    },
    why: {
      en: 'An address that runs into a word can be read in two ways.',
      zh: '网址与文字连在一起，有两种读法。',
      fa: 'نشانی چسبیده به واژه دو جور خوانده می‌شود.',
    },
    wrong: '见https://example.org/docs和下文',
    right: '见[说明](https://example.org/docs)和下文',
  },
  'link-open': {
    inDraft: 'warning',
    say: {
      en: '“{found}” was meant as a link and is not one. Write [text](address): ordinary brackets, nothing between them, no space in the address. If you mean the brackets, write \\[ and \\].',
      zh: '“{found}”这里本该是链接，却读不成。请写 [文字](网址)：用半角括号，两对括号挨着，网址里没有空格。如果要写方括号本身，请写 \\[ 和 \\]。',
      fa: '«{found}» باید پیوند می‌شد و نشده است. بنویسید [متن](نشانی): پرانتز و قلاب لاتین، بی‌فاصله از هم، و نشانی بی‌فاصله. اگر خود قلاب را می‌خواهید، \\[ و \\] بنویسید.',
    },
    why: {
      en: 'A link that cannot be read shows on the page as brackets.',
      zh: '读不成的链接，页面上只见括号。',
      fa: 'پیوندی که خوانده نشود در صفحه به شکل پرانتز می‌ماند.',
    },
    wrong: '[the report] (https://example.org/)',
    right: '[the report](https://example.org/)',
  },
  'heading-space': {
    inDraft: 'warning',
    say: {
      en: '“{found}” does not begin a heading. Write ordinary signs and a space: {expected} Title. If it is none, write \\# for the first sign.',
      zh: '“{found}”不能开始标题。请写半角符号，后面空一格：{expected} 标题。如果不是标题，第一个符号请写 \\#。',
      fa: '«{found}» سرعنوان را آغاز نمی‌کند. نشانهٔ معمولی و یک فاصله بنویسید: {expected} عنوان. اگر سرعنوان نیست، به‌جای نشانهٔ نخست \\# بنویسید.',
    },
    why: {
      en: 'Without the space the line is a paragraph that begins with the marks.',
      zh: '没有空格，这一行就成了以#开头的段落。',
      fa: 'بدون فاصله، این سطر پاراگرافی می‌شود که با نشانه آغاز شده است.',
    },
    wrong: '##The failure',
    right: '## The failure',
  },
  'heading-underline': {
    inDraft: 'warning',
    say: {
      en: 'The line of signs below makes a heading of this text. For a heading write ## before it; else leave out the line below.',
      zh: '下面那行符号会把这段文字变成标题。要写标题，请在前面写 ##；不是标题，请删去下面那行。',
      fa: 'سطر نشانه‌های زیر این متن را سرعنوان می‌کند. برای سرعنوان پیش از آن ## بنویسید؛ وگرنه سطر زیر را حذف کنید.',
    },
    why: {
      en: 'A line of --- under a text turns it into a heading.',
      zh: '文字下面的 --- 不是分隔线，会把文字变成标题。',
      fa: 'سطر --- زیر متن خط جداکننده نیست، متن را سرعنوان می‌کند.',
    },
    wrong: 'The failure\n---',
    right: '## The failure',
  },
  'paragraph-line': {
    inDraft: 'warning',
    say: {
      en: 'This line begins like a paragraph (　　) and would be joined to the line above. Leave a line empty before it.',
      zh: '这一行空两格，像是新的一段，却会接在上一行后面。请在前面空一行。',
      fa: 'این سطر مانند پاراگراف تازه آغاز شده است (　　) و به سطر بالا می‌پیوندد. پیش از آن یک سطر خالی بگذارید.',
    },
    why: {
      en: 'Only an empty line separates paragraphs; spaces at the beginning of a line do not.',
      zh: '只有空行才能分段，行首的空格不能。',
      fa: 'پاراگراف‌ها را تنها سطر خالی از هم جدا می‌کند، نه فاصلهٔ آغاز سطر.',
    },
    wrong: '　　停电了。\n　　大家用手机。',
    right: '停电了。\n\n大家用手机。',
  },
  'mark-open': {
    inDraft: 'warning',
    say: {
      en: '“{found}” marks nothing here and would stand on the page as it is. Write {example}, the marks close to the words; if you mean the sign, write {escaped}.',
      zh: '这里的“{found}”没有标出任何文字，会照样留在页面上。请写 {example}，记号紧挨文字；如果要写这个符号本身，请写 {escaped}。',
      fa: '«{found}» اینجا چیزی را نشان‌دار نمی‌کند و به همین شکل در صفحه می‌ماند. بنویسید {example}، نشانه‌ها چسبیده به واژه‌ها؛ اگر خود نشانه را می‌خواهید، بنویسید {escaped}.',
    },
    why: {
      en: 'A mark that is not closed shows as signs.',
      zh: '没有配成对的记号会原样露在页面上。',
      fa: 'نشانه‌ای که بسته نشده در صفحه دیده می‌شود.',
    },
    wrong: 'The line **must hold ** all night.',
    right: 'The line **must hold** all night.',
  },
  'mark-in-word': {
    inDraft: 'warning',
    say: {
      en: 'The two “{found}” here would vanish and mark what stands between them. Write {escaped} where you mean the sign; for a product write ×, for a range –.',
      zh: '这里的两个“{found}”会被当作记号，从页面上消失。要写这个符号本身，请写 {escaped}；乘号写 ×，起止写～。',
      fa: 'این دو «{found}» نشانه‌گذاری به شمار می‌آیند و از صفحه حذف می‌شوند. اگر خود نشانه را می‌خواهید بنویسید {escaped}؛ برای ضرب × و برای بازه «تا» بنویسید.',
    },
    why: {
      en: 'Between digits the sign is meant, and without it the numbers are different.',
      zh: '数字之间写的是符号；符号没了，数字就变了。',
      fa: 'میان رقم‌ها خود نشانه منظور است و بدون آن عددها عوض می‌شوند.',
    },
    wrong: 'Rooms of 5*3 and 4*2 metres',
    right: 'Rooms of 5 × 3 and 4 × 2 metres',
  },
  'list-mark': {
    inDraft: 'warning',
    say: {
      en: '“{found}” does not begin an item of a list. Write “- ” or “1. ”, with ordinary digits and a space, each item on a line of its own.',
      zh: '“{found}”不能开始列表项。请写“- ”或“1. ”：用半角数字，后面空一格，每项一行。',
      fa: '«{found}» مورد فهرست را آغاز نمی‌کند. بنویسید «- » یا «1. »، با رقم لاتین و یک فاصله، هر مورد در سطر خودش.',
    },
    why: {
      en: 'Lines without a known mark are joined into one paragraph.',
      zh: '没有合格记号的几行会连成一段。',
      fa: 'سطرهایی که نشانهٔ درست ندارند به هم می‌پیوندند.',
    },
    wrong: '1.接听\n2.登记',
    right: '1. 接听\n2. 登记',
  },
  'list-number': {
    inDraft: 'warning',
    say: {
      en: 'The page would count {expected} here, the file says {found}. Number the items in order, or begin a new list after a paragraph.',
      zh: '页面会把这一项排成 {expected}，文件里写的是 {found}。请按顺序编号，或者隔一段文字另起一个列表。',
      fa: 'صفحه این مورد را {expected} می‌شمارد و فایل می‌گوید {found}. شماره‌ها را به ترتیب بنویسید یا پس از یک پاراگراف فهرست تازه‌ای آغاز کنید.',
    },
    why: {
      en: 'The numbers of a list are counted on the page from the first one.',
      zh: '列表的编号由页面从第一项起顺着数。',
      fa: 'شماره‌های فهرست را صفحه از نخستین مورد می‌شمارد.',
    },
    wrong: '1. Answer.\n3. Write down.',
    right: '1. Answer.\n2. Write down.',
  },
  'list-indent': {
    inDraft: 'warning',
    say: {
      en: 'This item is set in, but not far enough to belong to the one above. Put its mark below the first letter of that item, or at the beginning of the line.',
      zh: '这一项缩进了，但不够深，算不到上一项里。请让它的记号对齐上一项的第一个字，或者不缩进。',
      fa: 'این مورد تورفتگی دارد، اما نه آن‌قدر که زیرمجموعهٔ مورد بالا شود. نشانه‌اش را زیر نخستین حرف آن مورد بگذارید یا به آغاز سطر ببرید.',
    },
    why: {
      en: 'Indented too little, an item ends up beside the one it belongs to.',
      zh: '缩进不够的项，会与它所属的项并列。',
      fa: 'مورد کم‌تورفته کنار مورد اصلی می‌آید، نه زیر آن.',
    },
    wrong: '1. Answer.\n  - Greet first.',
    right: '1. Answer.\n   - Greet first.',
  },
  'table-shape': {
    inDraft: 'warning',
    say: {
      en: 'These lines with | are not a table. The second line has a part for each column and nothing but ordinary signs: | --- | --- |.',
      zh: '这几行带 | 的文字没有成为表格。第二行每列写一段，只用半角符号：| --- | --- |。',
      fa: 'این سطرها با | جدول نشده‌اند. سطر دوم برای هر ستون یک بخش دارد و تنها نشانه‌های لاتین: | --- | --- |.',
    },
    why: {
      en: 'Without its second line a table is a paragraph full of bars.',
      zh: '第二行不对，表格就成了满是竖线的一段文字。',
      fa: 'بدون سطر دوم درست، جدول پاراگرافی پر از خط می‌شود.',
    },
    wrong: '| 时间 | 来电 |\n| ：-- | --- |\n| 9:00 | 300 |',
    right: '| 时间 | 来电 |\n| :-- | --- |\n| 9:00 | 300 |',
  },
  'table-row': {
    inDraft: 'warning',
    say: {
      en: 'This row has {found} cells, the head has {expected}. Make them as many; an empty cell is | |, a bar in a text \\|.',
      zh: '这一行有 {found} 格，表头有 {expected} 格。请使它们一样多；空格写 | |，文字里的竖线写 \\|。',
      fa: 'این ردیف {found} خانه دارد و سرستون {expected} خانه. شمارشان را یکی کنید؛ خانهٔ خالی | | است و خط درون متن \\|.',
    },
    why: {
      en: 'A cell too many or too few stands below a wrong head.',
      zh: '多一格、少一格，内容就对不上表头。',
      fa: 'خانهٔ کم یا زیاد زیر سرستون نادرست می‌آید.',
    },
    wrong: '| Hour | Calls |\n| --- | --- |\n| 9:00 |',
    right: '| Hour | Calls |\n| --- | --- |\n| 9:00 | 300 |',
  },
  'footnote-missing': {
    inDraft: 'warning',
    say: {
      en: 'There is no footnote [^{found}]. Write it on a line of its own, with an ordinary colon: [^{found}]: text',
      zh: '没有脚注 [^{found}]。请另起一行、用半角冒号写上：[^{found}]: 文字',
      fa: 'پانوشت [^{found}] نیست. آن را در سطری جدا و با دونقطهٔ معمولی بنویسید: [^{found}]: متن',
    },
    why: {
      en: 'A mark without its note shows as brackets.',
      zh: '没有注文的脚注记号，页面上只见括号。',
      fa: 'نشانی که پانوشت ندارد به شکل قلاب دیده می‌شود.',
    },
    wrong: 'A line held[^1].\n\n[^1]：By mobile.',
    right: 'A line held[^1].\n\n[^1]: By mobile.',
  },
  'definition-twice': {
    inDraft: 'warning',
    say: {
      en: '{found} is defined twice. Keep one, or give this one another name.',
      zh: '{found} 定义了两次。请只留一个，或给这一个换个名字。',
      fa: '{found} دو بار تعریف شده است. یکی را نگه دارید یا به این یکی نام دیگری بدهید.',
    },
    why: {
      en: 'Only the first of two would be reached.',
      zh: '两个同名的，只能找到第一个。',
      fa: 'از دو تعریف هم‌نام تنها به نخستین می‌توان رسید.',
    },
    wrong: 'A[^a] and B[^a].\n\n[^a]: One.\n\n[^a]: Two.',
    right: 'A[^a] and B[^b].\n\n[^a]: One.\n\n[^b]: Two.',
  },
  'definition-unused': {
    inDraft: 'warning',
    say: {
      en: 'Nothing in the text leads to {found}, so that readers would miss this line. Put the mark where it belongs; if it is a sentence, write \\[ for the bracket.',
      zh: '正文里没有哪里用到 {found}，读者会看不到这一行。请在该用的地方加上记号；如果这是一句话，方括号请写 \\[。',
      fa: 'هیچ جای متن به {found} نمی‌رسد و خواننده این سطر را از دست می‌دهد. نشان را در جای خود بگذارید؛ اگر این یک جمله است، به‌جای قلاب \\[ بنویسید.',
    },
    why: {
      en: 'A definition shows only where something uses it.',
      zh: '没有用到的定义不会出现在页面上。',
      fa: 'تعریفی که به کار نرود در صفحه نمی‌آید.',
    },
    wrong: '[注]: 一线员工',
    right: '\\[注]: 一线员工',
  },
  'quotation-number': {
    inDraft: 'warning',
    say: {
      en: '“>” at the beginning of a line opens a quotation and vanishes. Write &gt; where you mean “more than”.',
      zh: '行首的“>”会开始引文，并从页面上消失。要写“大于”，请写 &gt;。',
      fa: '«>» در آغاز سطر نقل‌قول را آغاز می‌کند و خودش حذف می‌شود. اگر «بیشتر از» را می‌خواهید، بنویسید &gt;.',
    },
    why: {
      en: 'A number loses its sign.',
      zh: '数字前面的符号会丢失。',
      fa: 'عدد نشانهٔ خود را از دست می‌دهد.',
    },
    wrong: '>5 minutes is too long.',
    right: '&gt; 5 minutes is too long.',
  },
  'quotation-line': {
    inDraft: 'warning',
    say: {
      en: 'This line would belong to the quotation above. Begin it with > if it does; else leave a line empty before it.',
      zh: '这一行会算进上面的引文。属于引文，请以 > 开头；不属于，请在前面空一行。',
      fa: 'این سطر جزو نقل‌قول بالا می‌شود. اگر جزو آن است با > آغازش کنید؛ وگرنه پیش از آن یک سطر خالی بگذارید.',
    },
    why: {
      en: 'Without an empty line a quotation goes on.',
      zh: '不空一行，引文就没有结束。',
      fa: 'تا سطر خالی نیاید نقل‌قول ادامه دارد.',
    },
    wrong: '> Nobody left.\nThe shift went on.',
    right: '> Nobody left.\n\nThe shift went on.',
  },
  'item-line': {
    inDraft: 'warning',
    say: {
      en: 'This line would go on in the item or note above. If it belongs there, begin it with two spaces; else leave a line empty before it.',
      zh: '这一行会接进上面的列表项或脚注。属于上面，请在行首空两格（半角）；不属于，请在前面空一行。',
      fa: 'این سطر دنبالهٔ مورد یا پانوشت بالا می‌شود. اگر جزو آن است، در آغازش دو فاصله بگذارید؛ وگرنه پیش از آن یک سطر خالی.',
    },
    why: {
      en: 'Without an empty line an item goes on.',
      zh: '不空一行，列表项就没有结束。',
      fa: 'تا سطر خالی نیاید مورد فهرست ادامه دارد.',
    },
    wrong: '- Answer first.\nThe shift went on.',
    right: '- Answer first.\n\nThe shift went on.',
  },
  'code-open': {
    inDraft: 'warning',
    say: {
      en: 'A code block begins here and takes in what follows. Close it with a line of the same signs; behind the first ones stands a name of a language and nothing else. If you mean no code, remove the signs.',
      zh: '代码块从这里开始，会把后文都算进去。请用同样的一行符号结束它；开头的符号后面只能写语言名。如果不是代码，请删去这些符号。',
      fa: 'قطعهٔ کدی اینجا آغاز می‌شود و دنبالهٔ متن را در بر می‌گیرد. آن را با سطری از همان نشانه‌ها ببندید؛ پس از نشانه‌های آغاز تنها نام زبان می‌آید. اگر کد نیست، نشانه‌ها را حذف کنید.',
    },
    why: {
      en: 'Everything in a code block is shown as signs, and the words after its opening not at all.',
      zh: '代码块里的记号原样显示，开头符号后面的文字则不显示。',
      fa: 'آنچه در قطعهٔ کد باشد خام نشان داده می‌شود و واژه‌های پس از آغاز آن اصلاً.',
    },
    wrong: '```\nnpm run check',
    right: '```\nnpm run check\n```',
  },
  'rule-lost': {
    inDraft: 'warning',
    say: {
      en: 'A line between sections does not show on the page. Give the section a heading (##), or remove the line.',
      zh: '页面上不显示分隔线。请给小节加标题（##），或者删去这条线。',
      fa: 'خط میان بخش‌ها در صفحه نشان داده نمی‌شود. به بخش سرعنوان (##) بدهید یا خط را حذف کنید.',
    },
    why: {
      en: 'Every block of an article has an address; a line has none.',
      zh: '文章的每一段都有地址，线没有。',
      fa: 'هر بند مقاله نشانی دارد و خط ندارد.',
    },
    wrong: 'Nobody left.\n\n***\n\nThe shift went on.',
    right: 'Nobody left.\n\n## The next day\n\nThe shift went on.',
  },
} as const satisfies Record<string, Rule>;
