import type { Rule } from './rule.ts';

/** The head of an article. */
export const ARTICLE_RULES = {
  'front-matter-missing': {
    keepsLock: true,
    say: {
      en: 'The file must begin with front matter: a line ---, the keys, a line ---.',
      zh: '文件开头要有文件头：一行 ---，各个键，再一行 ---。',
      fa: 'فایل باید با سربرگ آغاز شود: سطر ---، کلیدها، سطر ---.',
    },
    why: {
      en: 'The head says which language this is and whether it is an original.',
      zh: '文件头说明这是哪种语言、是不是原文。',
      fa: 'سربرگ می‌گوید متن به چه زبانی است و اصلی است یا نه.',
    },
    wrong: '## The failure',
    right:
      '---\nlang: en\nrole: original\ntitle: Dead phones\nbasis: retold\n---\n\n## The failure',
  },
  'front-matter-twice': {
    keepsLock: true,
    say: {
      en: 'There is a second front matter. Keep the first and remove the lines of this one.',
      zh: '出现了第二个文件头。请只留第一个，删去这里的几行。',
      fa: 'سربرگ دومی آمده است. نخستین را نگه دارید و سطرهای این یکی را حذف کنید.',
    },
    why: {
      en: 'A file has one head; a second would show as text.',
      zh: '一个文件只有一个文件头，第二个会当成正文显示。',
      fa: 'هر فایل یک سربرگ دارد؛ دومی به‌صورت متن دیده می‌شود.',
    },
    wrong: '---\nlang: en\n---\n\n---\ntitle: Dead phones\n---',
    right: '---\nlang: en\ntitle: Dead phones\n---',
  },
  'language-of-file': {
    say: {
      en: 'The front matter says “{found}”, the file name says “{expected}”. Make them the same.',
      zh: '文件头写的是“{found}”，文件名却是“{expected}”。请改成一致。',
      fa: 'سربرگ می‌گوید «{found}» و نام فایل «{expected}». این دو را یکی کنید.',
    },
    why: {
      en: 'Name and head of a file must agree.',
      zh: '文件名和文件头必须一致。',
      fa: 'نام فایل و سربرگ باید یک زبان را بگویند.',
    },
    wrong: 'article.en.mdx\nlang: zh',
    right: 'article.en.mdx\nlang: en',
  },
  'article-empty': {
    inDraft: 'warning',
    keepsLock: true,
    say: {
      en: 'The article has no text. Write it.',
      zh: '文章没有正文。请写上正文。',
      fa: 'مقاله متن ندارد. متن را بنویسید.',
    },
    why: {
      en: 'An article without text cannot be published.',
      zh: '没有正文的文章不能发表。',
      fa: 'مقالهٔ بی‌متن منتشر نمی‌شود.',
    },
    wrong: '---\nlang: en\n---',
    right: '---\nlang: en\n---\n\nFor two hours the phones were dead.',
  },
  'no-original': {
    keepsLock: true,
    say: {
      en: 'No article of this case is an original. At least one must say `role: original`.',
      zh: '这个案例没有一篇原文。至少要有一篇写 `role: original`。',
      fa: 'هیچ مقاله‌ای از این نمونه متن اصلی نیست. دست‌کم یکی باید `role: original` داشته باشد.',
    },
    why: {
      en: 'Translations are held against an original.',
      zh: '译文要拿原文来对照。',
      fa: 'ترجمه‌ها با متن اصلی سنجیده می‌شوند.',
    },
    wrong: '# zh\nrole: translation\n# en\nrole: translation',
    right: '# zh\nrole: original\n# en\nrole: translation',
  },
} as const satisfies Record<string, Rule>;
