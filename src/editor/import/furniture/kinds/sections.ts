import { whole } from './patterns.ts';

/** A list of the headings to come: what follows is dropped as long as it comes again below. */
export const CONTENTS = whole(
  'table of contents',
  '(?:本文|文章)?目[录錄]|(?:本文|文章)(?:导航|导读目录)',
  '(?:table of )?contents|(?:in|on) this (?:article|page|post)|jump to(?: section)?',
  'فهرست(?: مطالب| عناوین)?|(?:آنچه|آن ?‌?چه) (?:در این|در ادامهٔ? این) .{0,12}(?:می ?‌?خوانید|خواهید خواند)|(?:محتوای|عناوین) این (?:مقاله|مطلب|نوشته)',
);

/** Where the page speaks of its author or publisher: what follows is no part of the text. */
export const ABOUT = whole(
  'about the author',
  '(?:关于|關於)(?:作者|我们|本公司|本刊|本号)|作者(?:简介|簡介|介绍)|公司(?:简介|介绍)|编者简介',
  '(?:about|meet) the (?:authors?|writer|company)|about (?:us|the .{2,30})|author bio(?:graphy)?|notes? to editors?|boilerplate|written by',
  'درباره ?ٔ? ?ی? ?(?:نویسنده(?:گان)?|ما|شرکت)|دربارهٔ (?:نویسنده|ما|شرکت)|معرفی نویسنده',
);

