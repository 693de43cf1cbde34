import type { Reason } from '../../words/commands.ts';

/** What stands around a text on a web page. A pattern must fit a whole line. */
export interface FurniturePattern {
  why: Reason;
  pattern: RegExp;
}

/** A pattern that allows for bullets and marks around it. */
export const whole = (why: Reason, ...sources: string[]): FurniturePattern => ({
  why,
  pattern: new RegExp(
    `^[\\s•·\\-–—|>#*!¡噢哦]*(?:${sources.join('|')})[\\s.。!！?？؟:：»›>…]*$`,
    'iu',
  ),
});

/** The same, where several may stand in one line. */
const row = (why: Reason, ...sources: string[]): FurniturePattern => {
  const one = `(?:${sources.join('|')})`;
  return whole(why, `${one}(?:[\\s|·,，/]+${one})*`);
};

const MENU =
  '首页|主页|设为首页|收藏本站|加入收藏|手机版|客户端|RSS|新闻(?:中心)?|资讯|关于我们|联系我们|登录|登陆|注册|搜索|会员(?:中心)?|产品(?:中心)?|服务|加入我们|招聘|English|中文|简体|繁體|网站地图|返回(?:首页|顶部|列表)?|' +
  'home|about(?: us)?|contact(?: us)?|blog|news|log ?in|sign (?:in|up)|register|search|menu|products?|services?|careers?|sitemap|skip to (?:main )?content|toggle navigation|back to top|next|previous|faq|pricing|' +
  'خانه|صفحه اصلی|صفحهٔ اصلی|درباره ما|دربارهٔ ما|تماس با ما|وبلاگ|ورود|ثبت نام|ثبت‌نام|عضویت|جستجو|جست‌وجو|فهرست|منو|اخبار|محصولات|خدمات ما|فروشگاه|بازگشت به بالا|سبد خرید|رفتن به محتوا';

