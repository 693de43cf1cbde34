/** What stands around a text on a web page. A pattern must fit a whole line. */
export interface FurniturePattern {
  why: string;
  pattern: RegExp;
}

const whole = (why: string, ...sources: string[]): FurniturePattern => ({
  why,
  pattern: new RegExp(`^[\\s•·\\-–—|>#*!¡噢哦]*(?:${sources.join('|')})[\\s.。!！:：»›>…]*$`, 'iu'),
});

/** The same, where several may stand in one line. */
const row = (why: string, ...sources: string[]): FurniturePattern => {
  const one = `(?:${sources.join('|')})`;
  return whole(why, `${one}(?:[\\s|·,，/]+${one})*`);
};

const MENU =
  '首页|主页|新闻(?:中心)?|资讯|关于我们|联系我们|登录|登陆|注册|搜索|会员(?:中心)?|产品(?:中心)?|服务|加入我们|招聘|English|中文|简体|繁體|网站地图|返回(?:首页|顶部|列表)?|' +
  'home|about(?: us)?|contact(?: us)?|blog|news|log ?in|sign (?:in|up)|register|search|menu|products?|services?|careers?|sitemap|skip to (?:main )?content|toggle navigation|back to top|next|previous|faq|pricing|' +
  'خانه|صفحه اصلی|صفحهٔ اصلی|درباره ما|دربارهٔ ما|تماس با ما|وبلاگ|ورود|ثبت نام|ثبت‌نام|عضویت|جستجو|جست‌وجو|فهرست|منو|اخبار|محصولات|خدمات ما|فروشگاه|بازگشت به بالا|سبد خرید|رفتن به محتوا';

/** Lists of other articles: what follows is dropped as long as it looks like titles. */
export const RELATED = whole(
  'related articles',
  '(?:相关|相關|推荐|推薦|延伸|热门|熱門|最新|更多|猜你喜欢的?|精彩|往期|大家都在看)(?:文章|阅读|閱讀|新闻|资讯|推荐|内容|文库|回顾|案例)?',
  '猜你喜欢|你可能(?:也|还)?(?:喜欢|感兴趣).*|看了(?:又|还)看|上一篇[:：]?.{0,60}|下一篇[:：]?.{0,60}',
  '(?:related|recent|popular|latest|recommended|more|similar|trending)(?: (?:articles?|posts?|stories|reading|news|content))(?: .{0,20})?|you (?:may|might) also (?:like|enjoy).*|read (?:more|next)|see also|categories|archives|(?:previous|next) (?:post|article)[:：]?.{0,80}',
  '(?:مطالب|مقالات|مقاله ?های|نوشته ?‌?های|پست ?‌?های|اخبار) (?:مرتبط|مشابه|پیشنهادی|اخیر|تازه|محبوب|پربازدید)|بیشتر بخوانید|همچنین بخوانید|پربازدیدترین ?‌?ها|آخرین (?:مطالب|نوشته ?‌?ها|اخبار|مقالات)|(?:مطلب|نوشتهٔ?|مقاله) ?ی? (?:قبلی|بعدی)[:：]?.{0,60}|دسته ?‌?بندی ?‌?ها|شاید (?:این|برایتان).{0,30}',
);

/** Where visitors' comments or their form begin: the rest of the page is theirs. */
export const COMMENTS = whole(
  'comments',
  '(?:网友|用户|读者|全部|最新|精彩|热门|发表|我要|文章|查看|網友|讀者|發表)?(?:评论|評論|留言|跟帖|回复|网友评论)(?:列表|区|內容|内容)?\\s*[(（]?\\s*\\d*\\s*条?[)）]?',
  '\\d+\\s*(?:条|則|则)(?:评论|評論|留言|回复)|我来说两句.{0,20}|共\\s*\\d+\\s*条.{0,6}|(?:回复|取消回复|沙发|#?\\d+楼)',
  '(?:\\d+ )?(?:comments?|responses?|repl(?:y|ies)|thoughts on .{0,80})(?:\\s*\\(\\d+\\))?|leave (?:a|your) (?:reply|comment|response)(?: cancel reply)?|post a comment|add (?:a|your) comment|join the (?:discussion|conversation)|write a comment',
  '[۰-۹\\d]*\\s*(?:دیدگاه|نظر|نظرات|کامنت|پاسخ)(?: ?‌?ها)?(?: ?‌?ی کاربران| کاربران)?\\s*[(（]?\\s*[۰-۹\\d]*\\s*[)）]?|[۰-۹\\d]+[.)]\\s*پاسخ|پاسخ دادن|(?:دیدگاه|نظر|پیام) ?‌?(?:تان|ی|خود)?(?: را| خود را)? ?(?:بنویسید|بگذارید|ثبت کنید)|(?:ارسال|ثبت|افزودن) (?:دیدگاه|نظر|پاسخ)|یک (?:دیدگاه|پاسخ) (?:بنویسید|بگذارید)|لغو پاسخ',
  '[\\p{L}\\p{N} ._-]{2,30} (?:says|said|wrote)|[\\p{L} \\u200c]{2,30} (?:می‌?گوید|گفته|نوشته است)',
);

