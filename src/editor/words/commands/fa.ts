import type { en, enReasons } from './en.ts';

export const fa: Record<keyof typeof en, string> = {
  'usage.new': 'نحوهٔ استفاده: npm run new -- <case-id> {options}',
  'usage.sync': 'نحوهٔ استفاده: npm run sync -- {options}',
  'machine.full': 'دیسک پر است: چیز دیگری در {place} نوشته نشد.',
  'machine.readOnly': '{place} روی دیسکی است که تنها خوانده می‌شود: چیزی در آن نوشته نشد.',
  'machine.rights': 'اجازهٔ خواندن یا نوشتن {place} را ندارید: چیزی در آن نوشته نشد.',
  'file.none': 'فایل {file} وجود ندارد.',
  'file.folder': '{file} فایل نیست.',
  'file.large': '{file} از {limit} کیبی‌بایت بزرگ‌تر است. تنها متن یک مقاله را کپی کنید.',
  'file.empty': '{file} خالی است.',
  'file.binary': '{file} فایل متنی نیست.',
  'file.language': '{file} به هیچ‌یک از زبان‌های این وب‌سایت (چینی، انگلیسی، فارسی) نیست.',
  'file.no-text': 'در {file} متنی نیست.',
  'id.wrong': '«{id}» نمی‌تواند شناسهٔ نمونه باشد: حروف کوچک لاتین، رقم و خط تیره بنویسید.',
  'id.taken': '{folder} پیش‌تر وجود دارد؛ چیزی نوشته نشد. شناسهٔ دیگری انتخاب کنید.',
  'basis.retold': 'بازنویسی به زبان خودمان',
  'basis.licensed': 'عین متن، با اجازه',
  'basis.public-domain': 'مالکیت عمومی',
  'basis.not-settled': 'روشن نیست',
  'import.read': 'با کدگذاری {encoding} خوانده شد.',
  'import.structure':
    '{language}: {paragraphs} پاراگراف، {headings} سرعنوان، {items} مورد فهرست[، {rows} ردیف جدول]',
  'import.found': 'پیدا شد:',
  'import.title': 'عنوان',
  'import.author': 'نویسنده',
  'import.publication': 'نشریه',
  'import.issue': 'شماره',
  'import.date': 'تاریخ',
  'import.url': 'نشانی',
  'import.titleGuessed': 'صفحه عنوان ندارد؛ نخستین واژه‌ها به‌جای آن آمده است.',
  'import.alignmentFailed': 'بندهای دو زبان با هم جور نیستند: آن‌ها را یکسان کنید.',
  'import.aligned': 'بندهای دو زبان با هم جورند؛ برای این کار {count} پاراگراف به هم وصل شد.',
  'usage.import': 'نحوهٔ استفاده: npm run import -- <file.txt|.html|.md> {options}',
  'file.encoding':
    'کدگذاری {file} شناخته نشد (این‌ها شناخته می‌شود: UTF-8، UTF-16، GB18030، Big5، Windows-1256 و Windows-1252). آن را در برنامه‌ای که با آن نوشته شده باز و با UTF-8 ذخیره کنید.',
  'file.rtf':
    '{file} متن قالب‌دار (RTF) است. آن را باز کنید و همهٔ متن را در فایل متنی ساده‌ای کپی و همان را وارد کنید؛ یا آن را صفحهٔ وب (‎.html) ذخیره کنید.',
  'file.word':
    '{file} فایل واژه‌پرداز است. در همان برنامه آن را متن ساده (‎.txt با UTF-8) یا صفحهٔ وب (‎.html) ذخیره و همان را وارد کنید.',
  'file.pdf':
    '{file} فایل PDF است. آن را باز کنید، متنش را در فایل متنی ساده (‎.txt) کپی و همان را وارد کنید.',
  'lines.wrong': '«{found}» شمارهٔ سطر نیست: بنویسید --keep 12 یا --keep 12,15-18.',
  'rights.unknown':
    'گزینه‌ای به نام «{found}» نیست.[ منظورتان «{nearest}» است؟] پس از --rights یکی از این‌ها را بنویسید: {expected}.',
  'rights.licence':
    'برای متنی که به همان صورت منتشر می‌شود بنویسید چه کسی و کی اجازه داده است: --licence "ناشر، نامهٔ ۱۳ اردیبهشت ۱۴۰۵".',
  'repair.unknown':
    'ترمیمی به نام «{found}» نیست.[ منظورتان «{nearest}» است؟] شمارهٔ سطر را بنویسید، یا یکی از این‌ها: {expected}.',
  'import.span': 'به تقویم صفحه، از {from} تا {to}',
  'import.rights': 'حقوق متن: {basis}.',
  'import.rightsFound': 'در صفحه آمده است (سطر {number}): {text}',
  'import.rightsOpen':
    'پیش از انتشار یکی را برگزینید: بازنویسی به زبان خودتان؛ با اجازه، با نام اجازه‌دهنده و تاریخ آن؛ مالکیت عمومی.',
  'import.retold':
    'پیش‌نویس هنوز عین متن منبع است: پیش از آنکه کسی آن را ببیند، بند به بند به زبان خودتان بازنویسی کنید.',
  'import.repaired':
    '{count} ترمیم انجام شد. برای آنکه سطری به حال خود بماند: --no-repair <سطر>؛ برای کنار گذاشتن یک نوع: --no-repair=<نوع>.',
  'import.noRepairs': 'چیزی نیاز به ترمیم نداشت.',
  'import.lost':
    'در سطرهای {list} حرف‌هایی از دست رفته است که بازنمی‌گردد: آن‌ها را دوباره از صفحه کپی کنید.',
  'import.dropped':
    '{count} سطر کنار گذاشته شد. برای نگه داشتن چند سطر: --keep <سطرها>، مانند --keep {lines}.',
  'import.nothingDropped': 'هیچ سطری کنار گذاشته نشد.',
  'import.written':
    '{folder} نوشته شد (پیش‌نویس). آن را کنار صفحه بخوانید، وضع حقوق متن را روشن کنید و سپس npm run check را اجرا کنید.',
  'new.written': 'نوشته شد: {files}',
  'new.next':
    'مقاله را بنویسید و سپس npm run sync را اجرا کنید؛ npm run check می‌گوید چه چیزی هنوز نادرست است.',
  'sync.links': 'هیچ فایل قفلی نوشته نشد. نخست به جای پیوندهای بالا خود فایل‌ها را بگذارید.',
  'sync.faults': '{id}: نوشته نشد؛ نخست این‌ها را درست کنید:',
  'sync.first': 'شماره‌گذاری برای نخستین بار: {count} بند، از {first} («{starts}») تا {last}',
  'sync.new': 'بند تازه: {id} («{starts}»)، {place}',
  'sync.back': '{id} («{starts}») بازگشت و شناسهٔ خودش را دارد: {place}',
  'sync.base':
    'متن اصلی اکنون {file} است، نه {former}: شناسهٔ هیچ بندی تغییر نکرد و ترجمهٔ پیشین متن اصلی شد',
  'sync.split': 'بند تازه: {id} («{starts}»)، {place}، جداشده از {from}',
  'sync.edited': '{id} («{starts}») با همان شناسه: ویرایش شده است',
  'sync.moved': '{id} («{starts}») با همان شناسه: جابه‌جا شده است[؛ اکنون پس از {after}]',
  'sync.editedMoved':
    '{id} («{starts}») با همان شناسه: ویرایش و جابه‌جا شده است[؛ اکنون پس از {after}]',
  'sync.retired': 'حذف شد: {id}[ («{starts}»)]؛ شناسه‌اش به بند دیگری داده نمی‌شود',
  'sync.joined': 'به {joined} پیوست: {id}[ («{starts}»)]؛ شناسه‌اش به بند دیگری داده نمی‌شود',
  'sync.translated': '{id} اکنون ترجمه دارد: «{starts}»، {place}',
  'sync.translatedAll': '{count} بند اکنون ترجمه دارد، از {first} («{starts}») تا {last}',
  'sync.away': 'فایل ترجمه دیگر نیست؛ اگر بازگردد، فایل قفل می‌داند که از کدام متن ترجمه شده بود',
  'sync.translationEdited': '{id} («{starts}») با همان شناسه: ویرایش شده است',
  'sync.unsure': '«{starts}»، {place}: روشن نیست ترجمهٔ کدام بند است؛ npm run check می‌گوید چه کنید',
  'sync.extra':
    '«{starts}»، {place}: متن اصلی چنین بندی ندارد[ (ترجمهٔ {was} است که حذف شده است)][ (ترجمهٔ {part} است که به {joined} پیوسته است)][ (متن آن در {split} بود)]؛ npm run check می‌گوید چه کنید',
  'sync.behind':
    'متن اصلی تغییر کرده است و ترجمهٔ این بندها را باید دوباره خواند: {list} (npm run translations نشان می‌دهد چه چیزی عوض شده است)',
  'sync.untranslated':
    '{id} هنوز ترجمه ندارد[؛ جای آن {place} است][، پس از {after}][؛ ترجمه‌اش در ترجمهٔ {within} آمده است، آنجا بند تازه‌ای آغاز کنید]',
  'sync.claimLost':
    'case.yaml هنوز به {list} ارجاع می‌دهد که دیگر نیست[ (متن آن اکنون در {joined} است)]: {claims}؛ به بندی ارجاع دهید که اکنون این را می‌گوید',
  'sync.claim': '{list} تغییر کرده است و این‌ها را در case.yaml باید دوباره خواند: {claims}',
  'sync.upgraded': 'فایل قفل اکنون متن هر بند را نگه می‌دارد؛ هیچ شناسه‌ای از این کار تغییر نکرد',
  'sync.same': 'به‌روز شد؛ هیچ شناسه‌ای تغییر نکرد',
  'sync.summary': 'از {count} فایل قفل، {written} نوشته شد',
  'sync.dry': 'از {count} فایل قفل، {written} باید نوشته شود؛ این بار چیزی نوشته نشد (--dry-run)',
  'review.case': 'نمونه‌ای به نام «{found}» نیست.[ منظورتان «{nearest}» است؟] نمونه‌ها: {expected}.',
  'review.locale': 'ترجمه‌ای به نام {found} نیست.[ منظورتان «{nearest}» است؟] ترجمه‌ها: {expected}.',
  'review.which':
    'بنویسید کدام را دوباره خوانده‌اید: {whole}#<شناسه>، یا برای همه {whole} --all.[ باید دوباره خواند: {list}.]',
  'review.id':
    'در {whole} «{found}» نیست.[ منظورتان «{nearest}» است؟][ باید دوباره خواند: {list}.]',
  'review.retired': '{found}[ در تاریخ {on}] حذف شده است و شناسه‌اش به بند دیگری داده نمی‌شود.',
  'review.name':
    'بنویسید چه کسی آن را خوانده است: --by "نام" (یا git config user.name را تنظیم کنید).',
  'review.done': '{whole}: {list} دوباره خوانده شد و هنوز درست است؛ خواننده: {by}',
  'review.none': '{whole}: چیزی نبود که دوباره خوانده شود',
  'usage.translations': 'نحوهٔ استفاده: npm run translations -- {options}',
  'translations.original': 'متن اصلی',
  'translations.whole': 'کامل',
  'translations.missing': 'ترجمه ندارد',
  'translations.unknown': 'نمی‌توان گفت: npm run check علت را می‌گوید',
  'translations.behind.count': '{count} بند را باید دوباره خواند',
  'translations.untranslated.count': '{count} بند ترجمه ندارد',
  'translations.moved.count': '{count} بند جای دیگری دارد',
  'translations.extra.count': '{count} بند متن اصلی ندارد',
  'translations.texts': '{count} متن شناسنامهٔ نمونه هنوز نوشته نشده است',
  'translations.behind':
    '{id}، {place}: متن اصلی تغییر کرده است ({gone} حذف شده، {came} افزوده شده):',
  'translations.unknownText': '(متن پیشین معلوم نیست) {now}',
  'translations.otherText': '(از متن {language} ترجمه شده که اکنون خود ترجمه است) {now}',
  'translations.sameWords':
    '(واژه‌هایش همان است: نوع بند، تأکید، پیوند یا اصطلاح آن تغییر کرده است[؛ یا تغییر پس از {limit} نویسهٔ نخست است])',
  'translations.review': 'اگر ترجمه هنوز درست است: {command}',
  'translations.untranslated':
    '{id} («{starts}»، {base}) ترجمه ندارد[؛ جای آن {place} است][، پس از {after}][؛ ترجمه‌اش در ترجمهٔ {within} آمده است، آنجا بند تازه‌ای آغاز کنید]',
  'translations.moved':
    '{id} («{starts}»، {place}) در متن اصلی جای دیگری دارد[؛ پس از {after}]؛ آن را به همان‌جا ببرید',
  'translations.extra':
    '«{starts}»، {place}: متن اصلی چنین بندی ندارد یا روشن نیست کدام است؛ npm run check می‌گوید چه کنید',
  'translations.claim':
    '«{id}» در case.yaml را باید دوباره خواند: {list} تغییر کرده است. اگر هنوز درست است: {command}',
  'translations.summary': '{whole} کامل، {behind} نیازمند کار، {missing} بدون ترجمه',
};

