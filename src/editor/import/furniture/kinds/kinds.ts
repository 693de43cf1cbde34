import type { Reason } from '../../../words/commands.ts';
import { endsSentence, type Line } from '../../read/lines.ts';
import { isBuilderMark } from '../../read/marks.ts';
import { isSentence } from '../../read/sentence.ts';
import { scriptOf } from '../../read/language.ts';
import { widthOf } from '../../read/width.ts';
import { AT_THE_EDGES } from './edges.ts';
import { ANYWHERE } from './patterns.ts';
import { isChannelRow, isTrail } from '../runs.ts';

/** How a page speaks to its readers: a text that tells of a hotline does not begin so. */
const TO_READERS =
  /^[\s（(【[*※—-]*(?:(?:edited|produced|photographed|illustrated) by\b|欢迎|请|长按|扫|点击|关注|喜欢|觉得|如果|更多|记得|别忘|快|来|你|您|想|戳|本页|此页|(?:our standards|subscribe|sign|join|get|click|tap|we use|this (?:site|website|page|article)|by|accept|please|like|did|enjoy(?:ed)?|share|tell|let|do|have|follow|help|support|donate|e-?mail|contact|you|to|i|for (?:media|press|more|further)|get|yes,?|no,?|ready|book|request|schedule|see|watch|start|reach)\b|was\b|forwarded\b|view\b|unsubscribe|our\b|if you\b|is this|لطفا|آیا|چقدر|چه ?\u200c?قدر|ما را|در |برای|نظر|تجربه|دیدگاه|این|اگر|به|کانال|عضو|وب)/iu;

/** What pages say in whole sentences that begin as they like. */
const NOTICES = new Set<Reason>([
  'about the author',
  'comment form',
  'comments closed',
  'copyright',
]);

/** Sentences that a page says to its readers in the middle of a text, and no text says. */
const WITHIN = new RegExp(
  [
    '^.{2,60} contributed (?:to this (?:report|story|article)|reporting).?$',
    '^(?:لینک|پیوند|نشانی)(?: کوتاه)? کپی شد[.!]?$|^(?:we use your sign-?up to|you can find this story in|when typing in this field|no results found|searching for your content|sign up to receive|story saved|article bookmarked|find your bookmarks in|invalid e-?mail).{0,240}$',
    '^以下文章来源于[^。]{2,60}$',
    '^privacy notice[:：].{4,240}$',
    '^(?:thanks for reading\\b.{0,80}(?:subscri|newsletter|share).{0,120}|.{2,60} is a reader-supported (?:publication|newsletter).{0,240}|(?:subscribe (?:now|for free|to)|sign up (?:for|to)|join|get) .{0,80}(?:newsletter|mailing list|inbox|new posts|paid subscriber|email list).{0,120}|(?:we|our partners|this site).{0,40} use cookies.{0,240})$',
    '^(?:enjoy(?:ing|ed)?|lik(?:e|ing)|loved?) (?:what you.re reading|(?:this|the|our) (?:article|story|post|piece|read|report|newsletter|magazine))\\b[^?.!]{0,40}[?.!].{0,200}(?:subscri|newsletter|inbox|sign up|join|share|follow|support|donat|membership).{0,120}$',
    '^(?:喜欢|觉得).{0,12}(?:这篇|本文|文章|报道).{0,12}[？?！!].{0,60}(?:订阅|关注|分享|会员|公众号).{0,40}$|^(?:立即|现在|马上)?订阅.{0,20}(?:杂志|月刊|周刊|电子版|通讯|简报).{0,30}(?:优惠|折扣|[\\p{Nd}一二三四五六七八九]折|免费).{0,20}$',
    '^(?!.*(?:شد|شدند|بود|بودند|است|کرد|کردند|داد|دادند|گرفت|گرفتند)[.!]?$)(?:خرید )?اشتراک (?:نسخه|سالانه|ماهانه|شش ?\u200c?ماهه|ویژه|مجله|ماهنامه|هفته ?\u200c?نامه|روزنامه|خبرنامه|نشریه).{0,50}(?:تخفیف|رایگان|کلیک|ثبت ?\u200c?نام|عضو).{0,40}$|^از (?:این|خواندن این) (?:مطلب|گزارش|نوشته|مقاله).{0,20}(?:خوشتان|لذت).{0,20}[؟?].{0,120}$',
    '^(?:点击|扫码|长按|欢迎|请|记得).{0,20}(?:关注|订阅|加入|添加).{0,20}(?:公众号|视频号|订阅号|读者群|社群|星标)[^，。]{0,12}[。！!]?$',
    '^(?:برای|جهت) (?:دریافت|اطلاع|دنبال).{0,60}(?:خبرنامه|کانال|تلگرام|اینستاگرام|ایتا|بله).{0,40}(?:شوید|کنید|بپیوندید)[.!]?$',
  ].join('|'),
  'iu',
);

/** «图为话务员接听电话。»: a caption may be a whole sentence. */
const CAPTION = /^(?:图为|上图[为是]|下图[为是]|资料图[:：])[^。]{2,60}。?$/u;

/** «Share | اشتراک‌گذاری»: each half, in a language of its own, is known by itself. */
const kindOfHalves = (
  { probe }: Line,
  patterns: readonly { why: Reason; pattern: RegExp }[],
): Reason | undefined => {
  const parts = probe.split(/\s*[|｜]\s*|\s[/／]\s/);
  if (parts.length !== 2 || scriptOf(parts[0]!) === scriptOf(parts[1]!)) return undefined;
  const kinds = parts.map((part) =>
    patterns.find(({ why, pattern }) => why !== 'caption' && pattern.test(part)),
  );
  return kinds.every(Boolean) ? kinds[0]?.why : undefined;
};

/** The same at the edges of a text. */
export const kindOfParts = (line: Line): Reason | undefined =>
  kindOfHalves(line, [...ANYWHERE, ...AT_THE_EDGES]);

/** What a line is wherever it stands; a sentence is none of these. */
export const kindAnywhere = (line: Line): Reason | undefined =>
  isBuilderMark(line.text)
    ? 'builder mark'
    : CAPTION.test(line.probe) || (line.hint === 'caption' && !isSentence(line))
      ? 'caption'
      : WITHIN.test(line.probe)
        ? 'call to readers'
        : isSentence(line) || line.probe.length > 200
          ? undefined
          : (ANYWHERE.find(({ pattern }) => pattern.test(line.probe))?.why ??
            kindOfHalves(line, ANYWHERE));

const OTHER = '\\p{Script=Han}\\p{Script=Arabic}\u200c';
const OF_OTHER = new RegExp(`[^${OTHER}]+`, 'gu');
const OF_LATIN = new RegExp(`[${OTHER}]+`, 'gu');

/** «For immediate release 即时发布»: a label in two languages is what one of them says. */
const kindOfHalf = ({ probe }: Line): Reason | undefined => {
  if (probe.length > 120 || !/\p{Script=Latin}/u.test(probe)) return undefined;
  const other = probe.replace(OF_OTHER, '');
  if (other === '' || other.length > 12) return undefined;
  const latin = probe.replace(OF_LATIN, ' ').replace(/\s+/g, ' ').trim();
  return [...ANYWHERE, ...AT_THE_EDGES].find(
    ({ why, pattern }) => why !== 'caption' && pattern.test(latin),
  )?.why;
};

/** What a line is above or below a text. */
export const kindAtEdge = (line: Line): Reason | undefined => {
  if (line.probe.length > 400) return undefined;
  const found = [...ANYWHERE, ...AT_THE_EDGES].find(
    ({ why, pattern }) =>
      (why !== 'caption' || !isSentence(line)) &&
      pattern.test(line.probe) &&
      (!isSentence(line) ||
        NOTICES.has(why) ||
        (line.flowing === undefined && TO_READERS.test(line.probe))),
  )?.why;
  if (found ?? kindOfParts(line)) return found ?? kindOfParts(line);
  if (isSentence(line)) return undefined;
  return isChannelRow(line) ? 'navigation' : kindOfHalf(line);
};

/** A row of short words between bars, or of shorter ones between dots. */
export const isBar = ({ text }: Line): boolean => {
  if (endsSentence(text)) return false;
  const isRow = (parts: readonly string[], most: number): boolean =>
    parts.length >= 3 && parts.every((part) => widthOf(part.trim()) <= most);
  return isRow(text.split(/[|｜]/), 44) || isRow(text.split(/\s[·•・]\s/), 24);
};

export { isTrail };