/** Single lines that never belong to a text. */
export const SINGLE: FurniturePattern[] = [
  { why: 'buttons', pattern: /^(?:[【[][^】\]]{1,10}[】\]]\s*)+$/u },
  { why: 'bar', pattern: /^[|｜].*[|｜]|^[^|｜]{1,40}(?:[|｜][^|｜]{0,40}){2,}$/u },
  whole(
    'number',
    '[\\p{Nd}\\s./-]{1,10}',
    '(?:第\\s*)?\\d{1,4}\\s*(?:页|頁)(?:\\s*共\\s*\\d+\\s*页)?',
    'page \\d+(?: of \\d+)?',
    'صفحهٔ? [۰-۹\\d]+',
  ),
  whole('separator', '[-_=*~—·•.#☆★◆■]+'),
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
    '(?:share|tweet|pin|like|save|print|email|e-mail|follow us|share (?:this|on|via|with)(?: (?:article|post|page|story))?)(?:(?: on)?[:：]?[\\s|/,]*(?:this|facebook|twitter|x|linkedin|whatsapp|telegram|email|print|reddit|pinterest|\\d+))*',
    '(?:facebook|twitter|linkedin|whatsapp|telegram|instagram|pinterest|reddit|copy link|youtube)(?:[\\s|/,·]+(?:facebook|twitter|x|linkedin|whatsapp|telegram|instagram|pinterest|reddit|email|copy link|youtube))*',
    '(?:(?:به )?اشتراک ?‌?گذاری|هم ?‌?رسانی|ارسال به دوستان|چاپ|نسخه چاپی|ذخیره|پسندیدن|دنبال کنید)(?:[\\s|/:،]*(?:در |با )?(?:تلگرام|واتساپ|واتس‌اپ|توییتر|فیسبوک|لینکدین|ایمیل|اینستاگرام))*',
    '(?:تلگرام|واتساپ|واتس‌اپ|توییتر|فیسبوک|لینکدین|اینستاگرام|کپی لینک)(?:[\\s|/،]+(?:تلگرام|واتساپ|واتس‌اپ|توییتر|فیسبوک|لینکدین|اینستاگرام|ایمیل))*',
  ),
  row(
    'counter',
    '(?:阅读|浏览|点击|访问|人气|转发|评论|字数|热度)(?:量|数|次数)?\\s*[:：(（]?\\s*[\\d,.]+\\s*(?:万|次|人|字)?[)）]?',
    '[\\d,.]+\\s*(?:次|人)?(?:阅读|浏览|点击|看过)|(?:评论|留言|分享|收藏|点赞)\\s*[(（]\\d+[)）]',
    '[\\d,.]+k? (?:views?|reads?|likes?|shares?|claps?)|(?:views?|reads?|hits)[:：]? ?[\\d,.]+k?|\\d+ min(?:ute)?s? read|reading time.{0,20}',
    '(?:بازدید(?:ها)?|تعداد بازدید|زمان مطالعه|زمان خواندن|مدت مطالعه|امتیاز|کد خبر|کد مطلب|شناسه خبر)\\s*[:：]?\\s*[۰-۹\\d,٬.]+.{0,12}|[۰-۹\\d,٬]+ (?:بازدید|دقیقه مطالعه|دقیقه)',
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
      /^(?:تگ ?‌?های html|you may use these html|可以?使用(?:以下|这些)?\s*html|允许使用的?\s*html).*|.*<a href="".*<\/?\w+>?.*|^(?:标签|标签云|关键[词字]|tags?|keywords|filed under|tagged|برچسب(?: ?‌?ها)?|کلمات کلیدی|کلید ?‌?واژه ?‌?ها|تگ ?‌?ها)\s*[:：].*$|^(?:#[\p{L}\p{N}_\u200c]+(?: [\p{L}\p{N}_\u200c]+){0,2}\s*)+$/iu,
  },
  {
    why: 'credits',
    pattern:
      /^[（(【]?(?:责任编辑|责编|编辑|校对|审核|审校|排版|美编|监制|值班编辑|edited by|editor|proofread(?:ing)? by|ویراستار|ویرایش|صفحه ?‌?آرا)\s*[:：/|]?\s*[\p{L}\s·.‌、,，]{2,40}[）)】]?$/iu,
  },
  {
    why: 'copyright',
    pattern:
      /^(?:copyright|©|\(c\) ?\d{4}|版权所有|版權所有|版权声明|免责声明|all rights reserved|powered by|.{0,40}ICP备|京公网安备|本站(?:文章|内容).{0,80}|未经(?:授权|许可).{0,60}|(?:تمامی|کلیهٔ?|همهٔ?) حقوق .{0,80}|کپی ?‌?رایت|بازنشر .{0,60}).*$/iu,
  },
  {
    why: 'call to readers',
    pattern:
      /^(?:.{0,20}(?:扫码|扫一扫|扫描二维码|长按(?:识别)?二维码|关注.{0,12}(?:公众号|微信)|点击(?:上方|下方|此处|阅读原文)|阅读原文|欢迎(?:投稿|关注|转发)|微信公众号).{0,40}|(?:please )?(?:subscribe|sign up|join)\b.{0,60}(?:newsletter|mailing list|updates).{0,40}|(?:click|tap) here\b.{0,40}|we use cookies.{0,200}|accept(?: all)?(?: cookies)?|advertisement|sponsored|广告|تبلیغات?|لطفا.{0,60}(?:دیدگاه ?‌?ها|نظرات|کامنت).{0,80}|.{0,160}از (?:اینجا|این‌جا) (?:شروع کنید|بخوانید|دانلود کنید).{0,10}|(?:در )?خبرنامه.{0,60}(?:عضو|ثبت).{0,20}|ما را در .{0,40}دنبال کنید)[.。!！]?$/iu,
  },
];
