import type { Basis } from '../../model/article.ts';
import type { Words } from './say.ts';

/** The ground on which a text is published. */
export const GROUNDS: Record<Basis, Words> = {
  retold: {
    en: 'Retold: we tell it in our own words',
    zh: '重新讲述：用我们自己的话写',
    fa: 'بازنویسی: با جمله‌های خودمان می‌گوییم',
  },
  licensed: {
    en: 'As it stands, by leave of the rights holder, or under a free licence',
    zh: '照录原文：已得到权利人许可，或原文采用自由许可证',
    fa: 'عین متن، با اجازهٔ صاحب حقوق یا زیر مجوزی آزاد',
  },
  'public-domain': {
    en: 'As it stands: it is in the public domain',
    zh: '照录原文：已属公有领域',
    fa: 'عین متن: در مالکیت عمومی است',
  },
  'not-settled': {
    en: 'Not settled yet',
    zh: '尚未落实',
    fa: 'هنوز روشن نیست',
  },
};

/** What readers see above the article: the words of the page itself. */
export const READ: Record<Basis, Words> = {
  retold: {
    en: 'Retold from the source: the facts, figures, names and arguments are the source’s, the sentences are ours.',
    zh: '依据来源重新讲述：事实、数字、人名与论点来自原文，文句由本站撰写。',
    fa: 'بازنویسی‌شده از روی منبع: واقعیت‌ها، ارقام، نام‌ها و استدلال‌ها از منبع است و جمله‌ها از ما.',
  },
  licensed: {
    en: 'Printed word for word, by licence of the rights holder.',
    zh: '经权利人许可，全文照录。',
    fa: 'عین متن، با اجازهٔ صاحب حقوق.',
  },
  'public-domain': {
    en: 'Printed word for word; the text is in the public domain.',
    zh: '原文已属公有领域，全文照录。',
    fa: 'عین متن؛ اثر در مالکیت عمومی است.',
  },
  'not-settled': {
    en: 'Whether this text may be shown is not settled yet.',
    zh: '能否刊出这篇文字，尚未落实。',
    fa: 'هنوز روشن نیست که این متن را می‌توان منتشر کرد یا نه.',
  },
};

/** A sentence on the rights in the source, to begin with. */
export const HOLDS: Record<Basis, Words> = {
  retold: {
    en: 'The rights lie with {whom}. The text is retold here in our own words; its sentences are not reproduced.',
    zh: '权利属{whom}所有。本站用自己的话重新讲述，不照录原句。',
    fa: 'حقوق متن از آنِ {whom} است. اینجا با جمله‌های خودمان بازگفته شده و جمله‌های آن نیامده است.',
  },
  licensed: {
    en: 'The rights lie with {whom}. The text is printed here by leave.',
    zh: '权利属{whom}所有。本站经许可照录。',
    fa: 'حقوق متن از آنِ {whom} است و اینجا با اجازه چاپ شده است.',
  },
  'public-domain': {
    en: 'Published by {whom}; the text is in the public domain.',
    zh: '由{whom}发表，原文已属公有领域。',
    fa: 'ناشر: {whom}. متن در مالکیت عمومی است.',
  },
  'not-settled': {
    en: 'The rights lie with {whom}. Whether the text may be shown is not settled yet.',
    zh: '权利属{whom}所有。能否刊出，尚未落实。',
    fa: 'حقوق متن از آنِ {whom} است. هنوز روشن نیست که می‌توان آن را منتشر کرد یا نه.',
  },
};

/** The screen of the rights. */
export const RIGHTS = {
  title: { en: 'Rights', zh: '权利', fa: 'حقوق' },
  choose: {
    en: 'On what ground may this text be published?',
    zh: '凭什么可以刊出这篇文字？',
    fa: 'این متن بر چه پایه‌ای منتشر می‌شود؟',
  },
  readers: {
    en: 'Readers will see: “{words}”',
    zh: '读者将看到：“{words}”',
    fa: 'خواننده می‌بیند: «{words}»',
  },
  mixed: {
    en: 'The texts of this case say different things. A choice here is written into all of them.',
    zh: '本案例各篇的说法不一。在这里选定后，会写入每一篇。',
    fa: 'متن‌های این نمونه یکسان نیستند. آنچه اینجا انتخاب کنید در همهٔ آن‌ها نوشته می‌شود.',
  },
  open: {
    en: 'A case whose rights are not settled is kept as a draft and cannot be published.',
    zh: '权利尚未落实的案例只能留作草稿，不能发表。',
    fa: 'نمونه‌ای که حقوقش روشن نیست پیش‌نویس می‌ماند و منتشر نمی‌شود.',
  },
  retoldNext: {
    en: 'The draft holds the source word for word. Tell it anew on the next screen, paragraph by paragraph; the source stays beside it.',
    zh: '草稿里仍是原文。请到下一屏逐段用自己的话重写，来源原文会放在旁边。',
    fa: 'پیش‌نویس هنوز عین منبع است. در صفحهٔ بعد آن را بند به بند با جمله‌های خودتان بنویسید؛ منبع کنارش می‌ماند.',
  },
  whom: {
    en: 'By whose leave, or the licence (CC BY 4.0)',
    zh: '由谁许可，或许可证名称（如 CC BY 4.0）',
    fa: 'با اجازهٔ چه کسی، یا نام مجوز (CC BY 4.0)',
  },
  whomNone: {
    en: 'Say who gave leave, or name the licence: without it the case cannot be published.',
    zh: '请写明由谁许可或许可证名称，否则不能发表。',
    fa: 'بنویسید چه کسی اجازه داده است یا مجوز چیست: بدون آن نمونه منتشر نمی‌شود.',
  },
  when: { en: 'When', zh: '何时', fa: 'کی' },
  proof: {
    en: 'Where that can be seen: a letter, an address',
    zh: '凭据：信函或网址',
    fa: 'سند آن کجاست: نامه یا نشانی',
  },
  pageSays: {
    en: 'The page that you brought in says:',
    zh: '所录网页上写着：',
    fa: 'در صفحه‌ای که آوردید آمده است:',
  },
  suggestion: {
    en: 'A sentence to begin with: “{words}”',
    zh: '可以先用这句话：“{words}”',
    fa: 'جمله‌ای برای آغاز: «{words}»',
  },
  take: {
    en: 'Take it, in the languages that are empty',
    zh: '采用（填入空着的语言）',
    fa: 'همین، در زبان‌هایی که خالی است',
  },
  somebody: {
    en: 'those who wrote and published it',
    zh: '作者和发表者',
    fa: 'نویسنده و ناشر آن',
  },
  holder: {
    en: 'Who holds the rights in the source, and what they allow',
    zh: '来源的权利归谁，允许什么',
    fa: 'حقوق منبع از آن کیست و چه اجازه‌ای می‌دهد',
  },
  holderLead: {
    en: 'English is needed, and the language of the article. It stands below the article.',
    zh: '须有英文和文章语言两种写法，列在文章下方。',
    fa: 'به انگلیسی و به زبان مقاله لازم است و زیر مقاله می‌آید.',
  },
} satisfies Record<string, Words>;