/** «About Harbour Lines», «关于海港航运», «دربارهٔ …»: the foot of a release. */
export const ABOUT_NAME =
  /^(?:[Aa]bout (?:the )?\p{Lu}[\p{L}\p{N}&'’. -]{1,50}|关于\p{Script=Han}{2,16}|درباره ?(?:ٔ|ی)? [\p{L}\u200c ]{3,40})[:：]?$/u;

/** Lists of other articles, by words that are used for nothing else. */
export const RELATED = whole(
  'related articles',
  '(?:相关|本文相关|延伸|推荐|往期)(?:文章|阅读|新闻|资讯|推荐|内容|文库|回顾|案例|短片|视频|专题|报道|链接|精彩|话题){1,2}(?:\\s?[>»].*)?|(?:延伸|相关|推荐|拓展|热门)(?:阅读|推荐|文章|报道|新闻)[:：].{2,80}|(?:热门|热点|最新|更多|精彩|大家都在看|编辑)(?:文章|阅读|新闻|资讯|推荐|内容|报道|排行|点击|精选)',
  '相关(?:信息|资料|资源)|猜你喜欢的?|喜欢(?:此|该)内容的人还喜欢|你可能(?:也|还)?(?:喜欢|感兴趣).*|看了(?:又|还)看|上一[篇条][:：]?.{0,80}|下一[篇条][:：]?.{0,80}|(?:点击|阅读|新闻)排行|(?:本周|24小时)热[门榜文]|大家都在看|相关推荐|猜您喜欢',
  "(?:related|recent|popular|latest|recommended|similar|trending|further) (?:articles?|posts?|stories|reading|news|content|reads?|links)(?: .{0,20})?|recommended(?: for you)?|you (?:may|might) also (?:like|enjoy|be interested in).*|more (?:on this (?:story|topic)|from .{2,40}|stories|news|articles|like this)|related(?: (?:topics|stories|information|resources|materials|pages|coverage|documents))?|top stories|elsewhere on .{2,30}|(?:most|trending) (?:read|popular|viewed|watched|shared|commented)|(?:(?:read|see) (?:more|next|also)|also (?:read|see|on .{2,30})|you may also like|related)[:：].{2,100}|read (?:more|next)|(?:previous|next|older|newer) (?:post|article|story|entry)[:：]?.{0,80}|what to read next|editor[’']s picks|keep reading|in other news|don[’']t miss",
  '(?:مطالب|مقالات|مقاله ?‌?های|نوشته ?‌?های|پست ?‌?های|اخبار|خبرهای) (?:مرتبط|مشابه|پیشنهادی|اخیر|تازه|محبوب|پربازدید|دیگر|بیشتر|خواندنی)|(?:بیشتر|همچنین|این مطلب را هم|این را هم) بخوانید[:：]?.{0,90}|پر ?‌?بازدید(?:ها|ترین ?‌?ها)?|(?:آخرین|تازه ?‌?ترین|مهم ?‌?ترین|داغ ?‌?ترین) (?:مطالب|نوشته ?‌?ها|اخبار|مقالات|خبرها|عناوین)|(?:مطلب|نوشتهٔ?|مقاله|خبر) ?ی? (?:قبلی|بعدی)[:：]?.{0,60}|شاید (?:این|برایتان|از این|دوست).{0,40}|(?:خبرهای|اطلاعات|منابع|پیوندهای|صفحه ?‌?های) مرتبط|مرتبط ?‌?ها|پیشنهاد (?:سردبیر|ما).{0,12}|مطالب مرتبط[:：].{0,80}',
);

/** The same with the title of the other article behind it, which may be a question. */
export const READ_MORE =
  /^(?:(?:بیشتر|همچنین|این مطلب را هم|این را هم) بخوانید|(?:read|see) (?:more|also|next)|also (?:read|see)|(?:延伸|相关|推荐|拓展|热门)(?:阅读|推荐|文章|报道|新闻))\s?[:：]\s?\S/iu;

/** The same by words that may as well head a part of a text: a list only after its end. */
export const MAYBE_RELATED = whole(
  'related articles',
  '推荐|热门|热点|最新|更多|精彩|延伸|专题|排行|分类|归档|文章归档|最近(?:文章|评论)',
  'related|popular|latest|recommended|more|trending|see also|categories|archives|topics|tags|recent comments',
  'دسته ?‌?بندی ?‌?ها|دسته ?‌?ها|آرشیو|بایگانی|مرتبط|محبوب ?‌?ترین ?‌?ها|نوشته ?‌?ها|پیوندها',
);

/** Where visitors' comments or their form begin, by words that are used for nothing else. */
export const COMMENTS = whole(
  'comments',
  '(?:发表|寫下|写下|我要|参与|查看|添加|提交)(?:您的|你的|全部|所有|更多)?(?:评论|評論|留言|回复)|写留言|(?:精选|网友|網友|全部|最新|热门|文章)(?:评论|評論|留言|跟帖|回复)(?:列表|区|內容|内容)?\\s*(?:[(（]\\s*\\d+\\s*条?\\s*[)）])?|(?:评论|評論|留言|跟帖)(?:列表|区)?\\s*[(（]?\\s*\\d+\\s*条?[)）]?|\\d+\\s*(?:条|則|则)(?:评论|評論|留言|回复)|我来说两句.{0,20}|(?:留言|评论)列表|网友评论仅供.{0,40}|文明上网.{0,30}',
  '\\d+ (?:comments?|responses?|repl(?:y|ies)|thoughts on .{0,80})|comments? ?\\(\\d+\\)|(?:comments?|responses?) (?:on|to) [“"‘].{2,90}|leave (?:a|your) (?:reply|comment|response)(?: .{2,20})?|post a comment|add (?:a|your) comment|join the (?:discussion|conversation)|write a comment|(?:reader|readers[’\']|visitor) comments|(?:all|recent|newest) comments|sort by (?:newest|oldest|best)|view (?:all )?comments|have your say',
  '[۰-۹\\d]+\\s*(?:دیدگاه|نظر|کامنت|پاسخ)(?: (?:برای|به|در) .{0,90})?|(?:دیدگاه|نظر|نظرات|کامنت)(?: ?‌?ها)?(?: ?‌?ی?)? (?:کاربران|بینندگان|خوانندگان|مخاطبان|شما)?\\s*[(（]\\s*[۰-۹\\d]+\\s*[)）]|(?:دیدگاه|نظر|پیام) ?‌?(?:تان|ی|خود|خودتان)?(?: را| خود را)? ?(?:بنویسید|بگذارید|ثبت کنید|وارد کنید)|(?:ارسال|ثبت|افزودن|درج) (?:دیدگاه|نظر|پاسخ)(?: جدید)?|یک (?:دیدگاه|پاسخ) (?:بنویسید|بگذارید)|لغو پاسخ|انتشار یافته\\s*[:：].{0,10}|دیدگاه ?‌?تان را .{0,30}|(?:نظر|دیدگاه) شما(?: چیست)?|نظرات بینندگان|در انتظار بررسی\\s*[:：].{0,10}|نظرات (?:کاربران|شما)\\s?[:：]?',
);

/** The same by words that may as well head a part of a text: comments if what follows is. */
export const MAYBE_COMMENTS = whole(
  'comments',
  '(?:读者|用户|讀者)?(?:评论|評論|留言|跟帖|回复|反馈)(?:区)?',
  'comments?|responses?|repl(?:y|ies)|discussion|feedback|reactions',
  '(?:دیدگاه|نظر|نظرات|کامنت|پاسخ|پیام)(?: ?‌?ها)?(?: ?‌?ی)?(?: (?:کاربران|بینندگان|خوانندگان|مخاطبان))?',
);

/** What stands between the words of visitors: who wrote when, and the button to answer. */
export const VISITOR =
  /^(?:[#＃]?\p{Nd}{1,3}\s?(?:楼|樓|f|#)|沙发|板凳|(?:回复|回覆|reply|پاسخ|پاسخ دادن|举报|report|赞|like|顶|踩|upvote|پسندیدم)(?:\s?[（(]?\p{Nd}*[)）]?)?(?:\s+(?:回复|举报|赞|reply|report|like|share|پاسخ|گزارش)(?:\s?[（(]?\p{Nd}*[)）]?)?)*|[^。！？!?؟]{1,30}\s(?:says|said|wrote|replied)(?: on .{4,30})?[:：]?|.{1,30} (?:می ?‌?گوید|گفته|گفت|نوشته است)[:：]?|[^。！？!?؟.]{0,36}(?:\p{Nd}{4}[-/年.]\p{Nd}{1,2}[-/月.]\p{Nd}{1,2}日?|\p{Nd}{1,2}[-/月]\p{Nd}{1,2}日?\s\p{Nd}{1,2}:\p{Nd}{2}|\p{Nd}{1,2}:\p{Nd}{2})(?:\s.{0,16})?|.{0,30}(?:刚刚|昨天|\p{Nd}+\s?(?:分钟|小时|天|个月|周|年)前|\d+\s?(?:minutes?|hours?|days?|weeks?|months?|years?|mins?|hrs?|[hdwmy]) ago|(?:yesterday|just now)|\p{Nd}+ (?:دقیقه|ساعت|روز|ماه|هفته|سال) (?:پیش|قبل))(?:\s.{0,12})?|.{1,24}(?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}, \d{4}.{0,20})$/iu;
