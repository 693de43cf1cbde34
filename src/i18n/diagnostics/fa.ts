import type { en } from './en.ts';

export const fa: Record<keyof typeof en, string> = {
  encoding: 'پرونده متن UTF-8 نیست. آن را با کدگذاری UTF-8 ذخیره کنید.',
  'file-too-large':
    'پرونده {found} بایت است؛ بیش از {limit} بایت خوانده نمی‌شود. متن را تقسیم یا تصویر را کوچک کنید.',
  'file-link': 'پیوند نمادین این‌جا مجاز نیست. خود پرونده را بگذارید.',
  'file-name': 'جای «{found}» این‌جا نیست. باید باشد: {expected}.[ منظورتان «{nearest}» است؟]',
  'file-missing': '{expected} نیست؛ هر {what} به آن نیاز دارد. پرونده را اضافه کنید.',
  'folder-name':
    'نام پوشهٔ «{found}» درست نیست. حروف کوچک لاتین، رقم و خط تیره به کار ببرید، مانند call-surge.',
  'yaml-syntax': 'این YAML درست نیست: {detail}.',
  'yaml-duplicate-key': 'این کلید دو بار آمده است. یکی را نگه دارید.',
  'yaml-forbidden': '«{found}» (لنگر، ارجاع یا برچسب) مجاز نیست. خود مقدار را بنویسید.',
  'yaml-html':
    '«{found}» نشانه‌گذاری است؛ متن‌های پروندهٔ نمونه ساده‌اند. آن را بردارید، یا برای خود نویسه &lt; بنویسید.',
  'unknown-key':
    'کلیدی به نام «{found}» این‌جا نیست.[ منظورتان «{nearest}» است؟] کلیدها: {expected}.',
  'missing-key': 'کلید «{key}» نیست ({path}). آن را اضافه کنید.',
  'wrong-type': '«{key}» باید {expected} باشد؛ این‌جا {found} است.',
  'wrong-value':
    '«{found}» از مقدارهای «{key}» نیست.[ منظورتان «{nearest}» است؟] مقدارها: {expected}.',
  'wrong-format': '«{found}» با «{key}» نمی‌خواند. باید باشد: {format}.',
  'empty-value': '«{key}» خالی است. آن را پر کنید یا بردارید.',
  'duplicate-id':
    'شناسهٔ «{found}» دو بار آمده است؛ نخست در سطر {first}. به این یکی شناسهٔ دیگری بدهید.',
  'missing-text':
    'متن «{key}» به زبان {language} نیست و این زبان یکی از متن‌های اصلی است. آن را بنویسید.',
  'missing-locale': '«{key}» هنوز متن {language} ندارد.',
  'unknown-concept': 'واژگان مفهومی به نام «{found}» ندارد{where}.[ منظورتان «{nearest}» است؟]',
  'concept-scheme':
    '«{found}» مفهومی از دستهٔ «{scheme}» است؛ این‌جا یکی از «{expected}» لازم است.[ منظورتان «{nearest}» است؟]',
  'tag-twice': 'برچسب «{found}» دو بار آمده است. یکی را بردارید.',
  'unknown-block':
    'مقاله بندی به نام «{found}» ندارد.[ منظورتان «{nearest}» است؟] بندها: {expected}.',
  'evidence-number':
    'عدد {found} ({language}) در هیچ‌یک از بندهای ارجاع‌شده ({blocks}) نیست. بندی را که آن را می‌گوید ارجاع دهید، عدد را درست کنید، یا `inferred:` (با دلیل) یا `reads:` (با عین واژه‌ها) بنویسید.',
  'reads-words':
    'عبارت «{found}» در هیچ‌یک از بندهای ارجاع‌شدهٔ متن اصلی ({blocks}) نیست. عین واژه‌های متن را بنویسید.',
  'inferred-unused':
    '`inferred: {found}` لازم نیست: هیچ متنی این‌جا عدد {found} را بیرون از بندهای ارجاع‌شده ندارد. آن را بردارید.',
  'event-order':
    'این رویداد ({found}) پیش از رویداد قبلی ({before}) است. رویدادها را به ترتیب زمان بیاورید.',
  'front-matter-missing': 'پرونده باید با سرپرونده آغاز شود: سطر ---، کلیدها، سطر ---.',
  'front-matter-twice':
    'سرپروندهٔ دومی آمده است. نخستین را نگه دارید؛ برای خط میان بخش‌ها *** بنویسید.',
  'language-of-file': 'سرپرونده می‌گوید «{found}» و نام پرونده «{expected}». این دو را یکی کنید.',
  'article-empty': 'مقاله متن ندارد. متن را بنویسید.',
  'no-original':
    'هیچ مقاله‌ای از این نمونه متن اصلی نیست. دست‌کم یکی باید `role: original` داشته باشد.',
  'translation-of':
    '`of: {found}` زبان هیچ متن اصلی این نمونه نیست. متن‌های اصلی: {expected}.[ منظورتان «{nearest}» است؟]',
  'translation-blocks':
    'بند {number} باید مانند {base}:{baseLine} {expected} باشد؛ این‌جا {found} است. ترجمه همان بندها را به همان ترتیب دارد: یکی را اضافه کنید، بردارید یا تغییر دهید.',
  'translation-behind':
    'بند {found} از متن پیشین ترجمه شده است. آن را با متن تازه هماهنگ کنید؛ سپس npm run sync را اجرا کنید.',
  'translation-number':
    'عدد {found} در متن اصلی این بند ({base}:{baseLine}) نیست. این‌جا یا آن‌جا را درست کنید.',
  'translation-number-lost':
    'متن اصلی این بند ({base}:{baseLine}) {found} را می‌گوید و ترجمه نه. آن را اضافه کنید.',
  'article-number':
    'عدد {found} در هیچ متن اصلی این نمونه نیست. آن را درست کنید؛ اگر تاریخ دوره از جای دیگری برمی‌آید `inferred:` بنویسید.',
  'languages-number':
    'متن {language} عدد {found} را دارد و متن {other} ندارد. زبان‌ها را یکسان کنید.',
  'lock-missing':
    'نمونه blocks.lock.yaml ندارد. npm run sync را اجرا کنید و پرونده‌ای را که می‌نویسد ثبت کنید.',
  'lock-stale':
    'blocks.lock.yaml با این متن نمی‌خواند (بند {found}). npm run sync را اجرا کنید و پرونده‌ای را که می‌نویسد ثبت کنید.',
  'mdx-syntax':
    'این خواندنی نیست: {detail}. برای خود نویسه‌ها به‌جای < بنویسید &lt; و به‌جای { بنویسید &#123;.',
  'mdx-import': 'import و export کد است و در متن کد مجاز نیست. این سطر را بردارید.',
  'mdx-expression':
    'آکولاد در MDX یعنی کد و در متن کد مجاز نیست: {detail}. برای خود نویسه &#123; بنویسید.',
  'mdx-component': '«<{found}>» مجاز نیست.[ منظورتان «{nearest}» است؟] مجاز: {expected}.',
  'mdx-attribute':
    '<{element}> ویژگی «{attribute}» ندارد.[ منظورتان «{nearest}» است؟] مجاز: {expected}.',
  'mdx-attribute-value': '«{found}» مقدار درستی برای «{attribute}» نیست.',
  'mdx-attribute-twice': 'ویژگی «{attribute}» دو بار آمده است. یکی را نگه دارید.',
  'mdx-attribute-missing': '<{element}> ویژگی «{attribute}» را لازم دارد. آن را اضافه کنید.',
  'mdx-link':
    'نشانی «{found}» مجاز نیست ({fault}). https: یا mailto: یا نشانی نسبی مانند ../other-case/#p3 به کار ببرید.',
  'mdx-image':
    'تصویر «{found}» مجاز نیست. پرونده‌ای avif، webp، png یا jpg کنار متن بگذارید و ./name.webp بنویسید.',
  'mdx-image-alt':
    'تصویر {found} شرح ندارد. شرح را میان دو قلاب بنویسید: ![آنچه دیده می‌شود](./name.webp).',
  'mdx-too-deep': 'متن بیش از {limit} لایه تودرتو است. لایه‌ها را کم کنید.',
  'mdx-too-many':
    'در متن بیش از {limit} بار {found} آمده است و خواندنش بیش از اندازه زمان می‌برد. متن را تقسیم کنید یا این نشانه‌ها را بردارید.',
  'paragraph-too-long':
    'این پاراگراف {found} نویسه دارد و هر پاراگراف دست بالا {limit} نویسه خوانده می‌شود. آن را با یک سطر خالی تقسیم کنید.',
  'heading-level': 'سرعنوان سطح {found} این‌جا مجاز نیست. برای بخش ## و زیر آن ### و #### بنویسید.',
  'block-structure': 'درون {inside} نمی‌تواند {found} باشد. آن را بندی جدا کنید.',
  'inline-alone': '<{found}> تنها آمده است. آن را درون پاراگراف بنویسید.',
  'dead-link': 'پیوند «{found}» به جایی نمی‌رسد.[ منظورتان «{nearest}» است؟]',
  'image-missing': 'پروندهٔ «{found}» کنار متن نیست.[ منظورتان «{nearest}» است؟]',
  'image-file':
    'این پرونده از آغاز تا پایان تصویر {expected} نیست. تصویر را از نو به قالب {expected} ذخیره کنید.',
  'bidi-control':
    'نویسهٔ پنهان {code} مجاز نیست ({reason}). آن را بردارید؛ برای متن با جهت دیگر <bdi> به کار ببرید.',
  'concept-label-twice':
    'برچسب «{found}» ({language}) پیش‌تر نام مفهوم «{other}» است. هر برچسب تنها نام یک مفهوم است.',
  'concept-cycle': '«{found}» به بالادست خود برمی‌گردد: {detail}. یکی از حلقه‌ها را باز کنید.',
  'concept-related': '«{found}» هم بالادست یا پایین‌دست است و هم مرتبط. یکی را نگه دارید.',
  'concept-orphan': 'مفهوم «{found}» بالادست، پایین‌دست یا مرتبطی ندارد. جایی به آن بدهید.',
  'scheme-file': 'پرونده دستهٔ «{found}» را دارد و نامش «{expected}» است. این دو را یکی کنید.',
  'rights-unsettled':
    'متن به همان صورت منتشر می‌شود (`basis: licensed`)، ولی هیچ منبعی نمی‌گوید با اجازهٔ چه کسی. در منبع `licence:` بنویسید: نام مجوز، یا اینکه چه کسی و کی اجازه داده است.',
  'style-chinese-space':
    'میان متن چینی و «{found}» فاصله آمده است. آن را بردارید؛ صفحه خود فاصله می‌گذارد.',
  'style-chinese-punctuation': '«{found}» در متن چینی نشانهٔ نیم‌پهناست. بنویسید «{expected}».',
  'style-persian-letters': '«{found}» حرف عربی دارد. بنویسید «{expected}».',
  'style-persian-digits': '«{found}» با رقم فارسی نیست. بنویسید «{expected}».',
  'style-persian-punctuation': '«{found}» نشانهٔ فارسی نیست. بنویسید «{expected}».',
  'style-half-space': '«{found}» نیم‌فاصله ندارد. بنویسید «{expected}».',
  'style-space': 'چند فاصله پشت هم آمده است. یکی را نگه دارید.',
};
