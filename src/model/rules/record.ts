import type { Rule } from './rule.ts';

/** The record, `case.yaml`. */
export const RECORD_RULES = {
  'unknown-key': {
    say: {
      en: '“{found}” is not a key here.[ Did you mean “{nearest}”?] Keys: {expected}.',
      zh: '这里没有“{found}”这个键。[是不是想写“{nearest}”？]可用的键：{expected}。',
      fa: 'کلیدی به نام «{found}» اینجا نیست.[ منظورتان «{nearest}» است؟] کلیدها: {expected}.',
    },
    why: {
      en: 'A key that nobody reads is usually a slip of the pen.',
      zh: '没人读取的键，多半是写错了。',
      fa: 'کلیدی که خوانده نمی‌شود بیشتر وقت‌ها غلط تایپی است.',
    },
    wrong: 'updatd: 2026-11-21',
    right: 'updated: 2026-11-21',
  },
  'missing-key': {
    say: {
      en: 'The key “{key}” is missing[ in “{inside}”]. Add it: {key}: {sketch}',
      zh: '[“{inside}”里]缺少键“{key}”。请补上：{key}: {sketch}',
      fa: 'کلید «{key}»[ در «{inside}»] نیست. اضافه کنید: {key}: {sketch}',
    },
    atDesk: {
      en: 'Not filled in yet.',
      zh: '尚未填写。',
      fa: 'هنوز پر نشده است.',
    },
    why: {
      en: 'Pages rely on this key.',
      zh: '页面要用到这个键。',
      fa: 'صفحه‌ها به این کلید نیاز دارند.',
    },
    wrong: 'status: draft',
    right: 'status: draft\nupdated: 2026-11-21',
  },
  'wrong-type': {
    say: {
      en: '“{key}” must be {expected}; found {found}.[ Put it in quotation marks: {quoted}.][ Take the quotation marks away: {bare}.]',
      zh: '“{key}”应为{expected}，这里是{found}。[请放进引号：{quoted}。][请去掉引号：{bare}。]',
      fa: '«{key}» باید {expected} باشد؛ اینجا {found} است.[ آن را در گیومهٔ ساده بگذارید: {quoted}.][ گیومه‌ها را بردارید: {bare}.]',
    },
    why: {
      en: 'A list, a text and a number are written in different ways.',
      zh: '列表、文字和数字的写法各不相同。',
      fa: 'فهرست، متن و عدد هر کدام به شکلی نوشته می‌شود.',
    },
    wrong: 'tags: call-surge',
    right: 'tags: [call-surge]',
  },
  'wrong-value': {
    say: {
      en: '“{found}” is not a value of “{key}”.[ Did you mean “{nearest}”?] Values: {expected}.',
      zh: '“{key}”不能取值“{found}”。[是不是想写“{nearest}”？]可用的值：{expected}。',
      fa: '«{found}» از مقدارهای «{key}» نیست.[ منظورتان «{nearest}» است؟] مقدارها: {expected}.',
    },
    why: {
      en: 'Only the listed values have a meaning here.',
      zh: '这里只有列出的值才有意义。',
      fa: 'اینجا تنها مقدارهای فهرست‌شده معنا دارند.',
    },
    wrong: 'status: publishd',
    right: 'status: published',
  },
  'wrong-format': {
    say: {
      en: '“{found}” does not fit “{key}”. Expected: {format}.',
      zh: '“{found}”不合“{key}”的格式。应为：{format}。',
      fa: '«{found}» برای «{key}» درست نیست. باید باشد: {format}.',
    },
    why: {
      en: 'Dates, ids and addresses have one form, so that they can be sorted and linked.',
      zh: '日期、编号和网址只有一种写法，才能排序和链接。',
      fa: 'تاریخ، شناسه و نشانی یک شکل دارند تا بتوان مرتب و پیوندشان کرد.',
    },
    wrong: 'start: 19 September 2022',
    right: 'start: 2022-09-19',
  },
  'empty-value': {
    say: {
      en: '“{key}” is empty. Fill it in[, or remove “{optional}”].',
      zh: '“{key}”是空的。请填写[，或者删去“{optional}”]。',
      fa: '«{key}» خالی است. آن را پر کنید[ یا «{optional}» را حذف کنید].',
    },
    atDesk: {
      en: 'This is empty. Fill it in, or take it away.',
      zh: '这里是空的。请填写，或者去掉。',
      fa: 'اینجا خالی است. پرش کنید یا برش دارید.',
    },
    why: {
      en: 'An empty value says nothing and would show as a gap.',
      zh: '空值什么也没说，页面上会留下空白。',
      fa: 'مقدار خالی چیزی نمی‌گوید و در صفحه جای خالی می‌گذارد.',
    },
    wrong: 'tags: []',
    right: 'tags: [call-surge]',
  },
  'duplicate-id': {
    say: {
      en: 'The id “{found}” is used twice; first at line {first}. Give this one another id.',
      zh: '编号“{found}”用了两次，第一次在第 {first} 行。请给这里换一个编号。',
      fa: 'شناسهٔ «{found}» دو بار آمده است؛ نخست در سطر {first}. به این یکی شناسهٔ دیگری بدهید.',
    },
    why: {
      en: 'Each id is an address; two would lead to the same place.',
      zh: '每个编号都是一个地址，不能有两处相同。',
      fa: 'هر شناسه یک نشانی است و دو جا نمی‌تواند یکی باشد.',
    },
    wrong: '- id: event-1\n- id: event-1',
    right: '- id: event-1\n- id: event-2',
  },
  'id-taken': {
    say: {
      en: '“{found}” is already a place on the page: the number of a paragraph, or a part of the page itself. Give this another id, such as {example}.',
      zh: '“{found}”在网页上已有所指：段落编号，或网页自身的一部分。请换一个编号，如 {example}。',
      fa: '«{found}» از پیش جایی در صفحه است: شمارهٔ بند یا بخشی از خود صفحه. شناسهٔ دیگری بدهید، مانند {example}.',
    },
    why: {
      en: 'All places on a page share one set of addresses: evidence that cites paragraph p2 must not lead to a statement.',
      zh: '一个网页上的所有位置共用一套地址：引用段落p2的依据不能指到一条陈述上。',
      fa: 'همهٔ جاهای صفحه نشانی‌هایی از یک دسته دارند: شاهدی که به بند p2 می‌رسد نباید به گزاره‌ای برسد.',
    },
    wrong: 'lessons:\n- id: p2',
    right: 'lessons:\n- id: lesson-2',
  },
  'unknown-concept': {
    isOneCause: true,
    say: {
      en: 'The vocabulary has no concept “{found}”{where}.[ Did you mean “{nearest}”?] The list: {expected}.',
      zh: '术语表里没有“{found}”这个概念{where}。[是不是想写“{nearest}”？]全部概念见 {expected}。',
      fa: 'واژگان مفهومی به نام «{found}» ندارد{where}.[ منظورتان «{nearest}» است؟] فهرست: {expected}.',
    },
    why: {
      en: 'Tags are concepts of the vocabulary, so that the same thing has one name.',
      zh: '标签取自术语表，同一件事才只有一个名字。',
      fa: 'برچسب‌ها مفهوم‌های واژگان‌اند تا هر چیز یک نام داشته باشد.',
    },
    wrong: 'tags: [call-surgee]',
    right: 'tags: [call-surge]',
  },
  'concept-scheme': {
    isOneCause: true,
    say: {
      en: '“{found}” is a concept of the scheme “{scheme}”; here one of “{expected}” is needed.[ Did you mean “{nearest}”?] The list: {list}.',
      zh: '“{found}”属于“{scheme}”类，这里要用“{expected}”类的概念。[是不是想写“{nearest}”？]可用的概念见 {list}。',
      fa: '«{found}» مفهومی از دستهٔ «{scheme}» است؛ اینجا یکی از «{expected}» لازم است.[ منظورتان «{nearest}» است؟] فهرست: {list}.',
    },
    why: {
      en: 'A sector and a tag come from different parts of the vocabulary.',
      zh: '行业和标签取自术语表的不同部分。',
      fa: 'صنعت و برچسب از دو بخش جدای واژگان می‌آیند.',
    },
    wrong: 'sector: call-surge',
    right: 'sector: insurance',
  },
  'tag-twice': {
    say: {
      en: 'The tag “{found}” stands here twice. Remove one.',
      zh: '标签“{found}”出现了两次。请删去一个。',
      fa: 'برچسب «{found}» دو بار آمده است. یکی را حذف کنید.',
    },
    why: {
      en: 'A tag counts once.',
      zh: '同一个标签只算一次。',
      fa: 'هر برچسب یک بار شمرده می‌شود.',
    },
    wrong: 'tags: [call-surge, call-surge]',
    right: 'tags: [call-surge]',
  },
  'event-order': {
    say: {
      en: 'This event ({found}) is earlier than the one before it ({before}). Put the events in order of time.',
      zh: '这件事（{found}）早于它前面的一件（{before}）。请按时间先后排列。',
      fa: 'این رویداد ({found}) پیش از رویداد قبلی ({before}) است. رویدادها را به ترتیب زمان بنویسید.',
    },
    why: {
      en: 'The course of events is read from top to bottom.',
      zh: '事情的经过是从上往下读的。',
      fa: 'سیر رویدادها از بالا به پایین خوانده می‌شود.',
    },
    wrong: '- at: 2022-09-19\n- at: 2022-09-05',
    right: '- at: 2022-09-05\n- at: 2022-09-19',
  },
  'budget-length': {
    inDraft: 'warning',
    say: {
      en: '“{key}” has {found} {unit} in {language}; a reader in a hurry gets through {limit}. Cut what carries least.',
      zh: '“{key}”的{language}有{found}{unit}，赶时间的读者只看得完{limit}{unit}。最不要紧的请删去。',
      fa: '«{key}» به زبان {language} {found} {unit} دارد؛ خوانندهٔ شتاب‌زده به {limit} {unit} می‌رسد. آنچه اهمیت کمتری دارد حذف شود.',
    },
    why: {
      en: 'The short record is read in ninety seconds, by somebody whose phones are dead.',
      zh: '简要记录要在九十秒内读完，读的人电话可能刚断。',
      fa: 'شناسنامهٔ کوتاه را کسی در نود ثانیه می‌خواند که تلفن‌هایش همین حالا قطع شده است.',
    },
    wrong: '# 70 words\nheadline: { text: { en: When the phones of … } }',
    right: '# 28 words\nheadline: { text: { en: Phones dead, staff … } }',
  },
  'budget-count': {
    inDraft: 'warning',
    say: {
      en: '“{key}” has {found}; at most {limit} stay in a reader’s mind. Keep those that carry the case.',
      zh: '“{key}”有{found}条，读者最多记得住{limit}条。请只留撑得起案例的几条。',
      fa: '«{key}» {found} مورد دارد؛ حداکثر {limit} مورد در یاد خواننده می‌ماند. همان‌هایی را نگه دارید که بار نمونه را می‌کشند.',
    },
    why: {
      en: 'Of many points a reader keeps none; a few are kept and acted on.',
      zh: '条目一多，读者一条也记不住；只有几条，才会照着去做。',
      fa: 'از نکته‌های بسیار هیچ‌یک در یاد نمی‌ماند؛ چند نکته می‌ماند و به کار می‌آید.',
    },
    wrong: '# five of them\nlessons:',
    right: '# three of them\nlessons:',
  },
  'unknown-practice': {
    isOneCause: true,
    say: {
      en: 'There is no practice “{found}”.[ Did you mean “{nearest}”?] The list: {expected}.',
      zh: '没有名为“{found}”的做法。[是不是想写“{nearest}”？]可用的有：{expected}。',
      fa: 'راهکاری به نام «{found}» نیست.[ منظورتان «{nearest}» است؟] فهرست: {expected}.',
    },
    why: {
      en: 'A lesson ends in the page that says how; that page must be there.',
      zh: '每条启示都通向讲做法的那一页，那一页必须存在。',
      fa: 'هر درس به صفحه‌ای می‌رسد که راهش را می‌گوید؛ آن صفحه باید باشد.',
    },
    wrong: 'practice: staff-autonomi',
    right: 'practice: staff-autonomy',
  },
  'retired-used': {
    say: {
      en: 'The id “{found}” is said to be retired and is in use. Give what uses it another id, or take it from “retired”.',
      zh: '编号“{found}”写明已停用，却还有内容在用。请给用它的内容换一个编号，或从“retired”里删去它。',
      fa: 'شناسهٔ «{found}» بازنشسته اعلام شده ولی هنوز در کار است. به آنچه آن را دارد شناسهٔ دیگری بدهید یا آن را از «retired» بردارید.',
    },
    why: {
      en: 'An address that was published leads to one place only.',
      zh: '公布过的网址只能通向一处。',
      fa: 'نشانی منتشرشده تنها به یک جا می‌رسد.',
    },
    wrong: 'retired: { lesson-1: lesson-2 }\n- id: lesson-1',
    right: 'retired: { lesson-1: lesson-2 }\n- id: lesson-2',
  },
  'retired-target': {
    say: {
      en: 'The retired id “{id}” is to open “{found}”, which is not there.[ Did you mean “{nearest}”?] Name a statement, an event, a figure or a block.',
      zh: '停用的编号“{id}”指向“{found}”，而这个目标不存在。[是不是想写“{nearest}”？]请指向一条陈述、一个事件、一个数字或一个段落。',
      fa: 'شناسهٔ بازنشستهٔ «{id}» باید «{found}» را باز کند که وجود ندارد.[ منظورتان «{nearest}» است؟] یک جمله، رویداد، رقم یا بند را نام ببرید.',
    },
    why: {
      en: 'An address that was published once must still open something.',
      zh: '公布过的网址必须始终打得开。',
      fa: 'نشانی‌ای که یک بار منتشر شده باید همیشه چیزی را باز کند.',
    },
    wrong: 'retired: { lesson-6: p99 }',
    right: 'retired: { lesson-6: p9 }',
  },
  'concept-twice': {
    say: {
      en: 'The concept “{found}” stands in {other} already. Keep one of the two files.',
      zh: '概念“{found}”已经写在 {other} 里。两个文件请只留一个。',
      fa: 'مفهوم «{found}» پیش‌تر در {other} آمده است. از این دو فایل یکی را نگه دارید.',
    },
    why: {
      en: 'The id of a concept is its address; two files would share one.',
      zh: '概念的编号就是它的地址，两个文件不能共用一个。',
      fa: 'شناسهٔ هر مفهوم نشانی آن است و دو فایل نمی‌توانند یک نشانی داشته باشند.',
    },
    wrong: 'content/vocabulary/hazard/flood.yaml\ncontent/vocabulary/practice/flood.yaml',
    right: 'content/vocabulary/hazard/flood.yaml',
  },
  'place-differs': {
    say: {
      en: 'Another case ({file}) puts “{found}” at {expected}. The map shows a place once: give both cases the same point.',
      zh: '另一案例（{file}）把“{found}”标在 {expected}。地图上一处地点只标一次，请把两个案例改成同一坐标。',
      fa: 'نمونهٔ دیگری ({file}) «{found}» را در {expected} گذاشته است. نقشه هر مکان را یک بار نشان می‌دهد؛ در هر دو یک نقطه بنویسید.',
    },
    why: {
      en: 'One place has one point on the map, whichever case names it.',
      zh: '一处地点，不论哪个案例提到，在地图上只有一个点。',
      fa: 'هر مکان، در هر نمونه‌ای که بیاید، یک نقطه روی نقشه دارد.',
    },
    wrong: '# case.yaml of two cases\n{lat: 30.66, lon: 104.07}\n{lat: 30.6, lon: 104}',
    right: '{lat: 30.66, lon: 104.07}\n{lat: 30.66, lon: 104.07}',
  },
} as const satisfies Record<string, Rule>;
