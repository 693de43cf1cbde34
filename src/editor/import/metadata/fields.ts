import { foldDigits } from '../../../text/digits.ts';
import type { Line } from '../read/lines.ts';
import { plain } from '../read/marks.ts';
import { widthOf } from '../read/width.ts';
import { chineseYears, dateAt, type PageDate } from './dates.ts';
import { MARKED_ROLES, OPEN_ROLES, type Role } from './labels.ts';
import { bareNames, namesIn } from './names.ts';

/** What a line says of the text; its date is that of an issue, one with a label, or any. */
export interface LineFacts {
  title?: string;
  authors: string[];
  publication?: string;
  /** A name without a label beside a date: that of the site. */
  site?: string;
  issue?: string;
  url?: string;
  date?: PageDate & { of: 'issue' | 'label' | 'page' | 'update' };
}

const SEPARATORS = /^[\s|｜丨·•・,，、،;；–—\-/／()（）[\]【】<>〈〉«»:：#*@“”"]+/u;
const TIME =
  /^(?:t|at |ساعت:? ?|上午|下午|凌晨|晚上?|北京时间)?\s?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d+)?)?|\d{1,2}\.\d{2}(?=\s?(?:[ap]\.?m|gmt|utc|bst|e[sd]t|p[sd]t|c[sd]t|cest?)\b))(?:\s?[ap]\.?m\.?)?(?:\s?(?:gmt|utc|bst|cst|est|edt|pst|pdt|et|z|hkt|irst)\b)?(?:[+-]\d{2}:?\d{2})?/iu;
const NOISE =
  /^(?:(?:星期|周|礼拜)[一二三四五六日天]|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|tue|wed|thu|fri|sat|sun)\b\.?|(?:شنبه|یک ?‌?شنبه|دو ?‌?شنبه|سه ?‌?شنبه|چهار ?‌?شنبه|پنج ?‌?شنبه|جمعه)(?!\p{L})|原创|转载|首发|(?:发表|发布)于\p{Script=Han}{2,6}|来自\p{Script=Han}{2,6}|(?:ip属地)[:：]?\s?\p{Script=Han}{2,6}|original\b|updated?\b|published\b|posted\b|on\b|in\b|at\b|from\b|\d+\s?(?:min(?:ute)?s?|mins)\.?(?: read)?|\d+\s?(?:分钟|小时|天)(?:前|阅读)?|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|article \d+|pp?\.? ?\d+ ?[-–] ?\d+|ip ?属地[:：]?\s?\p{Script=Han}{2,6}|[\d,.]+\s?[km万]?\+?\s?(?:views?|reads?|comments?|shares?|likes?|claps?|次?(?:阅读|浏览|点击|播放)|人?(?:看过|阅读)|条?评论|بازدید|دیدگاه|نظر|دقیقه(?: مطالعه)?)|no comments|(?:阅读|浏览|点击|评论|点赞|赞|喜欢|收藏|字数|播放|热度)\s?[\d,.]+\s?[km万]?\+?|(?:بازدید|دیدگاه|نظر) ?[\d,.]+|(?:我要)?(?:评论|分享|收藏|打印|纠错|投诉|举报|点赞|关注)(?:\s?[（(]\d*[）)])?|(?:小|中|大)(?=\s|$)|a[+-]?(?=\s|$)|print\b|share\b|listen\b|save\b|چاپ|اشتراک ?‌?گذاری|بدون دیدگاه|admin\b|staff(?: writer)?\b|editor\b|ساعت|در(?=\s)|hrs?\b)/iu;
const PAPER = /^[《〈「『](.{2,30}?)[》〉」』]/u;
const ISSUE =
  /^(?:(?:\d{4}\s*年?\s*)?(?:第?\s*[\d一二三四五六七八九十百]+\s*卷[,，]?\s*)?(?:第\s*[\d一二三四五六七八九十百]+\s*[期号號辑輯]|\d{1,2}\s*月[刊号號])(?:\s*[（(，,]?\s*总第\s*\d+\s*期[)）]?)?|总第\s*\d+\s*期|(?:vol(?:ume|\.)?\s*\d+\s*[,，]?\s*)?(?:no\.?|issue|number)\s*\d+|vol(?:ume|\.)\s*\d+|(?:سال \S{1,10}[،,]? )?شماره ?‌?ی?ٔ?\s*\d+)/iu;
