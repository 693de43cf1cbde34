import type { Dropped, Line } from '../read/lines.ts';
import { plain } from '../read/marks.ts';
import type { Page } from '../read/page.ts';
import type { LineFacts } from './fields/facts.ts';
import { foldDigits } from '../../../text/digits.ts';
import { chineseYears, dateAt, type PageDate } from './dates.ts';
import { scriptOf } from '../read/language.ts';
import { lettersOf } from './title-signs.ts';
import { bareNames, isKnownPersianName, namesIn } from './names.ts';
import { rightsLines, type RightsLine } from './rights.ts';

/** What a page says of its text. */
export interface Metadata {
  title?: string;
  authors: string[];
  publication?: string;
  /** What may be the name of the site, if nothing says where it was published. */
  site?: string;
  issue?: string;
  issued?: string;
  /** Where the calendar of the page leaves it open: the first and last day that are meant. */
  span?: { raw: string; from: string; to: string };
  url?: string;
  rights: RightsLine[];
}

/** How a news item begins: 本报讯（记者 张立新 通讯员 刘洋）, 新华社武汉1月23日电（记者 王芳）. */
const DATELINE = /^[^，。]{0,24}?(?:讯|訊|电|電)\s?[（(]([^）)]{4,40}[）)])/u;
/** «خبرگزاری مهر، گروه استان‌ها - زهرا نیک‌پی:». */
const PERSIAN_DATELINE =
  /^(?:خبرگزاری|گروه|سرویس|به گزارش)[^:؛.]{3,50}?\s?[-–—/]\s?([\p{L}\u200c ]{5,30})\s?[:：](\s|$)/u;
const datelined = (text: string): string[] => {
  const [, name = '', after] = PERSIAN_DATELINE.exec(plain(text)) ?? [];
  // Where the text goes on behind it, the name has to be known for one.
  return (after === '' || isKnownPersianName(name) ? namesIn(name) : undefined) ?? [];
};
/** Below a title: «新声财经记者 叶澄», «گفت‌وگوی ترانه ایزدی با سرپرست …». */
const WHO_SPOKE = [
  /^\p{Script=Han}{2,10}(?:记者|特约记者|通讯员|撰稿人)\s?[:：]?\s?(\p{Script=Han}{2,3}(?:[、，\s]\s?\p{Script=Han}{2,3}){0,3})$/u,
  /^(?:گفت.?و.?گوی|گفتگوی|مصاحبهٔ?ی?|گزارش|یادداشت|نوشتهٔ?ی?) ?(?:اختصاصی |ویژهٔ? )?([\p{L}\u200c]+ [\p{L}\u200c]+(?: [\p{L}\u200c]+)?) (?:با|از|دربارهٔ?|در) /u,
];
const spoken = (line: Line): string[] => {
  const found = WHO_SPOKE.map((pattern) => pattern.exec(plain(line.probe))?.[1]).find(Boolean);
  return (found === undefined ? undefined : bareNames(found)) ?? [];
};
/** «همشهری آنلاین - رضوان کاشانی: ساعت سه …». */
const OUTLET_DATELINE = /^[\p{L}\u200c ]{3,30}\s?[-–—/]\s?([\p{L}\u200c ]{5,24})\s?[:：]\s/u;
const REPORTERS =
  /(?:记者|記者|作者|通讯员|通訊員|实习生)\s*(\p{Script=Han}{2,3}(?:[、，\s]\s?(?!记者|記者|作者|通讯员|通訊員|实习生|摄影|文图)\p{Script=Han}{2,3}(?!\p{Script=Han}))*)(?=\s|$|[）)])/gu;

/** A comment form names its article: 3 thoughts on “The Ice Storm”. */
const NAMES_TITLE =
  /^(?:.{0,12}(?:thoughts?|comments?|responses?) (?:on|to)|.{0,10}(?:دیدگاه|نظر|پاسخ)(?: ?‌?ها)? (?:برای|به|در))\s*[“"«](.{4,}?)[”"»]$/iu;
/** A note that names the text when it asks to be cited. */
const CITED =
  /^(?:转载|轉載)?.{0,6}(?:请|請)?(?:注明|註明)(?:来源|來源|出处|出處)\s*[:：]\s*[《“]?([^《》“”]{6,})[》”]?$/u;