/** Single lines that never belong to a text. */
export const SINGLE: FurniturePattern[] = [
  { why: 'buttons', pattern: /^(?:[【[][^】\]]{1,10}[】\]]\s*)+$/u },
  { why: 'bar', pattern: /^[|｜].*[|｜]|^[^|｜]{1,40}(?:[|｜][^|｜]{0,40}){2,}$/u },
  whole(
    'number',
    '[\\p{Nd}\\s./-]{1,10}',
    '(?:[[(【]?\\d{1,2}[\\])】]?\\s*){1,9}(?:上一页|下一页|末页|尾页|全文)(?:\\s+(?:末页|尾页|全文))?',
    '(?:第\\s*)?\\d{1,4}\\s*(?:页|頁)(?:\\s*共\\s*\\d+\\s*页)?',
    'page \\d+(?: of \\d+)?',
    'صفحهٔ? [۰-۹\\d]+',
  ),
  whole('separator', '[-_=*~—·•.#☆★◆■]+'),
  whole(
    'navigation',
    '.{2,20} home ?page|accessibility (?:help|links|statement)|(?:terms (?:of use|and conditions|of service)|privacy(?: policy| notice)?|cookies?(?: policy| settings)?)',
    'پرش به (?:محتوا|محتوای اصلی|منو|نوشته ?‌?ها)',
  ),
  whole(
    'credits',
    'image (?:source|copyright|caption)[,:] .{2,120}|getty images|[a-z ]{3,30} (?:reporter|correspondent|editor|staff writer), .{2,30}|图片',
  ),
  whole('share buttons', 'share (?:page|options)|(?:about )?sharing'),
  whole('navigation', `.{2,40}\\s[-|–—»]\\s(?:صفحه اصلی|صفحهٔ اصلی|首页|home)`),
  whole(
    'navigation',
    'from wikipedia, .{5,40}|jump to (?:navigation|search)|this article (?:needs|has|relies|is about) .{5,120}|categor(?:y|ies): .{2,120}|this page was last edited .{5,80}|(?:本页面最后|此页面最后).{5,60}|维基百科，自由的百科全书|از ویکی ?‌?پدیا، .{5,40}',
  ),
  whole('navigation', `(?:${MENU})(?:[\\s|/·>»›،,]+(?:${MENU}))*`),
  {
    why: 'navigation',
    pattern:
      /^(?:(?:当前|目前)?(?:您|你)?(?:的|所在的?)?(?:位置|当前位置)|首页|主页|you are here|home|خانه|صفحه اصلی|صفحهٔ اصلی|شما اینجا هستید|مسیر)\s*[:：]?\s*(?:[^>»›/]{0,40}[>»›/])+[^>»›/]*$/iu,
  },
  whole(
    'share buttons',
    '(?:一键)?(?:分享|转发|收藏|点赞|赞|打赏|打印(?:本页)?|举报|关注)(?:到|至|给)?(?:[:：]?\\s*(?:微信|朋友圈|微博|新浪微博|腾讯微博|人人网|开心网|QQ空间|QQ好友|QQ|豆瓣|更多|\\d+))*',
    '(?:微信|朋友圈|微博|新浪微博|腾讯微博|人人网|开心网|QQ空间|QQ|豆瓣)(?:\\s+(?:微信|朋友圈|微博|新浪微博|腾讯微博|人人网|开心网|QQ空间|QQ|豆瓣|更多))*',
    '(?:share|tweet|pin|like|save|print|email|e-mail|follow us|share (?:this|on|via|with)(?: (?:article|post|page|story))?)(?:(?: on)?[:：]?[\\s|/,]*(?:this|wechat|weibo|messenger|facebook|twitter|x|linkedin|whatsapp|telegram|email|print|reddit|pinterest|\\d+))*',
    '(?:facebook|twitter|linkedin|whatsapp|telegram|instagram|pinterest|reddit|copy link|youtube)(?:[\\s|/,·]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|instagram|pinterest|reddit|email|copy link|youtube))*',
    '(?:(?:به )?اشتراک ?‌?گذاری|هم ?‌?رسانی|ارسال به دوستان|چاپ|نسخه چاپی|ذخیره|پسندیدن|دنبال کنید)(?:[\\s|/:،]*(?:در |با )?(?:تلگرام|واتساپ|واتس‌اپ|توییتر|فیسبوک|لینکدین|ایمیل|اینستاگرام))*',
    '(?:ارسال به )?(?:تلگرام|واتساپ|واتس‌اپ|توییتر|فیسبوک|لینکدین|اینستاگرام|ایتا|بله|سروش|روبیکا|کپی لینک)(?:[\\s|/،]+(?:تلگرام|واتساپ|واتس‌اپ|توییتر|فیسبوک|لینکدین|اینستاگرام|ایتا|بله|سروش|روبیکا|ایمیل))*',
  ),
  row(
    'counter',
    '(?:阅读|浏览|点击|访问|人气|转发|评论|字数|热度)(?:量|数|次数)?\\s*[:：(（]?\\s*[\\d,.]+\\s*(?:万|次|人|字)?[)）]?',
    '(?:阅读|浏览|在看|点赞|转发)\\s*[\\d,.]+\\s*[万wk]?\\+',
    '(?:[(（【[]?\\s*(?:字体|字号|文字大小|text size|font size|اندازهٔ? (?:متن|قلم))\\s*[:：]?\\s*.{0,16}|A[+-]?(?:\\s+A[+-]?)+)',
    '[\\d,.]+\\s*(?:次|人)?(?:阅读|浏览|点击|看过)|(?:评论|留言|分享|收藏|点赞)\\s*[(（]\\d+[)）]',
    '[\\d,.]+k? (?:views?|reads?|likes?|shares?|claps?)|(?:views?|reads?|hits)[:：]? ?[\\d,.]+k?|\\d+ min(?:ute)?s? read|reading time.{0,20}',
    '(?:بازدید(?:ها)?|تعداد بازدید|زمان مطالعه|زمان خواندن|مدت مطالعه|امتیاز|میانگین امتیاز|کد خبر|کد مطلب|شناسه خبر|شناسه مطلب)\\s*[:：]?\\s*[۰-۹\\d,٬.]+.{0,12}|[۰-۹\\d,٬]+ (?:بازدید|دقیقه مطالعه|دقیقه)|[۰-۹\\d.٫]+ ?/ ?[۰-۹\\d]+(?: ?[-–] ?[(（].{1,24}[)）])?|[(（[]?\\s*تعداد\\s*[:：]\\s*[۰-۹\\d]+.{0,30}|در انتظار بررسی\\s*[:：].{0,8}|غیر ?‌?قابل انتشار\\s*[:：].{0,8}',
  ),
  whole(
    'call to readers',
    '收录于(?:话题|合集|专辑).{0,40}|点个[“”"]?(?:在看|赞).{0,30}|(?:在看|点赞|赞|分享|收藏|转发|投币)(?:\\s+(?:在看|点赞|赞|分享|收藏|转发|投币))+|.{0,12}(?:点个|点点)(?:在看|赞).{0,12}|(?:更多)?(?:精彩|内容|资讯).{0,6}(?:请|敬请).{0,20}',
    'like loading|click to (?:share|email|print).{0,60}|(?:like|share|rate) this (?:article|post|page).{0,30}|was this (?:article|page|post) (?:helpful|useful).{0,20}|yes\\s+no|(?:download|get) (?:the |our )?(?:app|pdf).{0,30}|listen to (?:this )?(?:article|story).{0,20}|(?:book|request) a demo.{0,30}',
    '(?:آیا )?این (?:مطلب|مقاله|نوشته|پست) (?:چقدر )?(?:برای شما |برایتان )?مفید بود.{0,12}|(?:به )?این (?:مطلب|مقاله|پست) (?:امتیاز|رأی|رای) (?:دهید|بدهید)|(?:به )?اشتراک ?‌?گذاری (?:این )?(?:مطلب|مقاله|پست|در شبکه.{0,20})|(?:این )?(?:مطلب|مقاله) را (?:به )?اشتراک بگذارید|کپی شد.{0,2}|لینک کوتاه.{0,60}',
  ),
  whole(
    'comments closed',
    '.{0,4}(?:评论|評論|留言)(?:功能)?(?:已|暂时?)?(?:关闭|關閉).{0,4}|暂无(?:评论|留言)|还没有(?:评论|人评论).{0,20}',
    'comments (?:are |have been )?(?:closed|off|disabled).{0,20}|no comments(?: yet)?',
    '(?:بخش )?(?:دیدگاه|نظر)(?: ?‌?ها|ات)? (?:بسته|غیرفعال) (?:است|شده است|شده)|بدون (?:دیدگاه|نظر)|دیدگاهی (?:ثبت|داده) نشده.{0,10}',
  ),
  whole(
    'comment form',
    '(?:昵称|姓名|邮箱|电子邮件|网址|验证码|内容|提交(?:评论)?|发布|发送)\\s*[*＊(（]?(?:必填)?[)）]?',
    '(?:name|e-?mail(?: address)?|website|comment|message|subject|submit(?: comment)?|post comment|send(?: a)? message|save my name.{0,120}|your e-?mail address will not be published.{0,60}|required fields are marked.{0,5}|notify me of.{0,60}|cancel reply)\\s*[*＊]?',
    '(?:نام|نام خانوادگی|ایمیل|رایانامه|وب ?‌?سایت|دیدگاه|پیام|موضوع|ارسال|فرستادن دیدگاه|ارسال پیام|کد امنیتی)\\s*[*＊]?|(?:آدرس|نشانی) ایمیل شما منتشر نخواهد شد.{0,80}|بخش ?‌?های موردنیاز علامت ?‌?گذاری شده.{0,10}|ذخیره نام، ایمیل.{0,120}',
  ),
  {
    why: 'tag hints',
    pattern:
      /^(?:تگ ?‌?های html|you may use these html|可以?使用(?:以下|这些)?\s*html|允许使用的?\s*html).*|.*<a href="".*<\/?\w+>?.*|^(?:(?:热门)?标签|标签云|关键[词字]|(?:相关|热门|搜索)?(?:热词|热搜|关键[词字]|搜索)(?:搜索)?|tags?|posted in|topics?|keywords|filed under|tagged|برچسب(?: ?‌?ها)?|کلمات کلیدی|کلید ?‌?واژه ?‌?ها|تگ ?‌?ها)\s*[:：].*$|^(?:#[\p{L}\p{N}_\u200c]+(?: [\p{L}\p{N}_\u200c]+){0,2}\s*)+$/iu,
  },
  {
    why: 'credits',
    pattern:
      /^[（(【]?(?:责任编辑|责编|编辑|校对|审核|审校|排版|美编|监制|值班编辑|edited by|editor|proofread(?:ing)? by|ویراستار|ویرایش|صفحه ?‌?آرا)\s*[:：/|]?\s*[\p{L}\s·.‌、,，]{2,40}[）)】]?$/iu,
  },
  whole(
    'credits',
    '(?:题图|配图|封面图?|图片|头图|插图|摄影|供图|图源|资料图)\\s*(?:来源|来自|由)?\\s*[:：/／|｜]\\s*.{1,40}|图片(?:来源于|来自)网络.{0,20}',
    '(?:(?:cover |header |lead )?(?:photos?|images?|pictures?|illustrations?)(?: credits?)?(?: by|:| courtesy of)|credits?:) .{2,60}',
    '(?:عکس|تصویر|منبع (?:عکس|تصویر)|مترجم|ترجمه(?: از)?|ویراستار)\\s*[:：].{2,40}',
    '翻译\\s*[:：/／|｜].{2,30}|(?:排版|美工|制图|统筹|监制|出品)\\s*[:：/／|｜].{2,30}',
  ),
  {
    why: 'classification',
    pattern:
      /^(?:[【[]?(?:中图分类号|文献标[识志]码|文章编号|DOI)[】\]]?\s*[:：]?).*$|^[（(]1[.．]?\s?.{4,120}(?:大学|学院|公司|研究|中心).{0,120}[）)]$/iu,
  },
  { why: 'about the author', pattern: /^[【[（(]?作者(?:简介|单位|介绍)[】\]]?\s*[:：].{2,200}$/u },
  whole(
    'end mark',
    '[(（【]?(?:完|全文完|本文完|正文完|ENDS?|The end|Fin|پایان|انتهای (?:پیام|خبر|متن))[)）】]?\\s*[/*#–—-]*(?:\\s*\\p{Nd}+)?',
  ),
  {
    why: 'copyright',
    pattern:
      /^(?:copyright|©|\(c\) ?\d{4}|版权所有|版權所有|版权声明|免责声明|all rights reserved|powered by|.{0,40}ICP备|京公网安备|本站(?:文章|内容).{0,80}|.{0,12}(?:保留(?:所有|一切)?权利|(?:请勿|不得|谢绝|禁止)(?:转载|转贴)).{0,20}|未经(?:授权|许可).{0,60}|(?:تمامی|کلیهٔ?|همهٔ?) حقوق .{0,80}|کپی ?‌?رایت|بازنشر .{0,60}).*$/iu,
  },
  {
    why: 'call to readers',
    pattern:
      /^(?:.{0,20}(?:扫码|扫一扫|扫描二维码|长按(?:识别)?二维码|关注.{0,12}(?:公众号|微信)|点击(?:上方|下方|此处|阅读原文|蓝字)|阅读原文|欢迎(?:投稿|关注|转发)|微信公众号).{0,40}|(?:please )?(?:subscribe|sign up|join)\b.{0,60}(?:newsletter|mailing list|updates).{0,40}|(?:click|tap) here\b.{0,40}|we use cookies.{0,200}|accept(?: all)?(?: cookies)?|advertisement|sponsored|广告|تبلیغات?|لطفا.{0,60}(?:دیدگاه ?‌?ها|نظرات|کامنت).{0,80}|.{0,160}از (?:اینجا|این‌جا) (?:شروع کنید|بخوانید|دانلود کنید).{0,10}|(?:در )?خبرنامه.{0,60}(?:عضو|ثبت).{0,20}|ما را در .{0,40}دنبال کنید)[.。!！]?$/iu,
  },
];
