import { foldDigits } from '../../../../text/digits.ts';
import type { Line } from '../../read/lines.ts';
import { plain } from '../../read/marks.ts';
import { widthOf } from '../../read/width.ts';
import { chineseYears } from '../dates.ts';
import { bareNames } from '../names.ts';
import type { LineFacts, Reading } from './facts.ts';
import { takeLoose } from './loose.ts';
import { readInto } from './steps.ts';

// A note on the first print may be a whole sentence: «First published in …, 2020.»
const PRINTED =
  /^[（(]?(?:(?:this|the) \p{L}+ )?(?:was |has been )?(?:first |originally )(?:published|appeared|printed)|^[（(]?(?:本文)?(?:原|曾|首)(?:载|刊|发)/iu;

// «文 / By 林嘉怡», «作者 Author: …»: a label in two languages.
const TWO_LABELS =
  /^(文字?|作者|撰文|采访|نویسنده|گزارش|به قلم)\s?[/／|｜]?\s?(?:by|words(?: by)?|text(?: by)?|authors?|written by|interview(?: by)?|report(?: by)?)(?:\s?[:：]\s*|\s+)(?=\S)/iu;

// «By Jane Smith in Kettering»
const FROM_WHERE = /^(by \p{Lu}.{4,80}?) in \p{Lu}[\p{L}’' -]{2,30}$/iu;

// «王小明/文», «سارا رضایی؛ خبرنگار»
const LABEL_BEHIND =
  /^(?:(\p{Script=Han}{2,3})\s?[/／]\s?(?:文|撰文)|([\p{Script=Arabic}\u200c]+ [\p{Script=Arabic}\u200c]+(?: [\p{Script=Arabic}\u200c]+)?)\s?[؛،]\s?(?:خبرنگار|نویسنده|روزنامه.?نگار))$/u;
// «撰文 王小明 摄影 李红», «Story by Jane Smith / Photos by Tom Veld»
const NO_COLON =
  /(?<=^(?:(?:撰文|采写|文字).*\s)?)(撰文|采写|文字|摄影|图片|编辑)\s+(?=\p{Script=Han}{2,3}(?:\s|$))/gu;
const TWO_CREDITS = /\s\/\s(?=\p{L}+ by )/giu;

/** Values as the page writes them: the line was read with its digits and characters made alike. */
const restore = (facts: LineFacts, read: string, source: string): LineFacts => {
  const own = (value: string): string => {
    if (source.includes(value)) return value;
    const at = read.indexOf(value);
    return read.length === source.length && at >= 0 ? source.slice(at, at + value.length) : value;
  };
  const texts = ['title', 'publication', 'site', 'issue'] as const;
  const written = texts.flatMap((key) => (facts[key] ? [[key, own(facts[key])] as const] : []));
  return { ...facts, ...Object.fromEntries(written), authors: facts.authors.map(own) };
};

/** Reads a line that says something of the text and nothing else; undefined if it is text itself. */
export const readFields = ({
  text: shown,
  probe,
}: Pick<Line, 'text' | 'probe'>): LineFacts | undefined => {
  if (widthOf(shown) > 240) return undefined;
  const isPrint = PRINTED.test(probe);
  const end = isPrint ? /[.。]$/u : /$^/u;
  const source = (/\p{Script=Arabic}/u.test(shown) ? probe : plain(shown)).trim().replace(end, '');
  const text = chineseYears(foldDigits(probe.trim().replace(end, '')))
    .replace(TWO_LABELS, '$1：')
    .replace(FROM_WHERE, '$1')
    .replace(LABEL_BEHIND, (_, han: string, persian: string) =>
      han ? `文：${han}` : `نویسنده: ${persian}`,
    )
    .replace(NO_COLON, '$1：')
    .replace(TWO_CREDITS, ' | ');
  // A sentence ends in a full stop; a name may end in an initial, a time in «p.m.».
  if (/[。！？!?؟…]["”»]?$/u.test(text)) return undefined;
  if (text.endsWith('.') && !/(?:\b\p{L}|\b[ap]\.m|\d{4})\.$/u.test(text)) return undefined;
  const reading: Reading = { facts: { authors: [] }, fields: 0, loose: [], stamped: false };
  const isRead = readInto(reading, text);
  const isSigned = /^原创\s/.test(text) && bareNames(reading.loose[0] ?? '') !== undefined;
  if (!isRead || (!isSigned && reading.fields + (reading.stamped ? 1 : 0) === 0)) return undefined;
  if (reading.timed && reading.facts.date?.of === 'page') reading.facts.date.of = 'label';
  if (reading.single !== undefined) {
    if (!reading.facts.date) return undefined;
    reading.facts.authors.push(reading.single);
  }
  return takeLoose(reading, probe) ? restore(reading.facts, text, source) : undefined;
};
