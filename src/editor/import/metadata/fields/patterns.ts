/** What stands between the pieces of a line. */
export const SEPARATORS = /^[\s|｜丨·•・,，、،;；–—\-/／()（）[\]【】<>〈〉«»:：#*@“”"]+/u;
/** An hour. */
export const TIME =
  /^(?:\d{1,2}[-/月]\d{1,2}日?\s)?(?:t|at |ساعت:? ?|上午|下午|凌晨|晚上?|北京时间)?\s?(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2}(?:\.\d+)?)?|\d{1,2}\.\d{2}(?=\s*$|\s?(?:[ap]\.?m|gmt|utc|bst|e[sd]t|p[sd]t|c[sd]t|cest?)\b))(?:\s?[ap]\.?m\.?)?(?:\s?(?:gmt|utc|bst|cst|est|edt|pst|pdt|et|z|hkt|irst)\b)?(?:[+-]\d{2}:?\d{2})?/iu;
/** What says nothing of a text: days of the week, counters, buttons. */
export const NOISE =
  /^(?:(?:星期|周|礼拜)[一二三四五六日天]|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|(?:mon|tue|wed|thu|fri|sat|sun)\b\.?|(?:شنبه|یک ?‌?شنبه|دو ?‌?شنبه|سه ?‌?شنبه|چهار ?‌?شنبه|پنج ?‌?شنبه|جمعه)(?!\p{L})|原创|(?:如需|若需)?转载请.{2,16}$|(?:کد|شناسه)(?: (?:خبر|مطلب))? ?\d{3,}|转载|首发|(?:发表|发布)于\p{Script=Han}{2,6}|来自\p{Script=Han}{2,6}|(?:ip属地)[:：]?\s?\p{Script=Han}{2,6}|original\b|updated?\b|published\b|posted\b|on\b|in\b|at\b|from\b|\d+\s?(?:min(?:ute)?s?|mins)\.?(?: read)?|\d+\s?(?:分钟|小时|天)(?:前|阅读)?|\d+ (?:minutes?|hours?|days?|weeks?|months?|years?) ago|article \d+|pp?\.? ?\d+ ?[-–] ?\d+|ip ?属地[:：]?\s?\p{Script=Han}{2,6}|[\d,.]+\s?[km万]?\+?\s?(?:views?|reads?|comments?|shares?|likes?|claps?|次?(?:阅读|浏览|点击|播放)|人?(?:看过|阅读)|条?评论|بازدید|دیدگاه|نظر|دقیقه(?: مطالعه)?)|no comments|(?:阅读|浏览|点击|评论|点赞|赞|喜欢|收藏|字数|播放|热度)\s?[\d,.]+\s?[km万]?\+?|(?:بازدید|دیدگاه|نظر) ?[\d,.]+|(?:我要)?(?:评论|分享|收藏|打印|纠错|投诉|举报|点赞|关注)(?:\s?[（(]\d*[）)])?|(?:小|中|大)(?=\s|$)|a[+-]?(?=\s|$)|print\b|share\b|listen\b|save\b|چاپ|اشتراک ?‌?گذاری|بدون دیدگاه|admin\b|staff(?: writer)?\b|editor\b|ساعت|در(?=\s)|hrs?\b)/iu;
/** The name of a paper by its marks, or by what it is called. */
export const PAPERS = [
  /^[《〈「『](.{2,30}?)[》〉」』]/u,
  /^((?:ماهنامه|مجله|فصلنامه|هفته ?‌?نامه|روزنامه|دوماهنامه)ٔ? [^،؛|()]{2,30})/u,
];
/** Volume and number. */
export const ISSUE =
  /^(?:(?:\d{4}\s*年?\s*)?(?:第?\s*[\d一二三四五六七八九十百]+\s*卷[,，]?\s*)?(?:第\s*[\d一二三四五六七八九十百]+\s*[期号號辑輯]|\d{1,2}\s*月[刊号號])(?:\s*[（(，,]?\s*总第\s*\d+\s*期[)）]?)?|总第\s*\d+\s*期|(?:vol(?:ume|\.)?\s*\d+\s*[,，]?\s*)?(?:no\.?|issue|number)\s*\d+|vol(?:ume|\.)\s*\d+|(?:سال \S{1,10}[،,]? )?شماره ?‌?ی?ٔ?\s*\d+)/iu;
