import type { Reason } from '../../../words/commands.ts';

/** What stands around a text on a web page. A pattern must fit a whole line. */
export interface FurniturePattern {
  why: Reason;
  pattern: RegExp;
}

/** A pattern that allows for bullets and marks around it. */
export const whole = (why: Reason, ...sources: string[]): FurniturePattern => ({
  why,
  pattern: new RegExp(
    `^[\\s•·\\-–—|>#*+＋!¡噢哦▶►☆★♥❤👇👆↓↑→]*(?:${sources.join('|')})[\\s.。!！?？؟:：»›>…→↓↑\\p{Extended_Pictographic}\ufe0f]*$`,
    'iu',
  ),
});

/** The same, where several may stand in one line. */
const row = (why: Reason, ...sources: string[]): FurniturePattern => {
  const one = `(?:${sources.join('|')})`;
  return whole(why, `${one}(?:[\\s|·,，/、]+${one})*`);
};

const PLACES =
  '(?:微信(?:好友|朋友圈)?|朋友圈|微博|新浪微博|腾讯微博|人人网|开心网|QQ空间|QQ好友|QQ|豆瓣|知乎|钉钉|抖音|' +
  'facebook|twitter|x|linkedin|whatsapp|telegram|instagram|pinterest|reddit|youtube|tumblr|wechat|weibo|line|messenger|pocket|flipboard|instapaper|xing|hacker news|bluesky|threads|mastodon|' +
  'تلگرام|واتساپ|واتس ?‌?اپ|توییتر|فیسبوک|فیس ?‌?بوک|لینکدین|اینستاگرام|ایتا|بله|سروش|روبیکا|آپارات|گپ|ایکس)';
const DEED =
  '(?:(?:分享|转发)(?:到|至|给)(?:微信(?:好友|朋友圈)?|朋友圈|微博|QQ(?:空间|好友)?)|分享|转发|收藏|点赞|赞|打赏|打印(?:本页|本文)?|(?:我要)?(?:评论|纠错|投稿)(?:[(（]\\d+[)）])?|A[+-]|举报|关注|复制链接|在看|投诉|纠错|' +
  'share|tweet|pin|like|save|print(?: (?:this|page|article)(?: page| article)?)?|email|e-mail|copy link|bookmark|follow|forward|more|' +
  'هم ?‌?رسانی|اشتراک ?‌?گذاری|چاپ|ایمیل|ذخیره|کپی لینک|نسخه چاپی|ارسال به دوستان|پسندیدن)';

