import { whole, type FurniturePattern } from './patterns.ts';
import { endsSentence, type Line } from '../read/lines.ts';
import { widthOf } from '../read/width.ts';

const LANGUAGE =
  '(?:English|EN|中文|CN|简体(?:中文)?|繁[體体](?:中文)?|فارسی|FA|العربی[ةه]|العربية|AR|Deutsch|Français|Español|Русский|日本語|한국어|Türkçe)';

/** What sites set above and below a text: greetings, languages, captions, contacts, disclaimers. */
export const FRAME: FurniturePattern[] = [
  whole(
    'navigation',
    `${LANGUAGE}(?:[\\s|·/]+${LANGUAGE})+`,
    '.{0,40}(?:登录|登陆).{0,20}注册.{0,40}',
    '(?:welcome,? (?:guest|visitor)|(?:log|sign) in).{0,30}(?:register|sign up|subscribe).{0,30}',
    '.{0,30}(?:ورود|خوش آمدید).{0,20}(?:ثبت ?‌?نام|عضویت).{0,30}',
    '(?:(?:press|news|media) release|for immediate release|新闻稿|新聞稿|即时发布|خبر مطبوعاتی)(?:[\\s|/]+(?:新闻稿|新聞稿|press release))?',
  ),
  {
    why: 'caption',
    pattern:
      /^[▲△▼▽↑]\s?[^。]{2,90}$|^(?:图|圖)\s?\p{Nd}{1,2}(?!\p{Nd})[^。；]{2,60}$|^[^。]{2,60}[（(][^（()）]{0,16}(?:摄|攝|供图|供圖|资料图|資料圖)[）)]$|^(?:شکل|تصویر) \p{Nd}{1,2}\s?[.:–-] .{2,80}$/u,
  },
  whole(
    'credits',
    '(?:media |press |news )?(?:contacts?|enquiries|inquiries)\\s*[:：].{2,80}',
    '(?:媒体|新闻)联(?:系|络)(?:人|方式)?\\s*[:：].{2,60}',
  ),
  whole('foot of the page', '(?:商务合作|广告合作|媒体合作|投稿邮箱|友情链接|举报电话)\\s*[:：].*'),
  {
    why: 'copyright',
    pattern:
      /^[（(【[*]?\s?(?:(?:本文|文章|以上).{0,24}(?:授权|不代表|仅代表).{0,60}|.{0,30}(?:不代表|仅代表)(?:本[网站刊报]|作者).{0,40}|(?:the )?(?:views|opinions) expressed .{5,160})$/iu,
  },
];

const CHANNELS: ReadonlySet<string> = new Set(
  (
    '首页 主页 新闻 资讯 要闻 快讯 时政 财经 经济 产业 行业 科技 技术 社会 文化 体育 娱乐 国际 国内 地方 图片 视频 直播 专题 专栏 人物 访谈 会展 会议 活动 展会 培训 人才 招聘 论坛 社区 博客 外包 方案 产品 下载 杂志 数据 报告 研究 评论 观点 法规 政策 标准 商城 学院 案例 关于 ' +
    'خانه صفحه نخست اصلی سیاسی سیاست اقتصادی اقتصاد اجتماعی جامعه فرهنگی فرهنگ هنر ورزشی ورزش بین‌الملل جهان علمی دانش فناوری سلامت حوادث استان‌ها استانها عکس فیلم ویدئو ویدیو گزارش یادداشت مجله بازار رسانه ' +
    'home news world politics business economy opinion sport sports culture technology tech science health video photos more newsletters events jobs magazine podcasts resources webinars research subscribe login'
  ).split(' '),
);

/** Whether a line is a row of a site's sections: «资讯 会展 人物 技术», «سیاسی اقتصادی ورزشی عکس». */
export const isChannelRow = ({ probe, text }: Line): boolean => {
  if (endsSentence(text) || /[，,:：؛;«“]/u.test(text)) return false;
  const parts = probe.toLowerCase().split(/[\s|·/›»>]+/);
  const known = parts.filter((part) => CHANNELS.has(part)).length;
  return known >= 4 && known >= parts.length / 2;
};

/** Above a text: the way that leads to it, «اقتصادی » ارتباطات». */
export const isTrail = ({ text }: Line): boolean =>
  widthOf(text) <= 90 &&
  !text.includes('«') &&
  /^[^»>›]{2,30}(?: [»>›] [^»>›]{2,40})+$/u.test(text);
