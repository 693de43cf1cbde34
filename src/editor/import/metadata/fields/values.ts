import { widthOf } from '../../read/width.ts';
import { namesIn } from '../names.ts';
import type { Reading } from './facts.ts';
import type { Role } from './labels.ts';
import { ADDRESS } from './patterns.ts';

/** Whether a value is no longer than one is, and no sentence. */
export const isShortValue = (value: string, most: number): boolean =>
  widthOf(value) <= most && !/[。！？!?؟；]/u.test(value);

const bareValue = (value: string): string =>
  value
    .trim()
    .replace(/^[《〈「『«“"（(]+|[》〉」』»”"）)،,，.]+$/gu, '')
    .trim();

/** «تیم پشتیبانی ابرنما», «The Acme Team»: several who sign as one. */
const isTeam = (text: string): boolean =>
  widthOf(text) <= 40 &&
  (/^(?:تیم|گروه|هیئت تحریریه|تحریریه|واحد|روابط عمومی) [^،؛.:]{2,}$/u.test(text) ||
    /^(?:the )?(?:\p{Lu}[\p{L}&'’-]*\s){1,4}(?:team|staff|newsroom|editorial board)$/iu.test(text));

const isOneName = (text: string): boolean =>
  /^(?:\p{Lu}\p{Ll}{1,14}|[\p{Script=Arabic}\u200c]{2,14})$/u.test(text) &&
  bareValue(text) === text;

const NOBODY =
  /^(?:admin|staff|editors?|agencies|reuters|afp|ap|xinhua|irna|isna|نویسنده|مدیر سایت|ادمین|佚名|小编)$/iu;
const OFFICE = /(?:组|部|社|中心|科|室|网|报|公司|编辑|团队|院|会)$/u;

const takeAuthor = (reading: Reading, own: string): boolean => {
  const names = namesIn(own);
  if (names) reading.facts.authors.push(...names);
  else if (/^[\p{Nd}\s.,-]+$/u.test(own)) return true;
  else if (isOneName(own)) reading.single = own;
  else if (isTeam(own)) reading.facts.authors.push(own);
  else if (NOBODY.test(own)) return true;
  else if (/^\p{Script=Han}{4,16}$/u.test(own) && OFFICE.test(own)) reading.facts.authors.push(own);
  else return false;
  return true;
};

const takePublication = (
  { facts }: Reading,
  own: string,
  readMore: (text: string) => void,
): boolean => {
  const address = ADDRESS.exec(own)?.[0];
  if (address) {
    facts.url ??= address;
    return own.length === address.length;
  }
  if (!isShortValue(own, 70) || own === '' || /[.?!] \S/.test(own)) return false;
  const [name = '', ...more] = own.split(
    /\s*[،,，|]\s*|\s+(?=第\s?[\d一二三四五六七八九十]+\s?[期卷])/u,
  );
  facts.publication ??= bareValue(name.replace(/^(《[^》]+》).*$/u, '$1'));
  const after = name.replace(/^《[^》]+》/u, '');
  for (const part of after === name ? more : [after, ...more]) readMore(part);
  return true;
};

/**
 * Takes the value of a label into what is known; false if it can be none. What stands behind the
 * name of a paper is read by `readMore`.
 */
export const takeValue = (
  reading: Reading,
  role: Role,
  value: string,
  readMore: (text: string) => void,
): boolean => {
  const { facts } = reading;
  const own = value.trim().replace(/[）)】\]]+$/u, (end) => (/[（(【[]/u.test(value) ? end : ''));
  switch (role) {
    case 'title':
      facts.title = bareValue(own);
      return own !== '';
    case 'author':
      return takeAuthor(reading, own);
    case 'publication':
      return takePublication(reading, own, readMore);
    case 'issue':
      facts.issue ??= own;
      return isShortValue(own, 40) && /\d/.test(own);
    case 'url':
      if (ADDRESS.test(own)) facts.url ??= ADDRESS.exec(own)![0];
      return /^(?:https?:|www\.|[\w.-]+\/)/i.test(own);
    case 'counter':
      return /^(?:$|[\d,.٬]+|[小中大]|a[+-]?|[（([]|-|—|★|☆)/iu.test(own) && isShortValue(own, 40);
    case 'editor':
      return isShortValue(own, 60) && !/[，,].*[，,].*[，,]/u.test(own);
    default:
      return isShortValue(own.replace(/；/g, ''), 160);
  }
};