/** Lines that belong to no text, wherever they stand. None of them is a sentence. */
export const ANYWHERE: FurniturePattern[] = [
  whole('separator', '[-_=*~—·•.#☆★◆■●○▲△◇□❖✦]{2,}|[_—☆★◆■◇□❖✦]'),
  whole(
    'number',
    '[-–—]\\s?\\p{Nd}{1,4}\\s?[-–—]',
    '\\p{Script=Han}{2,10}\\s\\p{Nd}{4}年\\p{Nd}{1,2}月\\p{Nd}{1,2}日(?:\\s?星期.)?\\s+(?:第?\\s?[A-Z]?\\p{Nd}{1,3}\\s?版.{0,8}|P\\p{Nd}+)',
    '第\\s*\\p{Nd}{1,4}\\s*[页頁](?:\\s*[,，/]?\\s*共\\s*\\p{Nd}+\\s*[页頁])?|共\\s*\\p{Nd}+\\s*[页頁]',
    'page \\d+(?: ?(?:of|/) ?\\d+)?',
    'صفحهٔ? \\p{Nd}+(?: از \\p{Nd}+)?|(?:ادامه|دنباله|بقیه) در صفحهٔ? \\p{Nd}+|(?:[^/]{2,40} / ){1,3}(?:صفحهٔ?|ص) ?\\p{Nd}+|continued on (?:page|p\\.) ?\\d+|(?:下转|上接)第? ?\\p{Nd}+ ?[版页].{0,8}',
    '(?:上一页|下一页|首页|末页|尾页|\\p{Nd}{1,3}|[[(（]\\p{Nd}{1,3}[\\])）]|…|\\.{3}|全文)(?:\\s+(?:上一页|下一页|首页|末页|尾页|\\p{Nd}{1,3}|[[(（]\\p{Nd}{1,3}[\\])）]|…|\\.{3}|全文)){2,}',
    '(?:previous|prev|next|first|last|«|»|‹|›|\\d{1,3}|\\.{3}|…)(?:\\s+(?:previous|prev|next|first|last|«|»|‹|›|\\d{1,3}|\\.{3}|…)){2,}',
    '(?:قبلی|بعدی|اول|آخر|\\p{Nd}{1,3})(?:\\s+(?:قبلی|بعدی|اول|آخر|\\p{Nd}{1,3})){2,}',
  ),
  whole(
    'share buttons',
    `(?:(?:一键)?(?:分享|转发|推荐)(?:本文)?(?:到|至|给)|扫码分享|分享按钮)[:：]?(?:\\s*(?:${PLACES}|更多|[|/、,，]))*`,
    `share (?:this|on|via|to|with)(?: (?:article|post|page|story|release|news))?[:：]?(?:[\\s|/,·]*(?:on|via|with)?[\\s]*(?:${PLACES}|${DEED}))*`,
    `(?:${DEED}|${PLACES})[:：]?(?:[\\s|/,،·、]+(?:${PLACES}|${DEED}|更多|\\p{Nd}+)[:：]?){1,}`,
    `(?:به )?اشتراک ?‌?گذاری (?:این )?(?:مطلب|مقاله|خبر|نوشته|در شبکه.{0,20}|در|با)?[:：]?(?:[\\s|/،]*(?:${PLACES}))*`,
    `(?:ارسال|اشتراک|انتشار|بازنشر) (?:به|در|با) (?:${PLACES}|دوستان|شبکه ?‌?های اجتماعی)(?:[\\s|/،]+(?:(?:ارسال|اشتراک) (?:به|در) )?(?:${PLACES}))*`,
    `(?:(?:share|tweet|e-?mail|post|print|save|pin)(?: (?:this|it))?(?: (?:on|to|via))?(?: ${PLACES})?[\\s|,·/]*){2,}`,
    `share on ${PLACES}(?: [(（].{2,40}[)）])?`,
    'share (?:page|options)|about sharing|copy (?:the )?link(?: to clipboard)?|link copied|کپی شد|复制成功|已复制',
  ),
  row(
    'counter',
    '(?:阅读|浏览|点击|访问|人气|转发|评论|字数|热度|在看|点赞|赞|收藏|播放|分享)(?:量|数|次数)?\\s*[:：(（]?\\s*[\\d,.]+\\s*(?:[万wk]|次|人|字|条)?\\+?[)）]?',
    '(?:[(（【[]?\\s*(?:字体|字号|文字大小|text size|font size|اندازهٔ? (?:متن|قلم))\\s*[:：]?\\s*.{0,16}|A[+-]?(?:\\s+A[+-]?)+)',
    '(?!\\p{Script=Han})\\p{L}',
    '[\\d.,]+[km]? (?:followers?|following|subscribers?|responses?)|[\\d.,]+\\s?(?:[km]|万|w)\\+?|(?:میانگین )?امتیاز [\\p{Nd}.٫]+ از [\\p{Nd}]+.{0,20}',
    '[\\d,.]+\\s*(?:万|[wk])?\\+?\\s*人(?:已)?(?:赞同|点赞|喜欢|看过|关注|收藏|参与|觉得有用).{0,10}|(?:本文|全文)(?:共|约|大约)?\\s?[\\d,.]+\\s?[kw千万]?\\s?字.{0,24}|\\d+\\s?分钟(?:阅读)?|好问题\\s?\\d+',
    '[\\d,.]+\\s*(?:万|[wk])?\\+?\\s*(?:次|人)?(?:阅读|浏览|点击|看过|播放|点赞|评论)',
    '[\\d,.]+k? (?:views?|reads?|likes?|shares?|claps?|comments?)|(?:views?|reads?|hits|shares?)[:：]? ?[\\d,.]+k?|\\d+[- ]min(?:ute)?s?(?: read)?|(?:estimated )?reading time.{0,20}',
    '(?:بازدید(?:ها)?|تعداد بازدید|زمان (?:مورد نیاز برای )?(?:مطالعه|خواندن)|مدت (?:زمان )?مطالعه|امتیاز|میانگین امتیاز|کد (?:خبر|مطلب)|شناسه ?ٔ?(?: (?:خبر|مطلب))?|شماره خبر)\\s*[:：]?\\s*[۰-۹\\d,٬./٫]+(?: (?:دقیقه|نفر|بار|از \\p{Nd}+|رأی|رای))?|[\\[(]?\\s?تعداد\\s*[:：]\\s*[۰-۹\\d]+.{0,30}|[۰-۹\\d.٫]+ ?/ ?[۰-۹\\d]+(?: ?[-–] ?[(（].{1,24}[)）])?|[۰-۹\\d,٬]+ (?:بازدید|دقیقه مطالعه|بار بازدید|دیدگاه)',
  ),
  whole(
    'advertisement',
    '(?:advertisement|ad|sponsored)\\s?[·•|–—-]\\s?.{2,40}|advertisements?|sponsored(?: content| links?)?|promoted(?: content)?|ad|story continues below(?: advertisement)?|article continues (?:below|after) (?:advertisement|ad|this ad|video)|scroll to continue(?: with content)?|skip (?:ad|advertisement)|广告|广告位|推广|赞助内容|تبلیغات?|آگهی|رپورتاژ آگهی',
  ),
  whole(
    'navigation',
    '(?:(?:往期回顾|返回目录|上一[版篇页]|下一[版篇页]|放大\\+?|缩小-?|默认o?|朗读|标题导航|版面导航|返回(?:首页|版面))\\s*){2,}|第\\s?[A-Z]?\\d{1,3}\\s?版(?:[:：].{1,12})?',
    'skip to (?:main |site )?(?:content|navigation)|jump to (?:navigation|search|content)|toggle (?:navigation|menu|search)|back to (?:top|home ?page|all .{2,24})|open (?:menu|navigation)|accessibility (?:help|links|statement)|跳(?:转|过|至)?(?:到)?(?:主要)?(?:内容|导航)|返回(?:顶部|首页|列表|上一页|上级|搜狐.*)|回到顶部|پرش به (?:محتوا|محتوای اصلی|منو|نوشته ?‌?ها)|رفتن به محتوا|بازگشت به (?:بالا|خانه|صفحهٔ? (?:اصلی|نخست|قبل))|(?:展开|收起|显示|阅读|查看)(?:全文|更多|剩余.{0,8})|(?:show|load|see|read|view) (?:more|less|all)(?: .{2,20})?|(?:نمایش|مشاهدهٔ?|دیدن) (?:بیشتر|همه)|ادامه(?:ٔ|ی)? (?:مطلب|خبر|مطالب)',
  ),
  whole(
    'caption',
    "[▲△▼▽]\\s?[^。]{2,90}|[^。！？]{2,60}[。]?\\s?(?:摄影|摄像|图片|供图|图)\\s?[/／]\\s?[^。]{1,16}|[^。]{2,60}。?\\s?(?:受访者|采访对象|单位|公司|通讯员|网友)(?:供图|提供)|(?:图|圖|图片|照片)\\s?\\p{Nd}{1,2}(?:[-.]\\p{Nd}{1,2})?(?!\\p{Nd})\\s?[:：.、 　][^。；]{2,70}|[^。]{2,60}\\s(?:供图|摄影|图源|图|摄)[:：]\\s?[^。]{2,20}|[^。]{2,70}。?\\s?[（(](?:[^（()）]{0,16}(?:摄|攝|供图|供圖|资料图|資料圖|图片库|图库|图源.{0,12}|(?:图片库|图库|图片|档案) ?资料)|来源[:：].{1,16}|图片来源.{1,16}|网络图片)[）)]|[^。]{4,240}[(（](?:photo|image|picture|credit|photograph|courtesy)s?\\s?[/:].{2,60}[)）]|image (?:source|copyright|caption)[,:].{2,160}|.{4,240}\\s(?:photograph|photo|picture|image|illustration)s?[:：] ?.{2,60}|(?:.{4,200}\\s)?(?:getty images|shutterstock|unsplash|afp|reuters|ap photo|xinhua|epa)(?: ?/ ?[\\p{L} .’'-]{2,40})?|photo(?:graph)? by .{2,40}|(?:file )?(?:photo|image|picture)[:：/].{2,80}|图片|图|配图|示意图|资料图|动图|شکل \\p{Nd}{1,2}\\s?[.:–-] .{2,80}|تصویر \\p{Nd}{1,2}\\s?[.:–-] .{2,80}|عکس|تصویر|image|photo|video|视频|فیلم",
  ),
  whole(
    'tag hints',
    '(?:关键[词字]|key ?words|کلید ?‌?واژه ?‌?ها|واژگان کلیدی|کلمات کلیدی)\\s?[:：][^。.!?؟]{2,160}',
  ),
  whole(
    'number',
    'downloaded (?:from|by|on) .{4,120}|received:? .{4,24}[;,.] ?(?:revised|accepted).{4,80}|(?:收稿|修回)日期[:：].{4,60}',
  ),
  whole(
    'credits',
    '图\\s?[/／]\\s?[^。]{1,20}|(?:题图|配图|封面图?|图片|头图|插图|图源|资料图|供图)\\s*(?:来源|来自|由|提供)?\\s*[:：/／|｜丨]\\s*.{1,40}|图片(?:来源于|来自)网络.{0,20}|(?:[^。]{2,80}[。\\s]\\s?)?(?:\\p{Script=Han}{2,10})?(?:记者|通讯员)\\s?\\p{Script=Han}{2,3}\\s?(?:摄|供图)',
    '(?:(?:cover |header |lead )?(?:photos?|photographs?|images?|pictures?|illustrations?|graphics?)(?: credits?)?(?: by|[:：]| courtesy of)|credits?[:：]) .{2,60}',
    '(?:عکس|عکاس|تصویر|منبع (?:عکس|تصویر)|تصویرگر)\\s*(?:[:：]|از)\\s.{2,40}',
  ),
  whole(
    'end mark',
    '#(?: ?#){1,4}|[(（【[<«-]*\\s?(?:全文完|本文完|正文完|ENDS?|انتهای (?:پیام|خبر|متن|گزارش))\\s?[)）】\\]>»-]*\\s*[/*#–—-]*(?:\\s*\\p{Nd}+)?|[-–—=~]+\\s?(?:全文)?(?:完|终|END)\\s?[-–—=~]+|[(（【[](?:完|终|END)[)）】\\]]|-\\s?30\\s?-|###+|انتهای پیام\\s*/.{0,12}',
  ),
  whole(
    'call to readers',
    '(?:微信)?(?:ID|公众号|微信号|视频号)\\s?[:：]\\s?[\\w-]{4,30}|(?:点击|轻触)(?:上方|下方|此处|这里|“?阅读原文”?)?[“「]?(?:蓝字|蓝色字|阅读原文|名片|卡片)[”」]?.{0,16}(?:关注|查看|阅读|了解)?.{0,12}|(?:长按|扫描?|扫一扫|识别)(?:识别)?(?:上方|下方|上图|下图)?二维码.{0,24}|在小说阅读器.{0,12}|去阅读|(?:本文)?字数\\s?[:：]\\s?[\\d,]+.{0,30}阅读.{0,16}|扫码(?:关注|加入|添加|进群|入群|咨询|分享|下载|阅读|报名|领取|获取|购买|订阅|预约|观看|参会).{0,20}|微信扫一扫.{0,20}|点个[“”"「]?(?:在看|赞).{0,30}|(?:喜欢|觉得(?:不错|好)).{0,6}(?:点|就).{0,16}|(?:星标|置顶)(?:公众号|我们)?.{0,16}|(?:关注|微信搜索).{0,16}(?:公众号|订阅号).{0,16}|阅读原文|以下文章来源于.{2,40}|收录于(?:话题|合集|专辑).{0,40}|戳(?:这里|原文|阅读原文).{0,20}',
    '(?:type|enter) your e-?mail.{0,10}|write a comment.{0,6}|discussion about this (?:post|article)|\\d+ (?:restacks?|likes?)|restacks?|like loading|click to (?:share|email|print).{0,60}|was this (?:article|page|post|information) (?:helpful|useful).{0,20}|yes\\s+no|(?:download|get) (?:the |our )?(?:app|pdf|newsletter).{0,30}|listen to (?:this )?(?:article|story).{0,20}|(?:book|request|schedule|get|see|watch|start) (?:a|an|your|our) (?:free |live )*(?:demo|trial|quote|consultation)\\b.{0,30}|subscribed|(?:free )?newsletters?|enter your e-?mail.{0,20}|(?:after|before) newsletter promotion|(?:subscribe|sign up)(?: now| here| today)?(?: (?:to|for) (?:(?:the|our|my) .{2,50}|e-?mail updates))?|try .{2,40} free\\b.{0,60}|(?:start|begin) (?:your|a) free .{2,40}|click here.{0,40}|rate this (?:article|post|page).{0,20}|sign up (?:for|to) (?:our|the|a) .{2,60}(?:newsletter|e-?mail|briefing).{0,20}|reuse this content|explore more on these topics|register (?:now |here |today )?(?:for|to) .{2,80}|follow us(?: on)?[:：]?.{0,60}|enjoyed? this (?:article|post).{0,40}',
    '(?:این )?(?:مقاله|مطلب|نوشته|خبر|پست) را (?:با|برای) .{2,30}(?:به )?اشتراک (?:بگذارید|گذارید)|(?:چقدر|چه ?‌?قدر) از این .{2,20} (?:راضی بودید|خوشتان آمد)|(?:آیا )?این (?:مطلب|مقاله|نوشته|پست|خبر) (?:چقدر )?(?:برای شما |برایتان )?مفید بود.{0,12}|(?:به )?این (?:مطلب|مقاله|پست|نوشته) (?:امتیاز|رأی|رای) (?:دهید|بدهید)|(?:این )?(?:مطلب|مقاله|خبر|گزارش|یادداشت|مصاحبه|گفتگو|گفت ?‌?و ?‌?گو|نوشته|پست) را (?:به )?اشتراک بگذارید|اشتراک (?:ماهنامه|مجله|نشریه|فصلنامه|هفته ?‌?نامه|روزنامه)|ما را در .{0,40}دنبال کنید|دنبال کنید[:：]?.{0,40}|(?:عضویت|عضو) در (?:خبرنامه|کانال).{0,40}|به کانال .{2,30}بپیوندید|دانلود (?:اپلیکیشن|برنامه|نسخه).{0,30}',
  ),
];

