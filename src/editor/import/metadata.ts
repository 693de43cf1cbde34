import { foldDigits } from '../../text/digits.ts';
import { dateIn } from './dates.ts';
import { endsSentence, type Dropped, type Line } from './lines.ts';
import { widthOf } from './width.ts';
import { isChineseName } from './people.ts';

/** What a page says of its text. */
export interface Metadata {
  title?: string;
  authors: string[];
  publication?: string;
  issue?: string;
  issued?: string;
  url?: string;
}

const AUTHOR: RegExp[] = [
  /(?:本文|特约)?(?:作者|撰文|撰稿人?|记者|記者|采访|通讯员|编译|执笔|文字)\s*[:：/／|｜丨]\s*((?:\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han}(?=\s|$)|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)+)(?:[、,， ]\p{Script=Han}{2,4})*)/u,
  /^[（(]?(?:文|图文|采写|撰稿)\s*[/／|｜丨:：]\s*(\p{Script=Han}{2,4})/u,
  /^(?:记者|記者)\s?(\p{Script=Han}{2,3})\s?[/／].{0,8}(?:报道|報導|報道)$/u,
  /^(?:采访|采写)\s*[:：]\s*《[^》]+》\s*(?:记者)?\s*(\p{Script=Han}{2,3})$/u,
  /^(?:[Pp]osted|[Pp]ublished|(?:[Ll]ast )?[Uu]pdated)\b[^|]{0,30}? by ([A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){1,2})/u,
  /(?:^|[|·•]\s*)(?:(?:written |posted |words |text |story )?by|authors?|reporter|writer)\s*[:：]?\s+((?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?[A-Z][\p{L}.'’-]*(?: (?!and )(?:[A-Z]|de |van |von )[\p{L}.'’-]*){1,3}(?:(?:,| and| &) [A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){1,2})*)/iu,
  /^((?:\p{Script=Han} ?\p{Script=Han}{1,3}\d(?:[,，]\d)*[\s,，、]*){2,})$/u,
  /(?:نویسندگان|نویسنده|به قلمِ?|نوشته شده توسط|(?<=^|[|] ?)توسط|نوشته ?‌?ی|نوشتهٔ|گردآورنده|گردآوری|گفت ?‌?و ?‌?گو از|گفتگو از|گزارش از|مصاحبه از|خبرنگار|مؤلف|مولف|تهیه و تنظیم|نوشته)\s*[:：]?\s+((?:(?:دکتر|مهندس|سید|آقای|خانم) )*[\p{L}\u200c]+(?: [\p{L}\u200c]+){1,2})(?=\s*(?:$|[|،,؛;.·(–-]|\p{Nd})|\s{2})/u,
];

/** Chinese names after a title of office and a space, as papers print them. */
const REPORTERS = /(?:记者|記者|作者|通讯员|通訊員|实习生)\s+(\p{Script=Han}{2,3})(?=\s|$|[）)])/gu;

