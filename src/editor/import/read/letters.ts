const FREQUENT_HAN = new Set(
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三关点正业外将两高间由问很最重并物手应战向头文体相见被利什二等产或新己制身果加月话合回特代内信表化给世位次度门任常先通教原提立及比员解水名真论处走义各入几口认条平系气题更别打变四总何电数安少报才结反受目太量再感建务做接必场件计管期市直资命金指许统区保至队形社便空展科司五基客服這個們來為國說時會對過發後經學現當沒動還進樣實無與長機業將間問並應戰頭體見產話門員論處義氣題變電數報結務場計區',
);
const FREQUENT_ARABIC = new Set('ایوردنهتبمشسیكکيهألعقفحجخ');

const FREQUENT = { han: FREQUENT_HAN, arabic: FREQUENT_ARABIC };
export type Script = keyof typeof FREQUENT;

/** How many of the letters beyond ASCII are among the most frequent ones of a script. */
export const frequentShare = (text: string, script: Script): number => {
  let letters = 0;
  let wanted = 0;
  for (const character of text) {
    if (character <= '\u007f') continue;
    letters += 1;
    if (FREQUENT[script].has(character)) wanted += 1;
  }
  return letters === 0 ? 0 : wanted / letters;
};