const ADDRESS = /^https?:\/\/[^\s，。；、）)》»"”<>]+/u;
const PAPER_NAME = /^((?:ماهنامه|مجله|فصلنامه|هفته ?‌?نامه|روزنامه|دوماهنامه)ٔ? [^،؛|()]{2,30})/u;

/** Labels that need no colon before their value. */
const OPEN =
  /^(?:by|written by|reported by|posted(?: (?:on|at))?|published(?: (?:on|at|in))?|(?:last )?(?:updated|modified)(?: on)?|توسط|نوشته شده توسط|ارسال شده توسط|منتشر شده توسط|به قلمِ?|نوشتهٔ?|گزارش از|گفت ?‌?و ?‌?گو از|گفتگو از|مصاحبه از|یادداشت از|منتشر شده(?: در)?|(?:本报|本刊|本台|见习|实习|特约|首席)?记者|通讯员|更新于|编辑于|发布于|发表于|(?:本文)?(?:原|曾|首)(?:载|刊|发)于?|(?:载|刊)于|(?:本文)?(?:原|曾)?刊载于|刊登于|转自|摘自|选自|转载自|(?:منتشر|ارسال|نوشته) ?‌?شده در|(?:(?:this|the) \p{L}+ (?:was |has been )?)?(?:first |originally )?(?:published|appeared|printed) (?:in|on|by)|\p{L}+ by|words|photographs|photo(?:s|graphs)?(?: courtesy of| by)|edited by|filed under|posted in|(?:issue|volume))$/iu;

const NEXT_LABEL = new RegExp(
  `;\\s|\\s*[|｜]\\s*|\\s{2,}|\\s+(?=(?:\\p{Script=Han}{2,6}|\\p{Script=Han}|(?:تاریخ|زمان|کد|لینک|شماره|شناسه|تعداد|آخرین|ساعت) [\\p{L}\\u200c]{2,}|[\\p{L}\\u200c]{3,})\\s?[:：丨/／])|(?<=\\p{Script=Han})(?=(?:责任编辑|责编|编辑|作者|来源|发布时间|时间|日期|阅读|浏览|摄影|审核|校对|排版)[:：])|\\s+(?=\\d{4}[-/年.])|\\s+(?=(?:on|in|at) [\\p{Lu}\\d])|\\s+[-–—·•]\\s+|(?:,|،)?\\s+(?=\\d{1,2} \\p{L}+،?,? \\d{2,4})|,?\\s+(?=\\p{Lu}[a-z]{2,8}\\.? \\d{1,2},)|(?<=\\p{Script=Han})(?=\\d{4}[-/.年])|\\s+(?=(?:记者|通讯员)\\s)|\\s+(?=(?:评论|阅读|分享|收藏|浏览|打印|点赞|关注)(?:\\s?[（(]?\\d|\\s|$))|,?\\s+(?=(?:[Pp]osted|[Pp]ublished|[Uu]pdated|[Cc]ategor|[Tt]ags?|[Ff]iled)[^:]{0,12}:)|\\s+(?=در (?:تاریخ )?(?:شنبه|یک|دو|سه|چهار|پنج|جمعه|\\d))`,
  'u',
);

const cut = (text: string): string => {
  const at = text.search(NEXT_LABEL);
  return at < 0 ? text : text.slice(0, at);
};

const isShortValue = (value: string, most: number): boolean =>
  widthOf(value) <= most && !/[。！？!?؟；]/u.test(value);

const bareValue = (value: string): string =>
  value
    .trim()
    .replace(/^[《〈「『«“"（(]+|[》〉」』»”"）)،,，.]+$/gu, '')
    .trim();