/** The day of an issue, as exactly as the page says it; else a day with a label; else any. */
const issuedOf = (dates: readonly NonNullable<LineFacts['date']>[]): PageDate | undefined => {
  const [issue, label, page, update] = (['issue', 'label', 'page', 'update'] as const).map((kind) =>
    dates.find(({ of }) => of === kind),
  );
  const known = issue?.date;
  const exact =
    known === undefined
      ? undefined
      : dates.find(({ of, date }) => of !== 'issue' && date?.startsWith(known));
  return exact ?? issue ?? label ?? page ?? update;
};

/** The same people in the letters of two languages are named once, in those that come first. */
const inOneScript = (lines: readonly (readonly string[])[]): string[] => {
  const [first, second, ...more] = lines.filter((authors) => authors.length > 0);
  const isSame =
    second?.length === first?.length &&
    more.length === 0 &&
    scriptOf(first?.join(' ') ?? '') !== scriptOf(second?.join(' ') ?? '');
  return isSame ? [...(first ?? [])] : lines.flat();
};

/** Gathers what the lines at the edges of a page, and the file itself, say of the text. */
export const readMetadata = (
  { facts: file }: Pick<Page, 'facts'>,
  found: readonly { facts: LineFacts; isFoot: boolean }[],
  { head, body }: { head: readonly Line[]; body: readonly Line[] },
  dropped: readonly Dropped[],
): Metadata => {
  const [above, below] = [false, true].map((foot) =>
    inOneScript(found.filter(({ isFoot }) => isFoot === foot).map(({ facts }) => facts.authors)),
  );
  const authors = above && above.length > 0 ? above : (below ?? []);
  for (const { text } of [...body.slice(0, 3), ...dropped.map(({ line }) => line)])
    authors.push(...datelined(text));
  for (const { text } of body.slice(0, 3)) {
    const name = OUTLET_DATELINE.exec(text)?.[1]?.trim();
    if (name && isKnownPersianName(name)) authors.push(name);
  }
  for (const { text } of body.slice(0, 3))
    for (const match of DATELINE.exec(text)?.[1]?.matchAll(REPORTERS) ?? [])
      authors.push(...(match[1] ?? '').split(/[、，\s]+/));
  if (authors.length === 0)
    authors.push(...head.flatMap(spoken), ...body.slice(0, 4).flatMap(spoken));
  const own = (key: 'title' | 'publication' | 'site' | 'issue' | 'url'): string | undefined =>
    found.map(({ facts }) => facts[key]).find(Boolean);
  // A note that asks to be cited may name the site: a title stands on the page too.
  const isShown = (title: string): boolean =>
    [...head, ...body.slice(0, 5)].some(({ text }) => lettersOf(text) === lettersOf(title));
  const cited = dropped
    .map(({ line }) => CITED.exec(line.text)?.[1])
    .find((title) => title !== undefined && isShown(title));
  const named = dropped.map(({ line }) => NAMES_TITLE.exec(line.text)?.[1]).find(Boolean) ?? cited;
  const datesOf = (foot: boolean): NonNullable<LineFacts['date']>[] =>
    found.filter(({ isFoot }) => isFoot === foot).flatMap(({ facts }) => facts.date ?? []);
  const written = file.date === undefined ? undefined : dateAt(chineseYears(foldDigits(file.date)));
  const date = written ?? issuedOf(datesOf(false)) ?? issuedOf(datesOf(true));
  const title = file.title ?? own('title') ?? named;
  const publication = own('publication');
  // The name of a site beside a date, or in the head of the file: the page may show a better one.
  const site = file.publication ?? own('site');
  const issue = own('issue');
  const url = file.url ?? own('url');
  const fileAuthors = (file.authors ?? []).flatMap((name) => namesIn(name) ?? [name]);
  const rights = rightsLines(dropped.map(({ line }) => line));
  return {
    authors: [...new Set(authors.length > 0 ? authors : fileAuthors)],
    ...(title && { title: title.trim() }),
    ...(publication && { publication }),
    ...(site && { site }),
    ...(issue && { issue }),
    ...(url !== undefined && url.startsWith('https://') && { url }),
    ...(date?.date && { issued: date.date }),
    ...(date?.span && { span: { raw: date.raw, from: date.span[0], to: date.span[1] } }),
    rights: file.rights ? [{ number: 1, text: file.rights }, ...rights].slice(0, 2) : rights,
  };
};
