/** Who wrote a text, as pages say it; the names are the first group. */
export const AUTHOR: RegExp[] = [
  /(?:本文|特约)?(?:作者|撰文|撰稿人?|记者|記者|采访|通讯员|编译|执笔|文字)\s*[:：/／|｜丨]\s*((?:\p{Script=Han}{2,4}|\p{Script=Han} \p{Script=Han}(?=\s|$)|[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*)+)(?:[、,， ]\p{Script=Han}{2,4})*)/u,
  /^[（(]?(?:文|图文|采写|撰稿)\s*[/／|｜丨:：]\s*(\p{Script=Han}{2,4})/u,
  /^(?:记者|記者)\s?(\p{Script=Han}{2,3})\s?[/／].{0,8}(?:报道|報導|報道)$/u,
  /^(?:采访|采写)\s*[:：]\s*《[^》]+》\s*(?:记者)?\s*(\p{Script=Han}{2,3})$/u,
  /^(?:[Pp]osted|[Pp]ublished|(?:[Ll]ast )?[Uu]pdated)\b[^|]{0,30}? by ([A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){1,2})/u,
  /(?:^|[|·•]\s*)(?:(?:written |posted |words |text |story )?by|authors?|reporter|writer)\s*[:：]?\s+((?:(?:Dr|Prof|Mr|Ms|Mrs)\.? )?[A-Z][\p{L}.'’-]*(?: (?!and )(?:[A-Z]|de |van |von )[\p{L}.'’-]*){1,3}(?:(?:,| and| &) [A-Z][\p{L}.'’-]*(?: [A-Z][\p{L}.'’-]*){1,2})*)/iu,
  /^((?:\p{Script=Han} ?\p{Script=Han}{1,3}\d(?:[,，]\d)*[\s,，、]*){2,})$/u,
  /(?:نویسندگان|نویسنده|به قلمِ?|نوشته شده توسط|(?<=^|[|] ?)توسط|نوشته ?‌?ی|نوشتهٔ|گردآورنده|گردآوری|گفت ?‌?و ?‌?گو از|گفتگو از|گزارش از|مصاحبه از|خبرنگار|مؤلف|مولف|تهیه و تنظیم|نوشته)\s*[:：]?\s+((?:(?:دکتر|مهندس|سید|آقای|خانم) )*[\p{L}\u200c]+(?: [\p{L}\u200c]+){1,2})(?=\s*(?:$|[|،,؛;.·(–-]|\p{Nd})|\s{2})/u,
];

/** Chinese names after a title of office and a space, as papers print them. */
export const REPORTERS =
  /(?:记者|記者|作者|通讯员|通訊員|实习生)\s+(\p{Script=Han}{2,3})(?=\s|$|[）)])/gu;

/** Where it was published, as pages say it. */
export const PUBLICATION: RegExp[] = [
  /(?:刊载于|刊登于|刊載於|刊登於|刊于|原载于?|原載於?|发表于|發表於|发布于|载于|載於|转自|摘自|来源|來源|出处|出自)[:：]?\s*[《〈「]([^》〉」]{2,30})[》〉」]/u,
  /^(?:采访|采写)\s*[:：]\s*《([^》]{2,30})》/u,
  /(?:来源|來源|出处|转自|摘自)\s*[:：|｜丨]\s*(?!https?:)([^\s|｜；;，,。《》:：]{2,20})/u,
  /(?:first |originally )?(?:published|appeared|printed) (?:in|on|by)\s+(?:the )?[“"]?([A-Z][\p{L}\p{N}&.'’ -]{2,50}?)[”"]?(?=\s*(?:$|[,.;|(]|\b(?:in|on|vol|issue|no)\b))/iu,
  /(?:^|[|·•]\s*)(?:source|publication)\s*[:：]\s*(?!https?:)([^|;,.()]{2,50})/iu,
  /(?:منبع|مأخذ|ماخذ|برگرفته از|به نقل از|منتشر ?‌?شده در|چاپ ?‌?شده در|نشریه|نشریهٔ)\s*[:：]?\s*[«"“]?([^«»"“”|،؛;.\n(]{2,40}?)[»"”]?(?=\s*(?:$|[|،؛;.(]|شماره))/u,
  /((?:مجله|ماهنامه|فصلنامه|هفته ?‌?نامه|روزنامه)ٔ? [«]?[^«»|،؛;.\n(]{2,30}?)[»]?(?=\s*(?:$|[|،؛;.(]|شماره))/u,
];

/** Number or volume of an issue. */
export const ISSUE: RegExp[] = [
  /(?:\d{4}\s*年\s*)?(?:第\s*[\d一二三四五六七八九十百]+\s*(?:卷|期)(?:\s*第\s*[\d一二三四五六七八九十]+\s*期)?|\d{1,2}\s*月[刊号號])(?:[（(]?总第\s*\d+\s*期[)）]?)?/u,
  /(?:vol(?:ume|\.)?\s*\d+\s*,?\s*)?(?:no\.|issue|number)\s*\d+|vol(?:ume|\.)\s*\d+/iu,
  /(?:سال \S{1,10}[،,]? )?شماره ?‌?ی?ٔ?\s*[۰-۹\d]+/u,
];

/** A note that names the text when it asks to be cited. */
export const TITLE_SOURCE =
  /^(?:转载|轉載)?.{0,6}(?:请|請)?(?:注明|註明)(?:来源|來源|出处|出處)\s*[:：]\s*(.+)$/u;
/** The title that a text had where it first appeared. */
export const ORIGINAL_TITLE = /^(?:原标题|原標題|原题|原題)\s*[:：]\s*(.{4,})$/u;

/** Words before the day on which a text appeared, rather than the day on which it was read. */
export const DATE_LABEL = /发布|發布|发表|發表|日期|时间|時間|刊登|posted|published|تاریخ|انتشار/iu;
/** An address that may be kept. */
export const URL = /https:\/\/[^\s，。；、）)》»"”<>]+/u;
/** A label before the address of the text. */
export const ADDRESS =
  /(?:链接|网址|原文|地址|source|link|url|نشانی|لینک|منبع)[^:：]{0,10}[:：]\s*https?:/iu;

/** Words that only say what stands beside them. */
export const LABELS =
  /发布时间|发布日期|发表时间|时间|日期|更新(?:时间)?|来源|來源|作者|记者|通讯员|实习生|編輯|编辑|责任编辑|责编|阅读|浏览|点击|评论|字号|分类|栏目|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:星期|周)[一二三四五六日天]|(?:سه|یک|دو|چهار|پنج)? ?‌?شنبه|جمعه|posted|published|updated|on|by|in|date|author|source|comments?|views?|min(?:utes)? read|تاریخ انتشار|تاریخ|منتشر شده|انتشار|در(?=\s)|نویسنده|منبع|دسته|بازدید|دیدگاه|ساعت|زمان مطالعه|دقیقه|به روز رسانی|شماره/giu;

/** How a news item begins: 本报讯（记者 张立新 通讯员 刘洋）. */
export const DATELINE = /^[^，。]{0,16}?(?:讯|訊|电|電)\s?[（(]([^）)]{4,40}[）)])/u;

/** A comment form names its article: 3 thoughts on “The Ice Storm”. */
export const NAMES_TITLE =
  /^(?:.{0,12}(?:thoughts?|comments?|responses?) (?:on|to)|.{0,10}(?:دیدگاه|نظر|پاسخ)(?: ?‌?ها)? (?:برای|به|در))\s*[“"«](.{4,}?)[”"»]$/iu;
