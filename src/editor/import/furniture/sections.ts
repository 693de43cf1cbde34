import { whole } from './patterns.ts';

/** A list of the headings to come: what follows is dropped as long as it comes again below. */
export const CONTENTS = whole(
  'table of contents',
  '(?:本文|文章)?目[录錄]|(?:本文|文章)(?:导航|导读目录)',
  '(?:table of )?contents|(?:in|on) this (?:article|page|post)|jump to(?: section)?',
  'فهرست(?: مطالب| عناوین)?|(?:آنچه|آن ?‌?چه) (?:در این|در ادامهٔ? این) .{0,12}(?:می ?‌?خوانید|خواهید خواند)|(?:محتوای|عناوین) این (?:مقاله|مطلب|نوشته)',
);

/** Where the page speaks of the author: what follows is no part of the text. */
export const ABOUT_AUTHOR = whole(
  'about the author',
  '(?:关于|關於)作者|作者(?:简介|簡介|介绍)',
  '(?:about|meet) the authors?|author bio(?:graphy)?',
  'درباره ?ٔ? ?ی? نویسنده(?:گان)?|دربارهٔ نویسنده|معرفی نویسنده',
);

/** Lists of other articles: what follows is dropped as long as it looks like titles. */
export const RELATED = whole(
  'related articles',
  '(?:相关|本文相关|推荐|延伸|热门|热点|最新|更多|猜你喜欢的?|精彩|往期|大家都在看){1,2}(?:文章|阅读|新闻|资讯|推荐|内容|文库|回顾|案例|短片|视频|专题|报道|链接){0,2}',
  '猜你喜欢|喜欢(?:此|该)内容的人还喜欢|你可能(?:也|还)?(?:喜欢|感兴趣).*|看了(?:又|还)看|上一篇[:：]?.{0,60}|下一篇[:：]?.{0,60}',
  '(?:related|recent|popular|latest|recommended|more|similar|trending)(?: (?:articles?|posts?|stories|reading|news|content))(?: .{0,20})?|you (?:may|might) also (?:like|enjoy|be interested in).*|more on this (?:story|topic)|related topics|top stories|elsewhere on .{2,30}|(?:most|trending) (?:read|popular|viewed|watched|shared)|read (?:more|next)|see also|categories|archives|(?:previous|next) (?:post|article)[:：]?.{0,80}',
  '(?:مطالب|مقالات|مقاله ?های|نوشته ?‌?های|پست ?‌?های|اخبار) (?:مرتبط|مشابه|پیشنهادی|اخیر|تازه|محبوب|پربازدید)|بیشتر بخوانید|همچنین بخوانید|پربازدیدترین ?‌?ها|آخرین (?:مطالب|نوشته ?‌?ها|اخبار|مقالات)|(?:مطلب|نوشتهٔ?|مقاله) ?ی? (?:قبلی|بعدی)[:：]?.{0,60}|دسته ?‌?بندی ?‌?ها|شاید (?:این|برایتان).{0,30}',
);

/** Where visitors' comments or their form begin: the rest of the page is theirs. */
export const COMMENTS = whole(
  'comments',
  '(?:发表您的|写下你的|写|精选|参与|网友|用户|读者|全部|最新|精彩|热门|发表|我要|文章|查看|網友|讀者|發表)?(?:评论|評論|留言|跟帖|回复|网友评论)(?:列表|区|內容|内容)?\\s*[(（]?\\s*\\d*\\s*条?[)）]?',
  '\\d+\\s*(?:条|則|则)(?:评论|評論|留言|回复)|我来说两句.{0,20}|共\\s*\\d+\\s*条.{0,6}|(?:回复|取消回复|沙发|#?\\d+楼)',
  '(?:\\d+ )?(?:comments?|responses?|repl(?:y|ies)|thoughts on .{0,80})(?:\\s*\\(\\d+\\))?|leave (?:a|your) (?:reply|comment|response)(?: cancel reply)?|post a comment|add (?:a|your) comment|join the (?:discussion|conversation)|write a comment',
  '[۰-۹\\d]*\\s*(?:دیدگاه|نظر|نظرات|کامنت|پاسخ)(?: ?‌?ها)?(?: ?‌?ی کاربران| کاربران| بینندگان| خوانندگان| شما)?\\s*[(（]?\\s*[۰-۹\\d]*\\s*[)）]?|[۰-۹\\d]+[.)]\\s*پاسخ|پاسخ دادن|(?:دیدگاه|نظر|پیام) ?‌?(?:تان|ی|خود)?(?: را| خود را)? ?(?:بنویسید|بگذارید|ثبت کنید)|(?:ارسال|ثبت|افزودن) (?:دیدگاه|نظر|پاسخ)|یک (?:دیدگاه|پاسخ) (?:بنویسید|بگذارید)|لغو پاسخ|انتشار یافته\\s*[:：].{0,10}|[۰-۹\\d]+ (?:دیدگاه|نظر|پاسخ) (?:برای|به|در) .{0,90}|دیدگاه ?‌?تان را .{0,30}|(?:نظر|دیدگاه) شما(?: چیست)?',
  '[\\p{L}\\p{N} ._-]{2,30} (?:says|said|wrote)|[\\p{L} \\u200c]{2,30} (?:می‌?گوید|گفته|نوشته است)',
);