export const faReasons: Record<keyof typeof enReasons, string> = {
  hidden: 'نویسهٔ پنهان',
  entities: 'ارجاع نویسه',
  pinyin: 'پین‌یین در پرانتز',
  simplified: 'نویسهٔ چینی',
  letters: 'حرف',
  'line-breaks': 'سطر بریده',
  spaces: 'فاصله',
  words: 'واژهٔ جداشده',
  punctuation: 'نشانه‌گذاری',
  'half-spaces': 'نیم‌فاصله',
  digits: 'رقم',
  encoding: 'حرف نادرست',
  advertisement: 'تبلیغ',
  'about the author': 'دربارهٔ نویسنده',
  'above the title': 'بالای عنوان',
  bar: 'نوار',
  'builder mark': 'نشانهٔ سایت‌ساز',
  buttons: 'دکمه',
  caption: 'زیرنویس تصویر',
  'call to readers': 'خطاب به خواننده',
  classification: 'دسته‌بندی',
  'comment form': 'فرم دیدگاه',
  comments: 'دیدگاه‌ها',
  'comments closed': 'دیدگاه‌ها بسته است',
  copyright: 'حق نشر',
  counter: 'شمارنده',
  credits: 'دست‌اندرکاران',
  'end mark': 'نشان پایان',
  'foot of the page': 'پای صفحه',
  'left out': 'به خواست شما',
  metadata: 'در شناسنامهٔ نمونه آمد',
  navigation: 'ناوبری',
  number: 'عدد',
  'related articles': 'مطالب مرتبط',
  separator: 'خط جداکننده',
  'share buttons': 'دکمهٔ هم‌رسانی',
  'table of contents': 'فهرست مطالب',
  'tag hints': 'برچسب‌ها',
};
