import type { Rule } from './rule.ts';

/** Translations. */
export const TRANSLATION_RULES = {
  'missing-text': {
    inDraft: 'nothing',
    say: {
      en: 'No {language}, the language of an original, in: {keys}[ and {more} more]. Add it.',
      zh: '{keys}[ 等，另有 {more} 处，]缺少{language}文字，而这是一篇原文的语言。请补上。',
      fa: '{keys}[ و {more} جای دیگر] متن {language} ندارد و این زبان یکی از متن‌های اصلی است. آن را بنویسید.',
    },
    atDesk: {
      en: 'No {language} yet[, and in {more} more places]; it is the language of the article.',
      zh: '还没有{language}[，另有{more}处也是]；文章用的就是这种语言。',
      fa: 'هنوز متن {language} ندارد[ و {more} جای دیگر هم]؛ این زبان مقاله است.',
    },
    why: {
      en: 'The language of an original is required in every text of the record.',
      zh: '记录里的每处文字都要有原文的语言。',
      fa: 'زبان متن اصلی در همهٔ متن‌های شناسنامه لازم است.',
    },
    wrong: 'text: { en: Calls rose. }',
    right: 'text: { en: Calls rose., zh: 来电增多。 }',
  },
  'missing-locale': {
    inDraft: 'nothing',
    say: {
      en: 'No {language} yet in: {keys}[ and {more} more].',
      zh: '{keys}[ 等，另有 {more} 处，]还没有{language}文字。',
      fa: '{keys}[ و {more} جای دیگر] هنوز متن {language} ندارد.',
    },
    atDesk: {
      en: 'No {language} yet[, and in {more} more places].',
      zh: '还没有{language}[，另有{more}处也是]。',
      fa: 'هنوز متن {language} ندارد[ و {more} جای دیگر هم].',
    },
    why: {
      en: 'The text can be published; it waits for its third language.',
      zh: '可以发表，只是还缺第三种语言。',
      fa: 'متن را می‌توان منتشر کرد؛ هنوز زبان سوم را ندارد.',
    },
    wrong: 'text: { en: Calls rose., zh: 来电增多。 }',
    right: 'text: { en: Calls rose., zh: 来电增多。, fa: تماس‌ها بیشتر شد. }',
  },
  'translation-of': {
    say: {
      en: '`of: {found}` names no original of this case. Originals: {expected}.[ Did you mean “{nearest}”?]',
      zh: '`of: {found}` 不是本案例的原文语言。原文：{expected}。[是不是想写“{nearest}”？]',
      fa: '`of: {found}` زبان هیچ متن اصلی این نمونه نیست. متن‌های اصلی: {expected}.[ منظورتان «{nearest}» است؟]',
    },
    why: {
      en: 'A translation is made from one of the originals of its case.',
      zh: '译文译自本案例的一篇原文。',
      fa: 'ترجمه از یکی از متن‌های اصلی همین نمونه است.',
    },
    wrong: 'role: translation\n# zh is the original\nof: fa',
    right: 'role: translation\nof: zh',
  },
  'translation-blocks': {
    inDraft: 'warning',
    say: {
      en: 'Block {number} should be {expected}, as at {base}:{baseLine}; found {found}. A translation has the same blocks in the same order: add, remove or change one.',
      zh: '第 {number} 段应为{expected}，与 {base}:{baseLine} 一致；这里是{found}。译文的段落种类和次序要与原文相同：请增加、删去或改动一段。',
      fa: 'بند {number} باید مانند {base}:{baseLine} {expected} باشد؛ اینجا {found} است. ترجمه همان بندها را به همان ترتیب دارد: یکی را اضافه، حذف یا عوض کنید.',
    },
    atDesk: {
      en: 'This should be {expected}, as in the original; it is {found}. A translation has the same parts in the same order.',
      zh: '这里应与原文一样是{expected}，现在是{found}。译文的各部分要与原文一一对应、顺序一致。',
      fa: 'اینجا باید مانند متن اصلی {expected} باشد، ولی {found} است. ترجمه همان بخش‌ها را به همان ترتیب دارد.',
    },
    why: {
      en: 'Block stands against block, so that one address holds in every language.',
      zh: '段落逐一对应，同一个地址在各语言里才指同一段。',
      fa: 'هر بند روبه‌روی همتای خود می‌آید تا یک نشانی در همهٔ زبان‌ها یکی باشد.',
    },
    wrong: '## A           ## 甲\n\nB             乙丙\n\nC',
    right: '## A           ## 甲\n\nB             乙\n\nC             丙',
  },
  'translation-extra': {
    inDraft: 'warning',
    say: {
      en: '“{starts}” has no counterpart in the original.[ It is the translation of {was}, which was deleted there.][ It is the translation of {part}, whose words were joined to {joined} there: join them here too.][ Its words stood in the translation of {split}: join it to that again.] Delete it here, move it to its place, or write the paragraph in the original.',
      zh: '“{starts}”在原文里没有对应的段落。[它是 {was} 的译文，而原文已删去该段。][它是 {part} 的译文，原文已把该段并入 {joined}，译文也请合并。][这些文字原在 {split} 的译文里：请合并回去。]请在这里删去，或移到应在的位置，或在原文里补写这一段。',
      fa: '«{starts}» در متن اصلی همتایی ندارد.[ این ترجمهٔ {was} است که در متن اصلی حذف شده است.][ این ترجمهٔ {part} است که در متن اصلی به {joined} پیوسته است؛ اینجا هم آن‌ها را به هم بپیوندید.][ این متن در ترجمهٔ {split} بود؛ آن‌ها را دوباره به هم بپیوندید.] آن را اینجا حذف کنید، به جای خود ببرید، یا بند را در متن اصلی بنویسید.',
    },
    why: {
      en: 'What a translation adds, no reader of the original can find.',
      zh: '译文多出的内容，读原文的人无从找到。',
      fa: 'آنچه ترجمه می‌افزاید، خوانندهٔ متن اصلی پیدا نمی‌کند.',
    },
    wrong: '## A           ## 甲\n\nB',
    right: '## A           ## 甲\n\nB             乙',
  },
  'translation-unsure': {
    inDraft: 'warning',
    say: {
      en: 'It is not certain which paragraph “{starts}” translates: some are missing here. Say which have no translation, anywhere in this file: {/* untranslated: {found} */}.',
      zh: '无法确定“{starts}”译的是哪一段：这里缺了几段译文。请在本文件任何一处写明哪些段落没有译文：{/* untranslated: {found} */}。',
      fa: 'روشن نیست که «{starts}» ترجمهٔ کدام بند است؛ ترجمهٔ چند بند اینجا نیست. هر جای این فایل بنویسید کدام‌ها ترجمه ندارند: {/* untranslated: {found} */}.',
    },
    why: {
      en: 'A guess could put an address on the wrong paragraph.',
      zh: '猜错了，地址就会落到别的段落上。',
      fa: 'حدس نادرست نشانی را روی بندی دیگر می‌گذارد.',
    },
    wrong: '## A           ## 甲\n\nB             丙\n\nC',
    right: '## A           ## 甲\n\nB             {/* untranslated: p2 */}\n\nC             丙',
  },
  'translation-order': {
    say: {
      en: '{found} stands elsewhere in the original[: after {after}]. Move this paragraph to the same place.',
      zh: '{found} 在原文里的位置不同[：在 {after} 之后]。请把这一段移到相同的位置。',
      fa: '{found} در متن اصلی جای دیگری دارد[: پس از {after}]. این بند را به همان جا ببرید.',
    },
    why: {
      en: 'Side by side, the same paragraphs stand in the same row.',
      zh: '对照阅读时，同一段落要在同一行。',
      fa: 'در خواندن روبه‌رو، بندهای همتا در یک ردیف می‌آیند.',
    },
    wrong: 'A             乙\n\nB             甲',
    right: 'A             甲\n\nB             乙',
  },
  untranslated: {
    inDraft: 'nothing',
    say: {
      en: 'Not translated yet: {found} ({count}). The first is {base}:{baseLine}; its translation goes here. Readers see the original until then.[ The translation of {part} stands in that of {within}: begin a new paragraph there.]',
      zh: '还有 {count} 段没有译文（{found}）；第一段见 {base}:{baseLine}，译文应写在这里。在此之前，读者看到的是原文。[{part} 的译文并在 {within} 的译文里，请在那里另起一段。]',
      fa: '{count} بند هنوز ترجمه ندارد ({found})؛ نخستین بند در {base}:{baseLine} است و ترجمه‌اش اینجا می‌آید. تا آن زمان خواننده متن اصلی را می‌بیند.[ ترجمهٔ {part} در ترجمهٔ {within} آمده است؛ آنجا بند تازه‌ای آغاز کنید.]',
    },
    atDesk: {
      en: 'Paragraphs without a translation: {count}. Readers see the original there.',
      zh: '还没有译文的段落：{count}段。读者在那里会看到原文。',
      fa: 'بندهای بی‌ترجمه: {count}. خوانندگان آنجا اصل را می‌بینند.',
    },
    why: {
      en: 'The text can be published; the paragraph waits for its translator.',
      zh: '文章可以先发表，这一段等待译者。',
      fa: 'متن می‌تواند منتشر شود؛ این بند چشم‌به‌راه مترجم است.',
    },
    wrong: '## A           ## 甲\n\nB',
    right: '## A           ## 甲\n\nB             乙',
  },
  'translation-behind': {
    say: {
      en: 'The original of {found} has changed since this was made from it. npm run translations shows what changed; once the translation holds: {command}.',
      zh: '段落 {found} 译出之后，原文有改动。npm run translations 会列出改了什么；核对译文无误后，请运行：{command}。',
      fa: 'متن اصلی {found} پس از ترجمه تغییر کرده است. npm run translations نشان می‌دهد چه چیزی عوض شده است؛ وقتی ترجمه درست بود: {command}.',
    },
    atDesk: {
      en: 'The original of {found} has changed since this was made from it. Mend the translation, or press “It still holds”.',
      zh: '{found}的原文在译出之后有改动。请修改译文，或点“译文仍然成立”。',
      fa: 'اصل {found} پس از این ترجمه تغییر کرده است. ترجمه را درست کنید یا «ترجمه همچنان درست است» را بزنید.',
    },
    why: {
      en: 'The original has changed since; readers are told until the translation follows.',
      zh: '原文后来改过；译文跟上之前，页面会告诉读者。',
      fa: 'متن اصلی پس از ترجمه تغییر کرده است؛ تا هماهنگ نشود به خواننده گفته می‌شود.',
    },
    wrong: 'zh: 接听了400通来电。 (300)\nen: They took 300 calls.',
    right:
      'zh: 接听了400通来电。\nen: They took 400 calls.\n\nnpm run sync -- --reviewed dead-phones/en#p3',
  },
  'translation-number': {
    inDraft: 'warning',
    say: {
      en: 'The number {found} does not stand in the original of this block ({base}:{baseLine}). Correct it here or there.',
      zh: '数字 {found} 不在这一段的原文里（{base}:{baseLine}）。请改正译文或原文。',
      fa: 'عدد {found} در متن اصلی این بند ({base}:{baseLine}) نیست. اینجا یا آنجا را درست کنید.',
    },
    atDesk: {
      en: 'The original of this paragraph does not say {found}. Correct it here or there.',
      zh: '这一段的原文里没有数字{found}。请改正译文或原文。',
      fa: 'عدد {found} در متن اصلی این بند نیست. اینجا یا آنجا را درست کنید.',
    },
    why: {
      en: 'The translation says a number that its original does not.',
      zh: '译文里的数字，原文没有。',
      fa: 'ترجمه عددی دارد که متن اصلی ندارد.',
    },
    wrong: 'zh: 接听了300通来电。\nen: They took 3,000 calls.',
    right: 'zh: 接听了300通来电。\nen: They took 300 calls.',
  },
  'translation-number-lost': {
    inDraft: 'warning',
    say: {
      en: 'The original of this block ({base}:{baseLine}) says {found}; the translation does not. Add it.',
      zh: '这一段的原文（{base}:{baseLine}）写有 {found}，译文没有。请补上。',
      fa: 'متن اصلی این بند ({base}:{baseLine}) {found} را می‌گوید و ترجمه نه. آن را اضافه کنید.',
    },
    atDesk: {
      en: 'The original of this paragraph says {found}; the translation does not. Add it.',
      zh: '这一段的原文写有{found}，译文没有。请补上。',
      fa: 'متن اصلی این بند {found} را می‌گوید و ترجمه نه. آن را اضافه کنید.',
    },
    why: {
      en: 'A number of the original has been lost on the way.',
      zh: '原文的数字在译文里丢了。',
      fa: 'عددی از متن اصلی در راه گم شده است.',
    },
    wrong: 'zh: 接听了300通来电。\nen: They took many calls.',
    right: 'zh: 接听了300通来电。\nen: They took 300 calls.',
  },
  'languages-number': {
    inDraft: 'warning',
    say: {
      en: 'The {language} text says {found}; the {other} text does not. Make the languages agree.',
      zh: '{language}文字写有 {found}，{other}文字没有。请使各语言一致。',
      fa: 'متن {language} عدد {found} را دارد و متن {other} ندارد. زبان‌ها را یکسان کنید.',
    },
    why: {
      en: 'The languages of one text must not contradict each other.',
      zh: '同一处文字，各语言不能互相矛盾。',
      fa: 'زبان‌های یک متن نباید با هم ناسازگار باشند.',
    },
    wrong: '{ zh: 300人, en: 200 people }',
    right: '{ zh: 300人, en: 300 people }',
  },
} as const satisfies Record<string, Rule>;
