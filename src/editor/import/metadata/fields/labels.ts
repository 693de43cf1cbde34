/** What a label says that its value is. */
export type Role =
  | 'author'
  | 'publication'
  | 'date'
  | 'editor'
  | 'counter'
  | 'url'
  | 'category'
  | 'issue'
  | 'document'
  | 'title';

const LABELS: [Role, string][] = [
  ['title', '原标题|原標題|原题|原題|原文标题'],
  [
    'author',
    '(?:采访|撰文|撰稿|文字|采写|整理|口述|图文|文案)(?:\\s?[、/／&+和与]\\s?(?:采访|撰文|撰稿|文字|采写|整理|摄影|图片|编辑|编译|拍摄))+|(?:本文|特约)?作者|撰文|撰稿人?|文字(?:整理)?|采写|采访(?:整理)?|采访人|执笔|编译|(?:本报|本刊|本台|本网|见习|实习|特约|首席)?记者|通讯员|口述(?:人)?|整理|图文|文|文/图|图/文|' +
      'by|authors?|author name|written by|(?:additional )?reporting by|compiled by|words(?: by)?|words and (?:photos|pictures|photographs)(?: by)?|reported by|reporters?|report by|story(?: by)?|text(?: by)?|writer|interview(?: by)?|' +
      '(?:گزارش|گفت ?‌?و ?‌?گو|گفتگو|مصاحبه|متن) و (?:عکس|تنظیم|متن|ترجمه|یادداشت)|(?:نوشته|ارسال|منتشر)(?: شده)? توسط|نویسنده(?:گان| مطلب)?|نگارنده|به قلمِ?|به کوششِ?|گزارش(?: از)?|گزارشگر|خبرنگار(?:ان)?|گفت ?‌?و ?‌?گو(?: از)?|گفتگو(?: از)?|مصاحبه(?: از)?|مصاحبه ?‌?کننده|تهیه و تنظیم|تهیه ?‌?کننده|نوشتهٔ?|نوشته ?‌?ی|یادداشت(?: از)?|گردآوری|گردآورنده|مؤلف|مولف|توسط',
  ],
  [
    'publication',
    '(?:文章|稿件|信息|新闻)?(?:来源|來源)|稿源|出处|出處|转自|转载自|摘自|选自|(?:本文)?(?:原|曾|首)(?:载|刊|发)(?:于)?|(?:载|刊)于|(?:本文)?(?:原|曾)?刊载于|刊载于|刊登于|刊于|发表于|发布机构|发布单位|发文机关|发布者|供稿(?:单位)?|' +
      'source|publication|publisher|(?:first |originally )?(?:published|appeared|printed) (?:in|on|by)|from|' +
      'منبع(?: خبر)?|مأخذ|ماخذ|برگرفته از|به نقل از|چاپ ?‌?شده در|(?:منتشر|انتشار) ?‌?(?:شده|یافته) در(?= ?:? ?(?:روزنامه|مجله|ماهنامه|هفته|فصلنامه|سایت|وب|خبرگزاری|پایگاه|«|“))|نشریهٔ?|ناشر|رسانه',
  ],
  [
    'date',
    '(?:发布|發布|发表|發表|更新|刊登|成文|收稿|修回|发文|编辑|录入|创建|采编|刊发|见报|上传|印发)?(?:时间|時間|日期)|更新(?:于|於)|编辑于|发布(?:于|於)|发稿时间|' +
      '(?:date|time)(?: (?:published|posted))?|published(?: (?:on|at|date))?|publication date|posted(?: (?:on|at))?|(?:last )?(?:updated|modified)(?: (?:on|at))?|first published|created|release date|' +
      'تاریخ(?: (?:انتشار|خبر|درج|نشر|ارسال|ثبت|به ?‌?روز ?‌?رسانی|بروزرسانی))?|زمان(?: انتشار)?|منتشر شده(?: در)?|انتشار(?: یافته در)?|به ?‌?روز ?‌?رسانی|آخرین (?:به ?‌?روز ?‌?رسانی|بروزرسانی)|ساعت(?: انتشار)?',
  ],
  [
    'editor',
    '责任编辑|责编|編輯|编辑|值班编辑|编审|主编|副主编|总编辑?|校对|校審|审校|审核|初审|复审|终审|一审|二审|三审|签发|排版|美编|美工|设计|制图|监制|统筹|出品(?:人)?|策划|翻译|译者?|摄影|摄像|摄|剪辑|视频|题图|配图|封面图?|头图|插图|插画|图片(?:来源|提供)?|图|图源|供图|资料图|海报|版面|录入|投稿|' +
      'editors?|edit(?:ed|ing) by|sub-?editor|proofread(?:ing)?(?: by)?|photos?(?: (?:by|credits?|courtesy of))?|photographs?(?: by)?|photography(?: by)?|pictures?(?: by)?|image(?: (?:source|credit|caption))?|cover (?:photo|image)(?: by)?|illustrations?(?: by)?|translat(?:ed by|or|ion)|design(?:ed)?(?: by)?|credits?|graphics?(?: by)?|video(?: by)?|produced by|fact[- ]check(?:ed by|er)|' +
      'ویراستار|ویرایش|سردبیر|دبیر(?: (?:گروه|سرویس|خبر))?|عکس(?: ?‌?ها)?(?: از)?|عکاس|تصویر(?:گر)?|منبع (?:عکس|تصویر)|مترجم|ترجمهٔ?(?: از)?|صفحه ?‌?آرا|طراح|گرافیک|فیلم|تدوین',
  ],
  [
    'counter',
    '(?:阅读|浏览|点击|访问|评论|转发|点赞|收藏|字数|人气|热度|播放|下载|在看|赞|分享|留言|喜欢)(?:量|数|次数|时长|时间)?|(?:全文)?(?:共)?字数|预计阅读时间|字体(?:大小)?|字号|文字大小|视力保护色|' +
      'views?|reads?|likes?|shares?|comments?|hits|claps?|reading time|read time|word count|words|text size|font size|votes?|rating|' +
      'تعداد بازدید(?:ها)?|بازدید(?:ها)?|تعداد (?:نظرات|دیدگاه ?‌?ها|کلمات)|زمان (?:مطالعه|خواندن)|مدت (?:مطالعه|زمان مطالعه)|امتیاز|میانگین امتیاز|کد(?: (?:خبر|مطلب|نوشته))?|شناسه ?ٔ?(?: (?:خبر|مطلب))?|شماره خبر|اندازهٔ? (?:متن|قلم|فونت)|پسند|نظرات|دیدگاه ?‌?ها|تعداد',
  ],
  [
    'url',
    '(?:本文|原文|文章|永久|来源)?(?:链接|網址|网址|地址)|阅读原文|' +
      'url|links?|permalink|short (?:link|url)|original(?: (?:link|article))?|via|' +
      'لینک(?: (?:کوتاه|خبر|مطلب|مستقیم))*|نشانی(?: (?:مطلب|صفحه|خبر))?|آدرس(?: (?:مطلب|صفحه|خبر))?|پیوند(?: (?:کوتاه|یکتا))?',
  ],
  [
    'category',
    '(?:所属)?(?:分类|栏目|频道|专题|版块|板块)|(?:文章|热门)?标签|关键[词字]|标签云|收录于(?:话题|合集|专辑)?|(?:相关|热门|搜索)(?:热词|热搜|关键[词字]|搜索)|' +
      'tags?|categor(?:y|ies)|topics?|keywords?|(?:posted|filed) (?:in|under)|tagged(?: (?:with|as))?|section|' +
      'برچسب(?: ?‌?ها)?|دسته(?: ?‌?بندی)?(?: ?‌?ها)?|(?:منتشر|ارسال|نوشته) ?‌?شده در|گروه(?: خبری)?|سرویس(?: خبری)?|موضوع|کلمات کلیدی|کلید ?‌?واژه ?‌?ها|واژگان کلیدی|تگ ?‌?ها|بخش',
  ],
  ['issue', '期号|刊期|期数|总第|issue|volume|شمارهٔ?(?: (?:نشریه|مجله))?'],
  [
    'document',
    '索引号|索引號|文号|发文字号|主题(?:分类|词)|信息(?:分类|类别|索引)|公开(?:方式|形式|范围|类别)|有效性|时效性?|名称|体裁(?:分类)?|组配分类|服务对象|文献标[识志]码|中图分类号|文章编号|doi|issn|isbn|' +
      'reference(?: (?:number|no\\.?))?|ref\\.?|document (?:number|no\\.?)|release (?:no\\.?|number)',
  ],
];

/** Each role with its labels, as a pattern that fits the beginning of a text up to a colon or bar. */
export const MARKED_ROLES: readonly (readonly [Role, RegExp])[] = LABELS.map(
  ([role, source]) => [role, new RegExp(`^(?:${source})(?=\\s?[:：丨|｜/／])`, 'iu')] as const,
);

/** The same, without a mark behind the label. */
export const OPEN_ROLES: readonly (readonly [Role, RegExp])[] = LABELS.map(
  ([role, source]) =>
    [role, new RegExp(`^(?:${source})(?=$|[\\s《«“]|(?<=\\p{Script=Han}))`, 'iu')] as const,
);