export const ADDRESS = /^https?:\/\/[^\s，。；、）)》»"”<>]+/u;
/** «发表于浙江»: where somebody sat, not where it was printed. */
export const PLACE = /^(?:发表|发布)于\p{Script=Han}{2,3}$/u;

/** Labels that need no colon before their value. */
export const OPEN =
  /^(?:by|written by|reported by|posted(?: (?:on|at))?|published(?: (?:on|at|in))?|(?:last )?(?:updated|modified)(?: on)?|توسط|نوشته شده توسط|ارسال شده توسط|منتشر شده توسط|به قلمِ?|نوشتهٔ?|گزارش از|گفت ?‌?و ?‌?گو از|گفتگو از|مصاحبه از|یادداشت از|منتشر شده(?: در)?|(?:本报|本刊|本台|见习|实习|特约|首席)?记者|通讯员|更新于|编辑于|发布于|发表于|(?:本文)?(?:原|曾|首)(?:载|刊|发)于?|(?:载|刊)于|(?:本文)?(?:原|曾)?刊载于|刊登于|转自|摘自|选自|转载自|(?:منتشر|ارسال|نوشته) ?‌?شده در|(?:(?:this|the) \p{L}+ (?:was |has been )?)?(?:first |originally )?(?:published|appeared|printed) (?:in|on|by)|\p{L}+ by|words|photographs|photo(?:s|graphs)?(?: courtesy of| by)|edited by|filed under|posted in|(?:issue|volume))$/iu;

/** Where the value of a label ends, and the next piece of the line begins. */
export const NEXT_LABEL = new RegExp(
  `;\\s|\\s*[|｜]\\s*|\\s{2,}|\\s+(?=(?:\\p{Script=Han}{2,6}|\\p{Script=Han}|(?:تاریخ|زمان|کد|لینک|شماره|شناسه|تعداد|آخرین|ساعت) [\\p{L}\\u200c]{2,}|[\\p{L}\\u200c]{3,})\\s?[:：丨/／])|(?<=\\p{Script=Han})(?=(?:责任编辑|责编|编辑|作者|来源|发布时间|时间|日期|阅读|浏览|摄影|审核|校对|排版)[:：])|\\s+(?=\\d{4}[-/年.])|\\s+(?=\\d{1,2}[-/月]\\d{1,2}日?\\s\\d{1,2}:)|\\s+(?=(?:on|in|at) [\\p{Lu}\\d])|\\s+[-–—·•]\\s+|(?:,|،)?\\s+(?=\\d{1,2} \\p{L}+،?,? \\d{2,4})|,?\\s+(?=\\p{Lu}[a-z]{2,8}\\.? \\d{1,2},)|(?<=\\p{Script=Han})(?=\\d{4}[-/.年])|\\s+(?=(?:记者|通讯员)\\s)|\\s+(?=(?:评论|阅读|分享|收藏|浏览|打印|点赞|关注)(?:\\s?[（(]?\\d|\\s|$))|,?\\s+(?=(?:[Pp]osted|[Pp]ublished|[Uu]pdated|[Cc]ategor|[Tt]ags?|[Ff]iled)[^:]{0,12}:)|\\s+(?=در (?:تاریخ )?(?:شنبه|یک|دو|سه|چهار|پنج|جمعه|\\d))`,
  'u',
);

/** Where a piece ends that nothing explains. */
export const PIECE_END =
  /\s*[|｜丨·•]\s*|\s{2,}|\s[–—-]\s|[,，]\s?(?=\d)|\s(?=(?:(?:یک|دو|سه|چهار|پنج)[ \u200c]?)?شنبه(?!\p{L})|جمعه(?!\p{L}))|\s(?=\d{1,2} \p{L}+،? \d{4})|;\s|\s(?=\d{4}[-/年.]\d|\d{4}年?第|第\s?\d|总第|شماره \d|vol\b|no\.? ?\d|issue \d)|\s(?=[^\s]+[:：])|(?<=\p{Script=Han})\s(?=\p{Script=Han})|(?<=\p{L})\s(?=(?:on|by) )/iu;