/** The pieces of a line that no field explains. */
interface Parsed {
  facts: LineFacts;
  fields: number;
  loose: string[];
  stamped: boolean;
  /** Whether the hour is said too: so it is of what is printed, not of today. */
  timed?: true;
  /** One word that a label calls an author: so it is where a date stands beside it. */
  single?: string;
}

/** «تیم پشتیبانی ابرنما», «The Acme Team»: several who sign as one. */
const isTeam = (text: string): boolean =>
  widthOf(text) <= 40 &&
  (/^(?:تیم|گروه|هیئت تحریریه|تحریریه|واحد|روابط عمومی) [^،؛.:]{2,}$/u.test(text) ||
    /^(?:the )?(?:\p{Lu}[\p{L}&'’-]*\s){1,4}(?:team|staff|newsroom|editorial board)$/iu.test(text));

const isOneName = (text: string): boolean =>
  /^(?:\p{Lu}\p{Ll}{1,14}|[\p{Script=Arabic}\u200c]{2,14})$/u.test(text) &&
  bareValue(text) === text;

const take = (parsed: Parsed, role: Role, value: string): boolean => {
  const { facts } = parsed;
  const own = value.trim().replace(/[）)】\]]+$/u, (end) => (/[（(【[]/u.test(value) ? end : ''));
  switch (role) {
    case 'title':
      facts.title = bareValue(own);
      return own !== '';
    case 'author': {
      const names = namesIn(own);
      if (names) facts.authors.push(...names);
      else if (/^[\p{Nd}\s.,-]+$/u.test(own)) return true;
      else if (isOneName(own)) parsed.single = own;
      else if (isTeam(own)) facts.authors.push(own);
      else if (
        /^(?:admin|staff|editors?|agencies|reuters|afp|ap|xinhua|irna|isna|نویسنده|مدیر سایت|ادمین|佚名|小编)$/iu.test(
          own,
        )
      )
        return true;
      else if (
        /^\p{Script=Han}{4,16}$/u.test(own) &&
        /(?:组|部|社|中心|科|室|网|报|公司|编辑|团队|院|会)$/u.test(own)
      )
        facts.authors.push(own);
      else return false;
      return true;
    }
    case 'publication': {
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
      for (const part of after === name ? more : [after, ...more]) readInto(parsed, part);
      return true;
    }
    case 'issue':
      facts.issue ??= own;
      return isShortValue(own, 40) && /\d/.test(own);
    case 'url':
      if (ADDRESS.test(own)) facts.url ??= ADDRESS.exec(own)![0];
      return /^(?:https?:|www\.|[\w.-]+\/)/i.test(own);
    case 'counter':
      return /^(?:[\d,.٬]+|[小中大]|a[+-]?|[（([]|-|—|★|☆)/iu.test(own) && isShortValue(own, 40);
    case 'editor':
      return isShortValue(own, 60) && !/[，,].*[，,].*[，,]/u.test(own);
    default:
      return isShortValue(own.replace(/；/g, ''), 160);
  }
};

const longest = (
  roles: typeof MARKED_ROLES,
  text: string,
): { role: Role; name: string } | undefined =>
  roles
    .flatMap(([role, pattern]) => {
      const match = pattern.exec(text);
      return match ? [{ role, name: match[0] }] : [];
    })
    .sort((a, b) => b.name.length - a.name.length)[0];

/** The label that a text begins with; one before a date says when, not where. */
const labelAt = (text: string): { role: Role; name: string } | undefined => {
  const found = longest(MARKED_ROLES, text) ?? longest(OPEN_ROLES, text);
  const isDate =
    found?.role !== 'date' && dateAt(text.slice(found?.name.length).replace(SEPARATORS, ''));
  return found && isDate ? { ...found, role: 'date' } : found;
};

/** Reads a text into what is known already; pieces that it cannot read are kept as loose. */
function readInto(parsed: Parsed, source: string): boolean {
  let text = source;
  let label: 'label' | 'update' | undefined;
  const { facts } = parsed;
  while (text !== '') {
    const skipped = SEPARATORS.exec(text)?.[0];
    if (skipped) {
      text = text.slice(skipped.length);
      continue;
    }
    const issue = ISSUE.exec(text)?.[0];
    if (issue) {
      facts.issue ??= issue.trim();
      parsed.fields += /\d{4}|总第|vol/iu.test(issue) ? 2 : 1;
      const own = /^\d{4}/.exec(issue)?.[0];
      if (own) facts.date ??= { date: own, raw: own, of: 'issue' };
      text = text.slice(issue.length);
      continue;
    }
    const year = facts.issue && /^\d{4}(?=[)）,\s]|$)/.exec(text)?.[0];
    const date = year ? { date: year, raw: year } : dateAt(text);
    if (date) {
      const of = label ?? ((facts.issue ?? facts.publication) ? 'issue' : 'page');
      if (
        !facts.date ||
        (/^(?:page|update)$/.test(facts.date.of) && of === 'label') ||
        (facts.date.of === 'issue' && (date.date?.length ?? 0) > (facts.date.date?.length ?? 0))
      )
        facts.date = { ...date, of };
      parsed.fields += 1;
      parsed.stamped ||= /^\d{4}[-/.]/.test(date.raw);
      text = text.slice(date.raw.length);
      continue;
    }
    const time = TIME.exec(text)?.[0];
    if (time) {
      parsed.stamped = true;
      parsed.timed = true;
      text = text.slice(time.length);
      continue;
    }
    const paper = PAPER.exec(text) ?? PAPER_NAME.exec(text);
    if (paper) {
      facts.publication ??= paper[1]!.trim();
      parsed.fields += 1;
      text = text.slice(paper[0].length);
      continue;
    }
    // «发表于浙江»: where somebody sat, not where it was printed.
    const place = /^(?:发表|发布)于\p{Script=Han}{2,3}$/u.exec(text)?.[0];
    if (place) {
      text = text.slice(place.length);
      continue;
    }
    const found = labelAt(text);
    if (found) {
      const after = text.slice(found.name.length);
      const mark =
        /^\s?[:：丨|｜/／]\s*/u.exec(after)?.[0] ??
        (OPEN.test(found.name)
          ? (/^\s+/u.exec(after)?.[0] ?? (/^\p{Script=Han}/u.test(found.name) ? '' : undefined))
          : undefined);
      if (mark !== undefined) {
        if (found.role === 'date') {
          label = /modif|updat|更新|修改|روز ?\u200c?رسانی|بروزرسانی/iu.test(found.name)
            ? 'update'
            : 'label';
          text = after.slice(mark.length);
          continue;
        }
        const rest = after.slice(mark.length);
        const value = found.role === 'category' ? rest : cut(rest);
        if (!take(parsed, found.role, value)) {
          // «Published by Jane Smith»: the label of a paper may stand before a name.
          const noise = NOISE.exec(text)?.[0];
          if (!noise) return false;
          text = text.slice(noise.length);
          continue;
        }
        parsed.fields += 1;
        text = after.slice(mark.length + value.length);
        continue;
      }
    }
    const noise = NOISE.exec(text)?.[0];
    if (noise) {
      text = text.slice(noise.length);
      continue;
    }
    const address = ADDRESS.exec(text)?.[0];
    if (address) {
      text = text.slice(address.length);
      continue;
    }
    const end = text.search(
      /\s*[|｜丨·•]\s*|\s{2,}|\s[–—-]\s|[,，]\s?(?=\d)|\s(?=(?:(?:یک|دو|سه|چهار|پنج)[ \u200c]?)?شنبه(?!\p{L})|جمعه(?!\p{L}))|\s(?=\d{1,2} \p{L}+،? \d{4})|;\s|\s(?=\d{4}[-/年.]\d|\d{4}年?第|第\s?\d|总第|شماره \d|vol\b|no\.? ?\d|issue \d)|\s(?=[^\s]+[:：])|(?<=\p{Script=Han})\s(?=\p{Script=Han})|(?<=\p{L})\s(?=(?:on|by) )/iu,
    );
    const piece = end < 0 ? text : text.slice(0, end);
    if (piece === '') return false;
    parsed.loose.push(piece.replace(/[\s,，،)）\]】]+$/u, '').trim());
    text = text.slice(piece.length);
  }
  return true;
}

// A note on the first print may be a whole sentence: «First published in …, 2020.»
const PRINTED =
  /^[（(]?(?:(?:this|the) \p{L}+ )?(?:was |has been )?(?:first |originally )(?:published|appeared|printed)|^[（(]?(?:本文)?(?:原|曾|首)(?:载|刊|发)/iu;

/** What is loose on a line that begins «原创»: who wrote it, and the account. */
const takeAccount = (facts: LineFacts, loose: readonly string[]): void => {
  const [name, account] = loose;
  if (name && account && facts.authors.length === 0) facts.authors.push(name);
  const site = account ?? name;
  if (site) facts.site ??= site;
};

/** «The City will hold a public hearing»: more than two words of a sentence are no name of a paper. */
const isClause = (piece: string): boolean =>
  (piece.match(/(?<=\s)(?!(?:of|the|and|for|in|at|on|to|de|la)\s)\p{Ll}{2,}/gu)?.length ?? 0) > 2 &&
  !/\p{Script=Arabic}/u.test(piece);

const takeLoose = ({ facts, loose, stamped, fields }: Parsed, line: string): boolean => {
  const isStamp = stamped || /[|｜·•]|\s{2,}|\s[—–-]\s/u.test(line);
  if (loose.length > 3) return false;
  if (/^原创(?:\s|$)/.test(line) && loose.every((piece) => isShortValue(piece, 36))) {
    takeAccount(facts, loose);
    return true;
  }
  for (const piece of loose) {
    if (isClause(piece)) return false;
    const names = bareNames(piece);
    if (names && facts.authors.length === 0 && (facts.date ?? facts.publication)) {
      facts.authors.push(...names);
      continue;
    }
    if (
      !isShortValue(piece, 36) ||
      /[，,；;：:]|\p{Ll}{3}[.?!]\s/u.test(piece) ||
      widthOf(piece) < 4
    )
      return false;
    if (!isStamp && fields < 2) return false;
    if (/\p{Script=Han}{3}|\S\s\S/u.test(piece)) facts.site ??= piece;
  }
  return true;
};

/** Values as the page writes them: the line was read with its digits and characters made alike. */
const restore = (facts: LineFacts, read: string, source: string): LineFacts => {
  const own = (value: string): string => {
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
  const text = chineseYears(foldDigits(probe.trim().replace(end, '')));
  // A sentence ends in a full stop; a name may end in an initial, a time in «p.m.».
  if (/[。！？!?؟…]["”»]?$/u.test(text)) return undefined;
  if (text.endsWith('.') && !/(?:\b\p{L}|\b[ap]\.m|\d{4})\.$/u.test(text)) return undefined;
  const parsed: Parsed = { facts: { authors: [] }, fields: 0, loose: [], stamped: false };
  if (!readInto(parsed, text) || parsed.fields + (parsed.stamped ? 1 : 0) === 0) return undefined;
  if (parsed.timed && parsed.facts.date?.of === 'page') parsed.facts.date.of = 'label';
  if (parsed.single !== undefined) {
    if (!parsed.facts.date) return undefined;
    parsed.facts.authors.push(parsed.single);
  }
  return takeLoose(parsed, probe) ? restore(parsed.facts, text, source) : undefined;
};

/** Whether a line says something that belongs in the record: not only counters and editors. */
export const saysSomething = ({
  authors,
  title,
  publication,
  site,
  issue,
  url,
  date,
}: LineFacts): boolean =>
  authors.length > 0 ||
  [title, publication, site, issue, url, date?.raw].some(
    (value) => value !== undefined && value !== '',
  );