const PUBLICATION: RegExp[] = [
  /(?:刊载于|刊登于|刊載於|刊登於|刊于|原载于?|原載於?|发表于|發表於|发布于|载于|載於|转自|摘自|来源|來源|出处|出自)[:：]?\s*[《〈「]([^》〉」]{2,30})[》〉」]/u,
  /^(?:采访|采写)\s*[:：]\s*《([^》]{2,30})》/u,
  /(?:来源|來源|出处|转自|摘自)\s*[:：|｜丨]\s*(?!https?:)([^\s|｜；;，,。《》:：]{2,20})/u,
  /(?:first |originally )?(?:published|appeared|printed) (?:in|on|by)\s+(?:the )?[“"]?([A-Z][\p{L}\p{N}&.'’ -]{2,50}?)[”"]?(?=\s*(?:$|[,.;|(]|\b(?:in|on|vol|issue|no)\b))/iu,
  /(?:^|[|·•]\s*)(?:source|publication)\s*[:：]\s*(?!https?:)([^|;,.()]{2,50})/iu,
  /(?:منبع|مأخذ|ماخذ|برگرفته از|به نقل از|منتشر ?‌?شده در|چاپ ?‌?شده در|نشریه|نشریهٔ)\s*[:：]?\s*[«"“]?([^«»"“”|،؛;.\n(]{2,40}?)[»"”]?(?=\s*(?:$|[|،؛;.(]|شماره))/u,
  /((?:مجله|ماهنامه|فصلنامه|هفته ?‌?نامه|روزنامه)ٔ? [«]?[^«»|،؛;.\n(]{2,30}?)[»]?(?=\s*(?:$|[|،؛;.(]|شماره))/u,
];

const ISSUE: RegExp[] = [
  /(?:\d{4}\s*年\s*)?(?:第\s*[\d一二三四五六七八九十百]+\s*(?:卷|期)(?:\s*第\s*[\d一二三四五六七八九十]+\s*期)?|\d{1,2}\s*月[刊号號])(?:[（(]?总第\s*\d+\s*期[)）]?)?/u,
  /(?:vol(?:ume|\.)?\s*\d+\s*,?\s*)?(?:no\.|issue|number)\s*\d+|vol(?:ume|\.)\s*\d+/iu,
  /(?:سال \S{1,10}[،,]? )?شماره ?‌?ی?ٔ?\s*[۰-۹\d]+/u,
];

const TITLE_SOURCE =
  /^(?:转载|轉載)?.{0,6}(?:请|請)?(?:注明|註明)(?:来源|來源|出处|出處)\s*[:：]\s*(.+)$/u;
const URL = /https:\/\/[^\s，。；、）)》»"”<>]+/u;
const ADDRESS =
  /(?:链接|网址|原文|地址|source|link|url|نشانی|لینک|منبع)[^:：]{0,10}[:：]\s*https?:/iu;

const LABELS =
  /发布时间|发布日期|发表时间|时间|日期|更新(?:时间)?|来源|來源|作者|记者|通讯员|实习生|編輯|编辑|责任编辑|责编|阅读|浏览|点击|评论|字号|分类|栏目|posted|published|updated|on|by|in|date|author|source|comments?|views?|min(?:utes)? read|تاریخ انتشار|تاریخ|منتشر شده|انتشار|در(?=\s)|نویسنده|منبع|دسته|بازدید|دیدگاه|ساعت|زمان مطالعه|دقیقه|به روز رسانی|شماره/giu;

/** How a news item begins: 本报讯（记者 张立新 通讯员 刘洋）. */
const DATELINE = /^[^，。]{0,16}?(?:讯|訊|电|電)\s?[（(]([^）)]{4,40}[）)])/u;

/** A comment form names its article: 3 thoughts on “The Ice Storm”. */
const NAMES_TITLE =
  /^(?:.{0,12}(?:thoughts?|comments?|responses?) (?:on|to)|.{0,10}(?:دیدگاه|نظر|پاسخ)(?: ?‌?ها)? (?:برای|به|در))\s*[“"«](.{4,}?)[”"»]$/iu;

const first = (patterns: readonly RegExp[], text: string): string | undefined => {
  for (const pattern of patterns) {
    const match = pattern.exec(text);
    const found = (match?.[1] ?? match?.[0])?.trim();
    if (found && !dateIn(found)?.raw.startsWith(foldDigits(found))) return found;
  }
  return undefined;
};

/** How much of a line is left when what we read from it, labels, digits and marks are gone. */
const rest = (text: string, known: readonly (string | undefined)[]): number =>
  widthOf(
    known
      .reduce<string>(
        (left, part) => (part ? left.replace(foldDigits(part), '') : left),
        foldDigits(text),
      )
      .replace(LABELS, '')
      .replace(/[\p{P}\p{S}\p{Nd}\s年月日时分刊期号第本文]|于|载/gu, ''),
  );

/** Lines at the head and the foot of a page may speak of the text; those between are the text. */
const HEAD = 6;
const FOOT = 8;

/** Persian with its own letters; a Chinese line as it stands, in its own script. */
export const readable = ({ text, probe }: Line): string =>
  /\p{Script=Arabic}/u.test(text) ? probe : text;

const splitNames = (names: string): string[] =>
  names
    .split(/[、，,&]| and |\d[\d,，\s]*|(?<=\p{Script=Han}{2}) (?=\p{Script=Han})/u)
    .map((name) => name.trim().replace(/^(\p{Script=Han}) (?=\p{Script=Han})/u, '$1'))
    .filter(Boolean);

/**
 * Reads title, authors, publication, issue and date from the head and the foot of a page. Lines
 * that say nothing else leave the text; `dropped` lines (bars, credits) are read too.
 */
export const readMetadata = (
  kept: readonly Line[],
  dropped: readonly Dropped[],
): { metadata: Metadata; text: Line[]; used: Dropped[] } => {
  const metadata: Metadata = { authors: [] };
  const used: Dropped[] = [];
  const issueDates: string[] = [];
  const webDates: string[] = [];

  const read = (line: string, isHead = false): boolean => {
    const title = TITLE_SOURCE.exec(line)?.[1];
    if (title !== undefined) {
      metadata.title ??= title.trim();
      return true;
    }
    const reporters = [...line.matchAll(REPORTERS)].map((match) => match[1] ?? '');
    const author = first(AUTHOR, line) ?? reporters[0];
    const publication = first(PUBLICATION, line);
    const issue = first(ISSUE, line);
    const date = dateIn(line);
    const address = ADDRESS.test(line) ? URL.exec(line)?.[0] : undefined;
    if (!author && !publication && !issue && !date && !address) return false;
    const left = rest(line, [author, ...reporters, publication, issue, date?.raw, address]);
    // A sentence that only mentions a date or a magazine is text; an author's line may go on.
    const says = Boolean(author) && /^[（(]?(?:作者|文[/／|｜]|by |author|نویسنده)/iu.test(line);
    const isByline =
      isHead &&
      date !== undefined &&
      left <= 40 &&
      /\p{Script=Han}/u.test(line) &&
      !/[，。；！？]/u.test(line);
    if (left > 12 && !(says && widthOf(line) <= 120) && left > widthOf(line) * 0.3 && !isByline)
      return false;
    if (author) metadata.authors.push(...splitNames(author), ...reporters);
    if (publication) metadata.publication ??= publication;
    if (issue) metadata.issue ??= issue;
    if (address) metadata.url ??= address;
    if (date) (publication || issue ? issueDates : webDates).push(date.date);
    return true;
  };

  for (const { line, why } of dropped) {
    const title = why === 'comments' && NAMES_TITLE.exec(line.text)?.[1];
    if (title) metadata.title ??= title.trim();
    if (why === 'comments' || why === 'related articles') continue;
    // A bar says one thing after the other: توسط مریم احمدی | ۱۴ فروردین ۱۳۹۸ | …
    if (why === 'bar')
      readable(line)
        .split(/[|｜]/)
        .forEach((part) => read(part.trim()));
    else read(readable(line));
  }
  for (const { text } of kept.slice(0, 3))
    for (const match of DATELINE.exec(text)?.[1]?.matchAll(REPORTERS) ?? [])
      metadata.authors.push(match[1] ?? '');
  const opening = kept.findIndex(({ text }) => endsSentence(text) && widthOf(text) >= 40);
  const text = kept.filter((line, index) => {
    const outer = index < HEAD || index >= kept.length - FOOT;
    if (!outer || widthOf(line.text) > 160 || !read(readable(line), index > 0 && index < opening))
      return true;
    used.push({ line, why: 'metadata' });
    return false;
  });
  const issued = issueDates[0] ?? webDates[0];
  const last = text.at(-1);
  if (text.length > 2 && last && /^\p{Script=Han}{2,8}$/u.test(last.text)) {
    if (isChineseName(last.text) && metadata.authors.length === 0) metadata.authors.push(last.text);
    else metadata.publication ??= last.text;
    used.push({ line: last, why: 'metadata' });
    text.pop();
  }
  return {
    metadata: { ...metadata, authors: [...new Set(metadata.authors)], ...(issued && { issued }) },
    text,
    used,
  };
};
