import { MENU_ROW, whole, type FurniturePattern } from './patterns.ts';

const LANGUAGE =
  '(?:English|EN|中文|CN|简体(?:中文)?|繁[體体](?:中文)?|فارسی|FA|العربی[ةه]|العربية|AR|Deutsch|Français|Español|Русский|日本語|한국어|Türkçe)';

/**
 * Lines that belong to no text where they stand above or below it, and some of which are sentences.
 * Within a text the same words are the text's own.
 */
export const AT_THE_EDGES: FurniturePattern[] = [
  MENU_ROW,
  { why: 'buttons', pattern: /^(?:[【[][^】\]]{1,10}[】\]]\s*){2,}$/u },
  whole(
    'navigation',
    `${LANGUAGE}(?:[\\s|·/]+${LANGUAGE})+|English|العربية`,
    '.{0,30}(?:您好|你好|欢迎).{0,30}(?:登录|登陆|注册).{0,30}|(?:请?登录|登陆)\\s?[/|]?\\s?(?:免费)?注册.{0,20}',
    '(?:welcome,? (?:guest|visitor)|(?:log|sign) in).{0,30}(?:register|sign up|subscribe).{0,30}',
    '.{0,20}(?:ورود|خوش آمدید)\\s?[/|و]?\\s?(?:ثبت ?‌?نام|عضویت).{0,20}',
    '(?:(?:press|news|media) releases?|for immediate release|新闻稿|新聞稿|即时发布|خبر مطبوعاتی|اطلاعیه)(?:[\\s|/]+(?:新闻稿|新聞稿|press release))?|\\p{Nd}+ (?:نظر|دیدگاه|نفر(?: آنلاین)?)',
    'our standards[:：].{2,80}|all quotes delayed.{2,120}|(?:متن|قلم|اندازه) (?:بزرگ|کوچک) ?‌?تر(?: (?:متن|قلم) (?:بزرگ|کوچک) ?‌?تر)*|(?:نسخهٔ?|صفحهٔ?) (?:قابل )?چاپ|نسخه ?ی? چاپی|.{2,20} home ?page|.{2,40}\\s[-|–—»]\\s(?:صفحه اصلی|صفحهٔ اصلی|首页|home)',
    'from wikipedia, .{5,40}|this article (?:needs|has|relies|is about) .{5,120}|this page was last edited .{5,80}|(?:本页面最后|此页面最后).{5,60}|维基百科，自由的百科全书|از ویکی ?‌?پدیا، .{5,40}',
    '(?:请输入|输入)(?:关键[词字]|搜索.{0,8}).{0,12}|站内搜索|search (?:this site|for|here|the .{2,20}|\\.\\.\\.|…).{0,20}|(?:جستجو|جست ?‌?وجو) (?:در|برای).{0,30}',
    '(?:今天是|今日是?)[:：]?.{0,30}|امروز[:：]? .{4,40}\\p{Nd}{4}',
  ),
  {
    why: 'navigation',
    pattern:
      /^(?:(?:当前|目前)?(?:您|你)?(?:现在|当前|目前)?(?:的|所在的?)?(?:位置|当前位置)|首页|主页|you are here|home|خانه|صفحه اصلی|صفحهٔ اصلی|صفحه نخست|شما اینجا هستید|مسیر)\s*[:：]?\s*(?:[^>»›/]{0,40}[>»›/])+[^>»›/]*$/iu,
  },
  whole(
    'share buttons',
    '分享|转发|收藏|点赞|赞|打赏|打印|举报|关注|在看|share|tweet|pin|like|save|print(?: this(?: page| article)?)?|email|follow us|follow(?: (?:publication|author|topic|this))?|listen|هم ?‌?رسانی|اشتراک ?‌?گذاری|چاپ(?: (?:خبر|مطلب|صفحه))?|ذخیره|پسندیدن|facebook|twitter|linkedin|whatsapp|telegram|instagram|youtube|微信|微博|朋友圈|تلگرام|واتساپ|اینستاگرام',
  ),
  whole(
    'comments closed',
    '.{0,4}(?:评论|評論|留言)(?:功能)?(?:已|暂时?)?(?:关闭|關閉).{0,4}|暂无(?:评论|留言)|还没有(?:评论|人评论).{0,20}',
    'comments (?:are |have been )?(?:closed|off|disabled).{0,40}|no comments(?: yet)?',
    '(?:بخش )?(?:دیدگاه|نظر)(?: ?‌?ها|ات)? (?:بسته|غیرفعال) (?:است|شده است|شده)|(?:این (?:مطلب|خبر|نوشته) )?بدون (?:دیدگاه|نظر|برچسب)(?: (?:است|می ?‌?باشد))?|(?:هنوز )?دیدگاهی (?:ثبت|داده|وجود) (?:نشده|ندارد).{0,10}',
  ),
  whole(
    'comment form',
    '(?:昵称|姓名|邮箱|电子邮件|网址|验证码|内容|提交(?:评论)?|发布|发送|匿名)\\s*[*＊(（]?(?:必填)?[)）]?',
    '(?:your |full )?(?:name|e-?mail(?: address)?|website|comment|message|subject|submit(?: comment)?|post comment|send(?: a)? message)\\s*(?:\\((?:required|optional)\\))?\\s*[*＊]?|save my name.{0,120}|your e-?mail address will not be published.{0,60}|required fields are marked.{0,5}|notify me of.{0,60}|cancel reply',
    '(?:نام|نام خانوادگی|ایمیل|رایانامه|وب ?‌?سایت|دیدگاه|پیام|موضوع|ارسال|فرستادن دیدگاه|ارسال پیام|کد امنیتی|متن پیام|نام کاربری)(?: شما)?\\s*[*＊:]?(?:\\s[\\p{Nd} +=؟?×-]{1,16})?|(?:آدرس|نشانی) ایمیل شما منتشر نخواهد شد.{0,80}|بخش ?‌?های موردنیاز علامت ?‌?گذاری شده.{0,10}|ذخیره نام، ایمیل.{0,120}|(?:نظرات|دیدگاه ?‌?های) (?:حاوی|ارسالی|ارسال ?‌?شده).{0,160}',
  ),
  {
    why: 'tag hints',
    pattern:
      /^(?:(?:热门|文章|本文)?标签|标签云|关键[词字]|(?:相关|热门|搜索)(?:热词|热搜|关键[词字]|搜索)|tags?|posted in|topics?|related topics?|keywords|filed under|tagged|categor(?:y|ies)|برچسب(?: ?‌?ها)?|کلمات کلیدی|واژگان کلیدی|کلید ?‌?واژه ?‌?ها|تگ ?‌?ها)\s*[:：丨|].*$|^(?:#[\p{L}\p{N}_\u200c-]+(?: [\p{L}\p{N}_\u200c]+){0,2}#?\s*)+$|^(?:标签|tags?|topics|related topics|برچسب ?‌?ها)$|.*<a href="".*/iu,
  },
  {
    why: 'credits',
    pattern:
      /^[（(【[]?(?:责任编辑|责编|编辑|校对|审核|审校|排版|美编|监制|统筹|值班编辑|初审|复审|终审|翻译|制图|出品|策划|责任印制|edited by|editor|proofread(?:ing)? by|ویراستار|ویرایش|صفحه ?‌?آرا|دبیر|سردبیر|مترجم)\s*[:：/|丨｜]?\s*[\p{L}\s·.‌、,，]{2,40}(?:\s?[A-Z]{1,3}\d{2,8})?[）)】\]]?$/iu,
  },
  whole(
    'credits',
    '(?:media|press|news|editorial|investor)?\\s?(?:relations )?(?:contacts?|enquiries|inquiries)\\s*[:：].{2,100}|for (?:media|press|further|more) (?:enquiries|inquiries|information),? .{4,120}',
    '(?:媒体|传媒|新闻|联系|咨询)(?:联(?:系|络)|查询)?(?:人|方式|电话)?\\s*[:：].{2,60}',
    '(?:تماس رسانه ?‌?ها|روابط عمومی|اطلاعات تماس)\\s*[:：].{2,60}',
    '(?:\\p{L}+ ){0,4}(?:reporter|correspondent|editor|staff writer|contributor|columnist)(?:, .{2,40})?',
  ),
  whole(
    'foot of the page',
    '(?:商务合作|广告合作|媒体合作|投稿(?:邮箱|热线)?|友情链接|举报(?:电话|邮箱|热线)|客服电话|联系电话|传真|地址|邮编|邮箱|电话|主办(?:单位)?|承办(?:单位)?|技术支持|网站标识码|网站支持)\\s*[:：].*',
    '(?:design(?:ed)?|developed|powered|hosted|built|theme)(?: and \\p{L}+)? by .{2,60}|طراحی(?: (?:سایت|و تولید|و اجرا|وب ?‌?سایت))?\\s*[:：].{2,60}',
    '(?:(?:tel|phone|e-?mail|电话|تلفن)?[:：]?\\s?(?:\\+?[\\d() -]{7,20}|[\\w.+-]+@[\\w.-]+)(?:\\s?[,，|/;]?\\s?)){1,4}',
    '(?:نشانی|آدرس|تلفن|نمابر|فکس|کدپستی|پست الکترونیک)\\s*[:：].{4,100}',
  ),
  {
    why: 'classification',
    pattern:
      /^(?:[【[]?(?:中图分类号|文献标[识志]码|文章编号|DOI)[】\]]?\s*[:：]?).*$|^[（(]1[.．]?\s?.{4,120}(?:大学|学院|公司|研究|中心).{0,120}[）)]$/iu,
  },
  {
    why: 'about the author',
    pattern:
      /^[【[（(]?(?:本文)?作者(?:简介|单位|介绍|信息|系|为|是|供职于|来自)[】\]]?\s*[:：]?.{2,200}$|^(?:本文)?作者[:：]\s?\p{Script=Han}{2,4}[，,].{4,200}$|^(?:about the author|author bio)\s*[:：].{2,300}$|^(?:درباره(?:ٔ|ی)? نویسنده)\s*[:：].{2,300}$/iu,
  },
  {
    why: 'copyright',
    pattern: new RegExp(
      [
        '^[（(【[*※]?\\s?(?:(?:免责|版权|特别)?声明[:：]\\s?|注[:：]\\s?|说明[:：]\\s?)?(?:copyright\\s*(?:©|\\(c\\)|\\d{4}|[:：]|by\\b|notice|statement|holder|and\\b|$).{0,160}|©.{0,160}|\\(c\\) ?\\d{4}.{0,120}|(?:版权|版權)(?:声明|所有|归|属).{0,160}|免责声明.{0,200}|(?:转载|轉載)(?:声明|说明|须知)?\\s*[:：].{0,160}',
        '.{0,60}all rights reserved.{0,60}|powered by .{2,60}|.{0,40}ICP[备证].{0,40}|.{0,30}(?:公网安备|网安备).{0,40}|增值电信业务.{0,60}|互联网新闻信息服务许可证.{0,60}|广播电视节目制作.{0,60}|违法和不良信息举报.{0,60}',
        '(?:如需|如有|若需)?转载.{0,12}(?:请|須|须|需|务必).{0,60}|(?:本文|该文|此文|本站|本网|本刊|本报|文章|内容|以上|图文|图片).{0,60}(?:不代表|仅代表|并不代表|(?:上传|存储|发布)(?:并发布)?(?:服务)?[，,。]).{0,80}|本(?:博客|站|网站).{0,20}(?:除特别声明|采用).{0,80}|.{0,24}(?:侵权|版权问题).{0,24}(?:删除|联系|删文).{0,30}|(?:本文|本站|文章|图文|图片|素材|内容).{0,20}(?:转载自|来源于网络|来自网络|整理自网络).{0,60}',
        '(?:本文|文章|作品|内容|稿件)?.{0,20}(?:未经|非经)[^。，]{0,20}(?:授权|许可|同意|允许)[，,]?\\s*(?:任何.{0,12})?(?:请勿|不得|禁止|严禁|谢绝|严格禁止)?.{0,20}(?:转载|复制|摘编|镜像|转贴|翻载|商用|抄袭|建立镜像).{0,40}|.{0,16}(?:保留(?:所有|一切)?权利|(?:请勿|不得|谢绝|禁止|严禁)(?:转载|转贴|擅自转载)).{0,30}|(?:本文|文章)[^。]{0,24}授权.{0,40}(?:发布|转载|刊发|首发).{0,40}',
        '(?:تمامی|تمام|کلیهٔ?|همهٔ?) ?ی? ?حقوق .{0,120}|.{0,10}کپی ?‌?رایت.{0,80}|.{0,60}(?:بازنشر|نقل|استفاده از مطالب|انتشار مطالب|برداشت).{0,60}(?:ذکر منبع|بلامانع|آزاد است|مجاز|ممنوع).{0,60}',
        '(?:the )?(?:views|opinions) expressed .{5,200}|this (?:article|post|story) (?:was |first |originally )*(?:appeared|published).{5,160}|(?:published|appeared|printed) in the (?:print|\\p{L}+ \\d{4}|\\p{L}+ \\d{1,2}, \\d{4},?) (?:edition|issue).{0,200}|a version of this .{2,30} appear.{5,160}|(?:this|the) (?:interview|conversation|transcript|q&a) (?:has been|was|is) .{0,20}(?:edited|condensed|shortened|abridged).{0,100}|(?:本文|访谈|对话|采访)[^。]{0,12}(?:有删节|有删减|经.{0,8}(?:整理|删节|编辑)).{0,30}|این (?:گفت.?و.?گو|گفتگو|مصاحبه)[^.]{0,30}(?:کوتاه|ویرایش|خلاصه)[^.]{0,20}|all content is (?:available|licen[cs]ed|published) under .{4,160}|.{0,40}may not be (?:reproduced|republished|published|copied|redistributed).{0,120}|reproduc(?:tion|ed) .{0,60}(?:permission|prohibited|forbidden).{0,60}|(?:this (?:work|article|text|post|report) )?(?:is )?(?:licensed|published|released|available|covered) under .{0,40}licen[cs]e.{0,60}|under (?:an?|the) .{2,40} licen[cs]e|open access|(?:licensed|published|released) under .{0,20}(?:creative commons|cc[ -]by).{0,80}|(?:本作品|本文|文章)?采用.{0,40}(?:许可|授权|协议).{0,60}|(?:registered )?(?:company|charity) (?:number|no\\.?|registered).{0,80}|registered in .{2,80}(?:number|no\\.?).{2,40}',
        'we are not responsible .{4,120}|(?:.{2,30} )?is not responsible for the content of external sites.{0,60})[)）】\\]*]?$',
      ].join('|'),
      'iu',
    ),
  },
  {
    why: 'call to readers',
    pattern: new RegExp(
      [
        '^(?:.{0,24}(?:扫码关注|扫描(?:下方|上方)?二维码|长按(?:识别)?二维码|关注.{0,12}(?:公众号|微信号?|我们)|点击(?:上方|下方|此处|阅读原文|蓝字)|阅读原文|欢迎(?:投稿|关注|转发|在.{0,10}留言|订阅|分享)).{0,60}',
        '(?:更多)?(?:精彩|内容|资讯).{0,6}(?:请|敬请).{0,24}|.{0,20}(?:转发|分享)(?:给|到)(?:更多|身边|你的|朋友).{0,30}|.{0,16}(?:点赞|在看|转发|分享)[、，和 ]+(?:点赞|在看|转发|分享|收藏).{0,24}|(?:喜欢|觉得).{0,20}(?:点|转).{0,20}|喜欢(?:这|本)篇?(?:文章|故事).{0,40}|(?:如果)?(?:你|您)?(?:觉得|喜欢).{0,24}(?:打赏|赞赏|喝杯?(?:咖啡|奶茶)).{0,10}|(?:你|您)(?:怎么看|有什么(?:想法|看法|经历)).{0,40}|.{0,20}(?:评论区|留言区).{0,30}',
        "(?:please |to )?(?:subscribe|sign up|join)\\b.{0,100}(?:newsletter|mailing list|updates|inbox|channel|list|e-?mail).{0,60}|sign up (?:to|for) \\p{L}.{2,50}|.{0,80}\\bin(?:to)? your inbox\\b.{0,40}|our (?:free )?(?:(?:daily|weekly|monthly|morning|evening) )?(?:e-?mail|newsletter|briefing)\\b.{0,60}|if you (?:find|found) (?:this|it|us).{0,60}(?:⭐|\\bstar\\b|coffee|donat).{0,40}|(?:click|tap) here\\b.{0,80}|(?:we|this (?:site|website)) uses? .{0,40}cookies.{0,240}|(?:accept|reject|view|manage|hide)(?: [a-z]+)? cookies|cookies on .{2,40}|is this (?:page|article) useful|(?:yes|no),? (?:this|it).{0,24}(?:useful|helpful)|get e-?mails? about (?:this|the) .{2,40}|updates to this page|published \\d{1,2} \\p{L}+ \\d{4}|report a problem.{0,40}|by (?:continuing|using|clicking|browsing|signing up).{0,40}(?:you (?:agree|accept|consent)|our|site).{0,120}|accept(?: all)?(?: cookies)?|reject(?: all)?|manage (?:cookies|preferences|consent)|i (?:accept|agree)|got it|ok|dismiss|close|please enable javascript.{0,80}|(?:you need to|your browser).{0,40}(?:javascript|browser).{0,80}|(?:like|did you (?:like|enjoy)|enjoy(?:ed)?) (?:this|what).{0,80}|(?:share|tell us|let us know).{0,30}(?:your|what you).{0,60}comments?.{0,40}|(?:do )?you have (?:a|any) (?:story|tip|question).{0,80}|follow .{2,40} on (?:twitter|facebook|x|linkedin|instagram|telegram|weibo|wechat).{0,80}|(?:help us|support (?:us|our)|donate).{0,80}|forwarded this (?:e-?mail|to you).{0,60}|you (?:are receiving|received) this e-?mail.{0,120}|view this e-?mail in .{2,30}|unsubscribe.{0,80}|our mailing address.{0,100}|我有话说.{0,20}|(?:收藏|打印|推荐)本[文页].{0,8}|ready to .{4,80}\\?|(?:contact|reach|e-?mail) (?:reporters? |staff writers? )?\\p{L}[\\p{L}’'. -]{2,60} (?:at|on|via) \\S+@\\S+.{0,120}|if you (?:liked?|enjoyed|found).{2,120}(?:share|subscribe|follow|newsletter|coffee|comment).{0,80}|(?:e-?mail|contact) (?:us|the (?:author|reporter|newsroom))(?: (?:at|via|here|by|if|for|today|to) .{0,80})?",
        'لطفا.{0,60}(?:دیدگاه ?‌?ها|نظرات|کامنت|نظر).{0,80}|.{0,160}از (?:اینجا|این ?‌?جا) (?:شروع کنید|بخوانید|دانلود کنید).{0,10}|.{0,20}خبرنامه.{0,80}(?:عضو|ثبت|دریافت|مشترک).{0,40}|ما را در .{0,60}(?:دنبال|همراهی) .{0,16}|.{0,40}(?:کانال|صفحهٔ?) (?:تلگرام|اینستاگرام|ایتا|بله|روبیکا).{0,60}|(?:نظر|تجربه|دیدگاه)(?: ?‌?ی)? ?(?:خود|شما|تان) .{0,40}(?:بنویسید|بگویید|در میان بگذارید|چیست).{0,10}|(?:این|وب) ?‌?سایت .{0,20}کوکی.{0,120}|(?:پذیرفتن|قبول) (?:همه|کوکی).{0,20}|اگر (?:از )?این (?:مطلب|مقاله|نوشته|گزارش|گفت ?‌?و ?‌?گو|یادداشت|پست).{0,80}(?:مفید|پسندیدید|اشتراک|خبرنامه|عضو|مشترک|دنبال|بفرستید).{0,80}|برای (?:دریافت|تهیهٔ?|خرید|سفارش) (?:نسخهٔ?|اشتراک|شمارهٔ?|مجله|ماهنامه).{0,80}(?:تماس بگیرید|مراجعه کنید|کلیک کنید|پیام دهید))[.。!！?؟ ]*$',
      ].join('|'),
      'iu',
    ),
  },
  whole('end mark', '完|END|the end|fin|پایان|终|■|□|◆'),
];
