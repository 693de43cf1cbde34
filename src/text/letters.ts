/** Letters and marks that no Unicode decomposition makes uniform, and what they fold to. */
export const LETTERS: Record<string, string> = {
  ي: 'ی',
  ى: 'ی',
  ې: 'ی',
  ك: 'ک',
  ڪ: 'ک',
  ة: 'ه',
  ە: 'ه',
  ہ: 'ه',
  ھ: 'ه',
  ٱ: 'ا',
  '٬': ',',
  '٫': '.',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  '´': "'",
  '○': '〇',
};

// Cyrillic and Greek letters that look as Latin ones do, by themselves and as capitals
// (https://www.unicode.org/Public/security/latest/confusables.txt): 24х7, сustomer.
const LOOKALIKES = 'аa еe оo рp сc уy хx іi јj ѕs һh ԁd ԛq ԝw οo';
for (const [letter = '', latin = ''] of LOOKALIKES.split(' ')) LETTERS[letter] = latin;

// Radicals that copied pages have for characters: those whose Equivalent_Unified_Ideograph no
// compatibility decomposition gives (https://www.unicode.org/Public/UCD/latest/ucd/EquivalentUnifiedIdeograph.txt).
const RADICALS =
  '⺀冫 ⺁厂 ⺄乙 ⺅亻 ⺆冂 ⺇几 ⺈刀 ⺉刂 ⺋卩 ⺌小 ⺍小 ⺎兀 ⺓幺 ⺔彐 ⺗心 ⺘扌 ⺙攵 ⺛旡 ⺜日 ⺝月 ⺟母 ⺠民 ⺡氵 ⺢水 ' +
  '⺣灬 ⺤爪 ⺥爪 ⺦丬 ⺩王 ⺪疋 ⺫目 ⺬示 ⺭礻 ⺮竹 ⺰纟 ⺱罒 ⺳网 ⺴网 ⺶羊 ⺷羊 ⺸羊 ⺹耂 ⺻聿 ⺼肉 ⺾艹 ⺿艹 ⻀艹 ⻁虎 ' +
  '⻂衤 ⻃覀 ⻄西 ⻅见 ⻆角 ⻈讠 ⻉贝 ⻊足 ⻋车 ⻌辶 ⻍辶 ⻎辶 ⻏邑 ⻐钅 ⻑長 ⻒镸 ⻓长 ⻔门 ⻖阝 ⻗雨 ⻘青 ⻙韦 ⻚页 ⻛风 ' +
  '⻜飞 ⻝食 ⻟飠 ⻠饣 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻪黾 ⻫斉 ⻬齐 ⻭歯 ⻮齿 ⻯竜 ⻰龙 ⻱龜 ⻲亀 ⻳龟';
for (const [radical = '', ideograph = ''] of RADICALS.split(' ')) LETTERS[radical] = ideograph;
