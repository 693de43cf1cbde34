/** A name as the record holds it. */
type Person = { family: string; given: string } | { literal: string };

const COMPOUND =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|公孙|令狐|慕容|夏侯|司徒|端木)/u;
const SURNAMES =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文葛申谯翁齐章鲁俞施张劉陳楊黃趙吳孫馬鄭謝許韓馮鄧葉蘇呂盧鐘陸賈龍賀顧嚴湯喬';

const TITLES = /^(?:(?:دکتر|مهندس|استاد|پروفسور|آقای|خانم|سید|mr|mrs|ms|dr|prof)\.? )+/iu;

/** What a family name may begin with. */
export const PARTICLE = /^(?:de|da|di|del|della|der|den|van|von|bin|ibn|al|el|la|le|du|dos|ter)$/;
const INITIAL = /^\p{Lu}\.?$/u;

/** A person's name in its parts; one whose parts are not sure is kept whole. */
export const personFrom = (raw: string): Person => {
  const name = raw.trim().replace(TITLES, '');
  if (/^\p{Script=Han}{2,4}$/u.test(name)) {
    const family = COMPOUND.exec(name)?.[0] ?? (SURNAMES.includes(name[0]!) ? name[0]! : '');
    const given = name.slice(family.length);
    if (family && given && given.length <= 2) return { family, given };
    return { literal: name };
  }
  // “Family, Given”, as who knows it writes it.
  const [, before, after] =
    /^([^,，،]+)[,，،]\s*(\p{Lu}[^,，،]*|[\p{Script=Arabic}][^,，،]*)$/u.exec(name) ?? [];
  if (before !== undefined && after !== undefined && after.split(/ +/).length <= 3)
    return { family: before.trim(), given: after.trim() };
  const words = name.split(/ +/);
  if (words.length < 2 || words.length > 4 || /[·•&]/.test(name)) return { literal: name };
  // In Persian the family name may have several words: the first word is the given name.
  if (/\p{Script=Arabic}/u.test(name))
    return { given: words[0]!, family: words.slice(1).join(' ') };
  const particle = words.findIndex((word, index) => index > 0 && PARTICLE.test(word));
  const family = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
  // «Carrington Lue, Rosetta», but «Smith, Mary Ann».
  if (family === words.length - 1 && !words.slice(1, -1).every((word) => INITIAL.test(word)))
    return { literal: name };
  return { given: words.slice(0, family).join(' '), family: words.slice(family).join(' ') };
};

/** Whether a line of two to four characters can be a Chinese person's name. */
export const isChineseName = (text: string): boolean =>
  /^\p{Script=Han}{2,3}$/u.test(text) && 'family' in personFrom(text);
