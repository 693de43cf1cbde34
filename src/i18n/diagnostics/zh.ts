import type { en } from './en.ts';

export const zh: Record<keyof typeof en, string> = {
  encoding: '文件不是 UTF-8 编码的文本。请另存为 UTF-8。',
  'file-too-large': '文件有 {found} 字节，最多只读 {limit} 字节。请拆分文字或缩小图片。',
  'file-link': '这里不许用符号链接。请把文件本身放到这里。',
  'file-special': '这既不是文件也不是文件夹，而是管道、套接字或设备。请删去。',
  'file-rights': '你无权读取这里。请给自己加上读取权限，或者删去。',
  'more-findings': '这个文件里还有 {count} 处“{of}”没有列出。请先改正上面的。',
  'file-hidden': '“{found}”是隐藏文件（名称以点开头），不会被读取。请删去，或去掉名称开头的点。',
  'file-name': '“{found}”不该放在这里。应为：{expected}。[是不是想写“{nearest}”？]',
  'file-name-bytes': '这个文件的名字不是 UTF-8。请用小写拉丁字母、数字和连字符重新命名。',
  'file-missing': '缺少 {expected}；每个{what}都要有。请补上这个文件。',
  'folder-name': '文件夹名“{found}”无效。请用小写字母、数字和连字符，如 call-surge。',
  'yaml-syntax': '这不是有效的 YAML：{detail}。',
  'yaml-duplicate-key': '这个键出现了两次。请只留一个。',
  'yaml-forbidden': '不许用“{found}”（锚点、别名、标签或非十进制数）。请把值直接写出来。',
  'yaml-html': '“{found}”是标记；案例记录里只能写纯文字。请删去；要写小于号，请在 < 后面空一格。',
  'yaml-comment':
    '“{found}”在这里成了注释，读者看不到。请把整句文字放进引号；如果是写给编辑的备注，请另起一行。',
  'unknown-key': '这里没有“{found}”这个键。[是不是想写“{nearest}”？]可用的键：{expected}。',
  'missing-key': '缺少键“{key}”（{path}）。请补上：{key}: {sketch}',
  'wrong-type': '“{key}”应为{expected}，这里是{found}。[请放进引号：{quoted}。]',
  'wrong-value': '“{key}”不能取值“{found}”。[是不是想写“{nearest}”？]可用的值：{expected}。',
  'wrong-format': '“{found}”不合“{key}”的格式。应为：{format}。',
  'empty-value': '“{key}”是空的。请填写[，或者删去“{optional}”]。',
  'duplicate-id': '编号“{found}”用了两次，第一次在第 {first} 行。请给这里换一个编号。',
  'id-taken':
    '“{found}”在网页上已有所指：段落编号，或网页自身的一部分。请换一个编号，如 {example}。',
  'missing-text': '{keys}[ 等，另有 {more} 处，]缺少{language}文字，而这是一篇原文的语言。请补上。',
  'missing-locale': '{keys}[ 等，另有 {more} 处，]还没有{language}文字。',
  'unknown-concept':
    '词表里没有“{found}”这个概念{where}。[是不是想写“{nearest}”？]全部概念见 {expected}。',
  'concept-scheme':
    '“{found}”属于“{scheme}”类，这里要用“{expected}”类的概念。[是不是想写“{nearest}”？]可用的概念见 {list}。',
  'tag-twice': '标签“{found}”出现了两次。请删去一个。',
  'unknown-block': '文章里没有段落“{found}”。[是不是想写“{nearest}”？]现有段落：{expected}。',
  'retired-block':
    '段落“{found}”[（“{starts}”）]已[于 {on} ]删去。[其文字现并入 {joined}，请改引它。]编号不会再用：请改引现在写有此事的段落，或删去 {found}。',
  'evidence-number':
    '数字 {found}（{language}）在所引的段落（{blocks}）里都找不到。[它写在 {where} 里。]请引用写有它的段落，或改正数字，或写明 `inferred:`（附理由）或 `reads:`（附原词）。',
  'evidence-name':
    '这里提到“{found}”，所引的段落（{blocks}）却没有提。请引用提到它的段落（如 {where}），或删去这个名字。',
  'reads-words': '所引的原文段落（{blocks}）里都没有“{found}”这几个字。请照抄原文的词。',
  'inferred-unused':
    '不需要 `inferred: {found}`：这里没有哪个文字用到所引段落之外的 {found}。请删去。',
  'event-order': '这件事（{found}）早于它前面的一件（{before}）。请按时间先后排列。',
  'evidence-changed':
    '“{found}”所引的段落 {blocks} 后来改过。请对照重读；如果这句话仍然成立，请运行：{command}。',
  'budget-length':
    '“{key}”的{language}有{found}{unit}，赶时间的读者只看得完{limit}{unit}。最不要紧的请删去。',
  'budget-count': '“{key}”有{found}条，读者最多记得住{limit}条。请只留撑得起案例的几条。',
  'unknown-practice': '没有名为“{found}”的做法。[你是不是想写“{nearest}”？]可用的有：{expected}。',
  'retired-used':
    '标识“{found}”写明已停用，却还有内容在用。请给用它的内容换一个标识，或从“retired”里删去它。',
  'retired-target':
    '停用的标识“{id}”指向“{found}”，而这个目标不存在。[你是不是想写“{nearest}”？]请指向一条陈述、一个事件、一个数字或一个段落。',
  'front-matter-missing': '文件开头要有文件头：一行 ---，各个键，再一行 ---。',
  'front-matter-twice': '出现了第二个文件头。请只留第一个，删去这里的几行。',
  'conflict-mark': '合并在这里留下了两个版本。请留下一个，删去 <<<<<<<、=======、>>>>>>> 这几行。',
  'language-of-file': '文件头写的是“{found}”，文件名却是“{expected}”。请改成一致。',
  'article-empty': '文章没有正文。请写上正文。',
  'no-original': '这个案例没有一篇原文。至少要有一篇写 `role: original`。',
  'translation-of':
    '`of: {found}` 不是本案例的原文语言。原文：{expected}。[是不是想写“{nearest}”？]',
  'translation-blocks':
    '第 {number} 段应为{expected}，与 {base}:{baseLine} 一致；这里是{found}。译文的段落种类和次序要与原文相同：请增加、删去或改动一段。',
  'translation-extra':
    '“{starts}”在原文里没有对应的段落。[它是 {was} 的译文，而原文已删去该段。][原文已把这些文字并入 {joined}，译文也请合并。]请在这里删去，或移到应在的位置，或在原文里补写这一段。',
  'translation-unsure':
    '无法确定“{starts}”译的是哪一段：这里缺了几段译文。请在本文件任何一处写明哪些段落没有译文：{/* untranslated: {found} */}。',
  'translation-order': '{found} 在原文里的位置不同[：在 {after} 之后]。请把这一段移到相同的位置。',
  untranslated:
    '还有 {count} 段没有译文（{found}）；第一段见 {base}:{baseLine}，译文应写在这里。在此之前，读者看到的是原文。',
  'translation-behind':
    '段落 {found} 译出之后，原文有改动。npm run translations 会列出改了什么；核对译文无误后，请运行：{command}。',
  'translation-number': '数字 {found} 不在这一段的原文里（{base}:{baseLine}）。请改正译文或原文。',
  'translation-number-lost': '这一段的原文（{base}:{baseLine}）写有 {found}，译文没有。请补上。',
  'article-number':
    '数字 {found} 在本案例的原文里都找不到。请改正；如果是从别处推知的时期，请写 `inferred:`。',
  'languages-number': '{language}文字写有 {found}，{other}文字没有。请使各语言一致。',
  'lock-missing': '案例缺少 blocks.lock.yaml。请运行 npm run sync，并提交它写出的文件。',
  'lock-stale':
    'blocks.lock.yaml 与正文不符（段落 {found}）。请运行 npm run sync，并提交它写出的文件。',
  'lock-unread':
    '编号文件从这里起无法读取，所以什么都没有写入。如果是合并造成的：只删去带 <<<<<<<、=======、>>>>>>> 的行，其余各行全部保留，再运行 npm run sync。否则请恢复它：git checkout HEAD -- {path}。',
  'lock-newer':
    '这个文件由更新版本的工具写成。请先更新工具（git pull、npm install）；在此之前什么都不会写入。',
  'lock-double':
    '两个分支把编号 {found} 给了两段不同的文字：“{first}”和“{second}”。请在本文件里给其中一段换一个编号（如 {found}b），并改正该分支所写的依据，然后运行 npm run sync。',
  'mdx-syntax': '这里无法读取：{detail}。',
  'mdx-import': 'import 和 export 是代码，正文里不许有代码。请删去这一行。',
  'mdx-expression':
    '花括号在 MDX 里是代码，正文里不许有代码：{detail}。要写花括号本身，请写 &#123;。',
  'mdx-component': '不许用“<{found}>”。[是不是想写“{nearest}”？]可用：{expected}。',
  'mdx-attribute':
    '<{element}> 没有“{attribute}”这个属性。[是不是想写“{nearest}”？]可用：{expected}。',
  'mdx-attribute-value': '“{found}”不是“{attribute}”的有效值。[应为{expected}。]',
  'mdx-attribute-twice': '属性“{attribute}”写了两次。请只留一个。',
  'mdx-attribute-missing': '<{element}> 必须有属性“{attribute}”。请补上。',
  'mdx-link':
    '不许用网址“{found}”（{fault}）。请用 https:、mailto:，或相对地址，如 ../other-case/#p3。',
  'address-open': '看不出网址 {found} 到哪里为止。请写成链接：[文字](网址)，或在网址后面空一格。',
  'link-open':
    '“{found}”这里本该是链接，却读不成。请写 [文字](网址)：用半角括号，两对括号挨着，网址里没有空格。如果要写方括号本身，请写 \\[ 和 \\]。',
  'mdx-image':
    '不许用图片“{found}”。请把 avif、webp、png 或 jpg 文件放在正文旁边，写作 ./name.webp。',
  'mdx-image-alt': '图片 {found} 没有说明。请写在方括号里：![图中内容](./name.webp)。',
  'mdx-too-deep': '正文的嵌套超过 {limit} 层。请减少层次。',
  'mdx-too-many': '正文里 {found} 超过 {limit} 个，读起来太费时。请拆分文字，或删去这些记号。',
  'paragraph-too-long': '这一段有 {found} 个字符，一段最多 {limit} 个。请用空行把它分成几段。',
  'link-in-link': '链接或术语套在另一个链接或术语里，网页只能跟随其中一个。请去掉一个。',
  'heading-level': '这里不许用 {found} 级标题。小节用 ##，以下用 ### 和 ####。',
  'heading-space':
    '“{found}”不能开始标题。请写半角符号，后面空一格：{expected} 标题。如果不是标题，第一个符号请写 \\#。',
  'heading-underline':
    '下面那行符号会把这段文字变成标题。要写标题，请在前面写 ##；不是标题，请删去下面那行。',
  'paragraph-line': '这一行空两格，像是新的一段，却会接在上一行后面。请在前面空一行。',
  'mark-open':
    '这里的“{found}”没有标出任何文字，会照样留在页面上。请写 {example}，记号紧挨文字；如果要写这个符号本身，请写 {escaped}。',
  'mark-in-word':
    '这里的两个“{found}”会被当作记号，从页面上消失。要写这个符号本身，请写 {escaped}；乘号写 ×，起止写～。',
  'list-mark': '“{found}”不能开始列表项。请写“- ”或“1. ”：用半角数字，后面空一格，每项一行。',
  'list-number':
    '页面会把这一项排成 {expected}，文件里写的是 {found}。请按顺序编号，或者隔一段文字另起一个列表。',
  'list-indent':
    '这一项缩进了，但不够深，算不到上一项里。请让它的记号对齐上一项的第一个字，或者不缩进。',
  'table-shape': '这几行带 | 的文字没有成为表格。第二行每列写一段，只用半角符号：| --- | --- |。',
  'table-row':
    '这一行有 {found} 格，表头有 {expected} 格。请使它们一样多；空格写 | |，文字里的竖线写 \\|。',
  'footnote-missing': '没有脚注 [^{found}]。请另起一行、用半角冒号写上：[^{found}]: 文字',
  'definition-twice': '{found} 定义了两次。请只留一个，或给这一个换个名字。',
  'definition-unused':
    '正文里没有哪里用到 {found}，读者会看不到这一行。请在该用的地方加上记号；如果这是一句话，方括号请写 \\[。',
  'quotation-number': '行首的“>”会开始引文，并从页面上消失。要写“大于”，请写 &gt;。',
  'quotation-line': '这一行会算进上面的引文。属于引文，请以 > 开头；不属于，请在前面空一行。',
  'code-open':
    '代码块从这里开始，会把后文都算进去。请用同样的一行符号结束它；开头的符号后面只能写语言名。如果不是代码，请删去这些符号。',
  'rule-lost': '页面上不显示分隔线。请给小节加标题（##），或者删去这条线。',
  'block-structure': '{inside}里面不能放{found}。请把它单独成段。',
  'component-empty':
    '<{found}> 里没有文字。请在 <{found}> 和 </{found}> 之间写上文字，前后各空一行；图片的文字就是图注。',
  'component-lines':
    '<{found}> 写在了行内。请让 <{found}> 和 </{found}> 各占一行，中间的文字前后各空一行。',
  'inline-alone': '<{found}> 独自成段。请写在段落里。',
  'dead-link':
    '链接“{found}”没有去处。[是不是想写“{nearest}”？]段落写 #p12，案例写 ../../cases/编号/，概念写 ../../terms/编号/。',
  'link-to-draft':
    '“{found}”指向案例 {id}，而它还是草稿，读者打不开。请先发表那个案例，或者去掉这个链接。',
  'image-missing': '正文旁边没有文件“{found}”。[是不是想写“{nearest}”？][这里的图片：{expected}。]',
  'image-file': '这个文件从头到尾不是一张完整的 {expected} 图片。请把图片重新存为 {expected}。',
  'image-moving': '这是动图。请把其中一帧存为静止的图片。',
  'image-size':
    '图片为 {width}×{height} 像素；每边最多 {limit}，总共最多 {area} 百万像素。请缩小。',
  'bidi-control': '不许用隐藏字符 {code}（{reason}）。请删去；另一书写方向的文字请用 <bdi>。',
  'concept-twice': '概念“{found}”已经写在 {other} 里。两个文件请只留一个。',
  'concept-label-twice':
    '标签“{found}”（{language}）已是概念“{other}”的名称。一个标签只能属于一个概念。',
  'concept-cycle': '“{found}”绕回了自己的上位：{detail}。请断开其中一环。',
  'concept-related': '“{found}”既是上位或下位，又是相关。请只留一种。',
  'concept-orphan': '概念“{found}”没有上位、下位或相关概念。请给它一个位置。',
  'scheme-file': '文件里写的是“{found}”类，文件名却是“{expected}”。请改成一致。',
  'rights-unsettled':
    '正文照原样发表（`basis: licensed`），却没有一个来源写明得到了谁的许可。请在来源里写 `licence:`，注明许可证，或何人何时许可。',
  'place-differs':
    '另一案例（{file}）把“{found}”标在 {expected}。地图上一处地点只标一次，请把两个案例改成同一坐标。',
  'style-chinese-space': '中文与“{found}”之间有空格。请删去；间距由页面排出。',
  'style-chinese-punctuation': '中文里用了半角标点“{found}”。请写“{expected}”。',
  'style-persian-letters': '“{found}”里有阿拉伯文字母。请写“{expected}”。',
  'style-persian-digits': '“{found}”不是波斯文数字。请写“{expected}”。',
  'style-persian-punctuation': '“{found}”不是波斯文标点。请写“{expected}”。',
  'style-half-space': '“{found}”缺少半空格。请写“{expected}”。',
  'style-word':
    '这里的“{found}”应写作“{expected}”。同一事物只用一个词；若要改规矩，请改content/words.yaml。',
  'style-space': '这里连着有几个空格。请只留一个。',
};
