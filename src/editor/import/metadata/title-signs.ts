import { plain } from '../read/marks.ts';
import type { Line } from '../read/lines.ts';
import { widthOf } from '../read/width.ts';

/** The name of a site rather than of a text. */
const SITE =
  /(?:网|網|日报|晚报|数字报|电子报|电子版|论坛|频道|博客|周刊|杂志|在线|新闻中心|通讯社|门户网站|官方网站|公众号)$|^(?:وب ?‌?لاگ|خبرگزاری|پایگاه|مجله|ماهنامه|فصلنامه|روزنامه|وب ?‌?سایت|پورتال|شبکه خبری)|\b(?:blog|news|magazine|times|journal|letters|proceedings|annals|herald|gazette|tribune|daily|weekly|monthly|quarterly|review|insights|newsroom|media|press|observer|bulletin)$|\b(?:journal of|blog of)\b|\.(?:com|cn|ir|org|net|io)$/iu;

/** Whether a line above the title names the site or paper. */
export const isSite = ({ text, probe }: Line): boolean => SITE.test(probe) && widthOf(text) <= 44;

/** Letters alone: titles are compared so. */
export const lettersOf = (text: string): string =>
  plain(text)
    .normalize('NFKC')
    .replace(/[\p{P}\p{S}\s\u200c]/gu, '')
    .toLowerCase();

/** A line that only prepares for the title: «گزارش راه نو؛», «Interview:». */
export const isKicker = ({ text }: Line): boolean => /[؛;:：]$/u.test(text) && widthOf(text) <= 60;

/** «VP Operations | Speaker», «Volume 14, Issue 2», «+ Follow»: what no title looks like. */
export const isLabel = (text: string): boolean =>
  /\s[|｜]\s|^[+＋]|^\d+\s?(?:[hdwmy]|mo|min|分钟|小时|天)\s?(?:[•·].*)?$|^[•·]\s?\d|^(?:hot topics|trending|breaking(?: news)?|热门|热搜|推荐|热词|داغ|خبر فوری)\s?[:：]|^(?:vol(?:ume|\.)|issue|no\.|第[\d一二三四五六七八九十]+[卷期])\s?\d+(?!\d*\s?[:：]\s?\p{L})/iu.test(
    text,
  ) ||
  /^[^:：]{1,24}[:：]\s*[\p{Nd}\s.,/-]+$|^[^〔［[]{2,12}[〔［[]\d{4}[〕］\]]\s?\d+\s?号$/u.test(
    text,
  );

/** Who sends a notice: it stands above the title in red. */
export const OFFICE =
  /^\p{Script=Han}{3,24}(?:局|厅|委员会|人民政府|办公室|公司|银行|大学|学院|医院|集团|协会)$/u;

/** «در گفت‌وگو با … مطرح شد؛»: what stands above a Persian title, in the words of all of them. */
export const isLead = (text: string): boolean =>
  /(?:گزارش می.?دهد|خبر داد|مطرح شد|انجام شد|تأکید کرد|عنوان شد)[؛:.]?$/u.test(text);

/** What an interviewer asks. */
export const isQuestion = (text: string): boolean =>
  /^(?:本报|本刊)?(?:记者|問|问|主持人|采访者|Q|interviewer|خبرنگار|پرسش|سؤال|سوال|مجری)\s?[:：]/iu.test(
    text,
  );

/** A row of a menu: «首页 政务公开 办事服务», words far apart, or «Books Register Sign in». */
export const isMenu = (text: string): boolean =>
  text.split(/\s{2,}|\s[•·|›»]\s/).length >= 3 ||
  /^\p{Script=Han}{2,5}(?:\s\p{Script=Han}{2,5}){2,}$/u.test(text) ||
  /(?:^|\s)(?:sign in|log ?in|register|subscribe|my account|首页|登录|注册|خانه|ورود|عضویت)(?:\s|$)/iu.test(
    text,
  );

/** Whether a line is the name of the site or of who publishes it. */
export const isNamed = (line: Line, names: readonly string[]): boolean =>
  isSite(line) || names.some((name) => lettersOf(name) === lettersOf(line.text));
