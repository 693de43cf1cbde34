import type { Rule } from './rule.ts';

/** Evidence and rights. */
export const EVIDENCE_RULES = {
  'unknown-block': {
    isOneCause: true,
    say: {
      en: 'The article has no block “{found}”.[ Did you mean “{nearest}”?] Blocks: {expected}.',
      zh: '文章里没有段落“{found}”。[是不是想写“{nearest}”？]现有段落：{expected}。',
      fa: 'مقاله بندی به نام «{found}» ندارد.[ منظورتان «{nearest}» است؟] بندها: {expected}.',
    },
    why: {
      en: 'Evidence leads to a block of the article; this one is not there.',
      zh: '依据要指到文章的一个段落，而这个段落不存在。',
      fa: 'شاهد باید بندی از مقاله باشد و این بند نیست.',
    },
    wrong: 'evidence: [p99]',
    right: 'evidence: [p9]',
  },
  'retired-block': {
    isOneCause: true,
    say: {
      en: 'The block “{found}”[ (“{starts}”)] was deleted[ on {on}].[ Its words stand in {joined} now: cite that.] Its id is given to no other; cite the block that says it now, or take {found} out.',
      zh: '段落“{found}”[（“{starts}”）]已[于 {on} ]删去。[其文字现并入 {joined}，请改引它。]编号不会给别的段落：请改引现在写有此事的段落，或删去 {found}。',
      fa: 'بند «{found}»[ («{starts}»)] حذف شده است[؛ در تاریخ {on}].[ متن آن اکنون در {joined} است؛ به همان ارجاع دهید.] شناسه‌اش به بند دیگری داده نمی‌شود؛ به بندی ارجاع دهید که اکنون این را می‌گوید، یا {found} را بردارید.',
    },
    why: {
      en: 'An id that was given once belongs to that text for ever, so that no link leads to another.',
      zh: '编号一经给出，永远属于那段文字，链接才不会指到别处。',
      fa: 'شناسه‌ای که یک بار داده شد همیشه از آنِ همان متن است تا پیوندی به جای دیگر نرسد.',
    },
    wrong: 'evidence: [p3]',
    right: 'evidence: [p2]',
  },
  'evidence-number': {
    inDraft: 'warning',
    isOneCause: true,
    say: {
      en: 'The number {found} ({language}) stands in none of the cited blocks ({blocks}).[ It stands in {where}.] Cite the block that says it, correct the number, or give `inferred:` (with why) or `reads:` (with the words).',
      zh: '数字 {found}（{language}）在所引的段落（{blocks}）里都找不到。[它写在 {where} 里。]请引用写有它的段落，或改正数字，或写明 `inferred:`（附理由）或 `reads:`（附原词）。',
      fa: 'عدد {found} ({language}) در هیچ‌یک از بندهای ارجاع‌شده ({blocks}) نیست.[ در {where} آمده است.] بندی را که آن را می‌گوید ارجاع دهید، عدد را درست کنید، یا `inferred:` (با دلیل) یا `reads:` (با عین واژه‌ها) بنویسید.',
    },
    atDesk: {
      en: 'The number {found} ({language}) stands in none of the cited paragraphs ({blocks}).[ It stands in {where}.] Cite the paragraph that says it, correct the number, or press “It follows from the text”.',
      zh: '所引段落（{blocks}）里没有数字{found}（{language}）。[它在{where}。]请引用写有它的段落，或改正数字，或点“由原文推断”。',
      fa: 'عدد {found} ({language}) در هیچ‌یک از بندهای ارجاع‌شده ({blocks}) نیست.[ در {where} هست.] به بندی که آن را می‌گوید ارجاع دهید، عدد را درست کنید، یا «از متن برمی‌آید» را بزنید.',
    },
    why: {
      en: 'Every number of a claim must be in the blocks that it cites.',
      zh: '每句话里的数字，都必须写在它所引的段落里。',
      fa: 'هر عددِ یک گزاره باید در بندهایی باشد که به آن‌ها ارجاع می‌دهد.',
    },
    wrong: 'text: { en: 900 people were affected. }\n# “300 people”\nevidence: [p3]',
    right: 'text: { en: 300 people were affected. }\n# “300 people”\nevidence: [p3]',
  },
  'evidence-name': {
    say: {
      en: '“{found}” is named here, but not in the cited blocks ({blocks}). Cite the block that names it, such as {where}, or leave the name out.',
      zh: '这里提到“{found}”，所引的段落（{blocks}）却没有提。请引用提到它的段落（如 {where}），或删去这个名字。',
      fa: 'اینجا از «{found}» نام برده شده، اما در بندهای ارجاع‌شده ({blocks}) نیست. بندی را که نام آن را می‌آورد، مانند {where}، ارجاع دهید یا نام را بردارید.',
    },
    why: {
      en: 'Whoever follows a claim to its paragraph should find the name there.',
      zh: '读者顺着依据找到段落，应当看得到话里说的是谁、是哪里。',
      fa: 'کسی که از گزاره به بند می‌رود باید همان‌جا ببیند سخن از چه کسی یا کجاست.',
    },
    wrong: 'text: { en: Ms Li stayed all night. }\nevidence: [p2]',
    right: 'text: { en: Ms Li stayed all night. }\nevidence: [p2, p5]',
  },
  'reads-words': {
    say: {
      en: 'The words “{found}” stand in none of the cited blocks ({blocks}) of an original. Copy the words as they stand there.',
      zh: '所引的原文段落（{blocks}）里都没有“{found}”这几个字。请照抄原文的词。',
      fa: 'عبارت «{found}» در هیچ‌یک از بندهای ارجاع‌شدهٔ متن اصلی ({blocks}) نیست. عین واژه‌های متن را بنویسید.',
    },
    why: {
      en: '`reads` quotes the words of the original that mean the number; they must be there.',
      zh: '`reads`要照抄原文里表示这个数字的词，原文里必须有。',
      fa: '`reads` عین واژه‌های متن اصلی را می‌آورد که آن عدد را می‌رسانند؛ باید آنجا باشند.',
    },
    wrong: '# p5: 半月有余\nreads: [{ value: 15, as: half a month }]',
    right: '# p5: 半月有余\nreads: [{ value: 15, as: 半月 }]',
  },
  'inferred-unused': {
    inDraft: 'warning',
    say: {
      en: '`inferred: {found}` is not needed: no text here has a number {found} that the cited blocks lack. Remove it.',
      zh: '不需要 `inferred: {found}`：这里没有哪个文字用到所引段落之外的 {found}。请删去。',
      fa: '`inferred: {found}` لازم نیست: هیچ متنی اینجا عدد {found} را بیرون از بندهای ارجاع‌شده ندارد. آن را حذف کنید.',
    },
    atDesk: {
      en: 'The reason for {found} is not needed: nothing here has that number without a paragraph that says it. Take the reason back.',
      zh: '{found}不需要理由：这里的这个数字都有段落可依。请撤回理由。',
      fa: 'دلیل برای {found} لازم نیست: اینجا چنین عددی بی‌شاهد نیست. دلیل را پس بگیرید.',
    },
    why: {
      en: 'An explanation for a number that nobody gives would puzzle readers.',
      zh: '没有用到的数字却加了说明，读者会不明白。',
      fa: 'توضیح عددی که در متن نیست خواننده را سردرگم می‌کند.',
    },
    wrong: 'text: { en: Phones died. }\ninferred: [{ value: 2020, why: { en: … } }]',
    right: 'text: { en: Phones died. }',
  },
  'evidence-changed': {
    say: {
      en: 'The text of {blocks}, which “{found}” cites, has changed since. Read both; if the sentence still holds: {command}.',
      zh: '“{found}”所引的段落 {blocks} 后来改过。请对照重读；如果这句话仍然成立，请运行：{command}。',
      fa: 'متن {blocks} که «{found}» به آن ارجاع می‌دهد تغییر کرده است. هر دو را بخوانید؛ اگر جمله هنوز درست است: {command}.',
    },
    why: {
      en: 'A sentence rests on its paragraphs; when they change, somebody must read it again.',
      zh: '每句话都以所引段落为据；段落改了，就要有人重读。',
      fa: 'هر جمله بر بندهای خود استوار است؛ اگر آن‌ها عوض شوند کسی باید آن را دوباره بخواند.',
    },
    wrong: '# was 300\np3: They took 400 calls.\nevent-1: Calls rose. [p3]',
    right: 'npm run sync -- --reviewed dead-phones#event-1',
  },
  'article-number': {
    inDraft: 'warning',
    say: {
      en: 'The number {found} stands nowhere in an original of this case. Correct it; for a date of the period that follows from elsewhere give `inferred:`.',
      zh: '数字 {found} 在本案例的原文里都找不到。请改正；如果是从别处推知的时期，请写 `inferred:`。',
      fa: 'عدد {found} در هیچ متن اصلی این نمونه نیست. آن را درست کنید؛ اگر تاریخ دوره از جای دیگری برمی‌آید `inferred:` بنویسید.',
    },
    atDesk: {
      en: 'The number {found} stands nowhere in the article. Correct it; if it follows from elsewhere, press “Say how it is known”.',
      zh: '文章里没有数字{found}。请改正；如由别处得知，请点“说明依据”。',
      fa: 'عدد {found} در هیچ جای مقاله نیست. درستش کنید؛ اگر از جای دیگری برمی‌آید «بنویسید از کجا معلوم است» را بزنید.',
    },
    why: {
      en: 'Titles, periods and hotlines too say only what an original says.',
      zh: '标题、时期和热线号码，也只能写原文里有的。',
      fa: 'عنوان، دوره و شمارهٔ تماس هم تنها آنچه را متن اصلی می‌گوید می‌گویند.',
    },
    wrong: '# the article says 4\ntitle: { en: 40 hours without phones }',
    right: 'title: { en: 4 hours without phones }',
  },
  'rights-unsettled': {
    inDraft: 'warning',
    say: {
      en: 'The rights in this text are not settled (`basis: {found}`). Told anew in your own words: `basis: retold`. As it stands, by leave: `basis: licensed`, and in the source `licence:` with the licence, or who gave leave and when. Free for all: `basis: public-domain`.',
      zh: '这篇文字的权利还没有落实（`basis: {found}`）。用自己的话重写的，写 `basis: retold`；得到许可照原样发表的，写 `basis: licensed`，并在来源里写 `licence:`，注明许可证，或何人何时许可；已进入公有领域的，写 `basis: public-domain`。',
      fa: 'وضع حقوق این متن روشن نیست (`basis: {found}`). اگر به زبان خودتان بازنویسی شده است: `basis: retold`. اگر با اجازه و به همان صورت منتشر می‌شود: `basis: licensed`، و در منبع `licence:` با نام مجوز، یا اینکه چه کسی و کی اجازه داده است. اگر در مالکیت عمومی است: `basis: public-domain`.',
    },
    atDesk: {
      en: 'It is not settled whether this text may be shown. Choose the ground on the screen “Rights”; printed by leave, it needs to say by whose.',
      zh: '能否刊出这篇文字尚未落实。请到“权利”页选定理由；经许可照录的，还须写明由谁许可。',
      fa: 'روشن نیست که این متن را می‌توان منتشر کرد. در صفحهٔ «حقوق» پایه‌اش را انتخاب کنید؛ اگر با اجازه است، بنویسید اجازهٔ چه کسی.',
    },
    why: {
      en: 'A text may be shown as it stands only by leave, and readers should know whose.',
      zh: '照原样发表必须得到许可，读者也应知道是谁的许可。',
      fa: 'متن را تنها با اجازه می‌توان عیناً نشان داد و خواننده باید بداند با اجازهٔ چه کسی.',
    },
    wrong: 'basis: licensed',
    right: 'basis: licensed\n# case.yaml, sources:\nlicence: CC BY 4.0',
  },
} as const satisfies Record<string, Rule>;