const MENU =
  '首页|主页|设为首页|收藏本站|加入收藏|手机版|客户端|APP下载|RSS|新闻(?:中心)?|资讯|关于我们|联系我们|登录|登陆|注册|搜索|会员(?:中心)?|产品(?:中心)?|服务|加入我们|招聘|English|中文|简体|繁體|网站地图|法律声明|隐私(?:政策|条款)?|用户协议|帮助(?:中心)?|意见反馈|无障碍|' +
  'home|about(?: (?:us|me))?|contact(?: us)?|blog|news|log ?in|log ?out|sign (?:in|up|out)|register|search|menu|products?|services?|solutions?|careers?|sitemap|site map|next|previous|faqs?|pricing|support|resources|subscribe|newsletters?|my account|cart|help|login|donate|events|' +
  'terms (?:of use|and conditions|of service)|terms|privacy(?: (?:policy|notice))?|cookies?(?: (?:policy|settings|preferences))?|accessibility|legal(?: notice)?|disclaimer|' +
  'خانه|صفحه اول|صفحهٔ اول|صفحه اصلی|صفحهٔ اصلی|صفحه نخست|درباره (?:ما|من)|دربارهٔ (?:ما|من)|تماس(?: با (?:ما|من))?|وبلاگ|ورود|ثبت ?‌?نام|عضویت|جستجو|جست ?‌?وجو|فهرست|منو|اخبار|محصولات|خدمات ما|خدمات|فروشگاه|سبد خرید|قوانین(?: و مقررات)?|حریم خصوصی|نقشه سایت|پیوندها|آرشیو|تبلیغات';

/** One line or more of a site's menu. */
export const MENU_ROW = whole('navigation', `(?:${MENU})(?:[\\s|/·>»›،,•]+(?:${MENU}))*`);
