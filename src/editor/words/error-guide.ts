import type { Locale } from '../../model/locale.ts';
import type { RuleKind } from '../../model/rules/rules.ts';

/** The words of the guide that explains each error. */
interface ErrorGuideWords {
  title: string;
  summary: string;
  intro: string[];
  wrong: string;
  right: string;
  groups: Record<GroupId, string>;
}

export type GroupId =
  | 'files'
  | 'record'
  | 'evidence'
  | 'article'
  | 'translation'
  | 'mdx'
  | 'vocabulary'
  | 'style';

/** What each part of the guide explains, in the order in which an editor meets it. */
export const KINDS_OF: Record<GroupId, readonly RuleKind[]> = {
  files: ['files'],
  record: ['yaml', 'record'],
  evidence: ['evidence'],
  article: ['article'],
  translation: ['translation', 'lock'],
  mdx: ['mdx', 'reading', 'link'],
  vocabulary: ['vocabulary'],
  style: ['style'],
};

export const ERROR_GUIDE_WORDS: Record<Locale, ErrorGuideWords> = {
  en: {
    title: 'What each error means',
    summary: 'Every rule that the check knows, why it is there, and an example wrong and right.',
    intro: [
      'A line of the check names the file, the line, the column and the rule. Look the rule up here by its name.',
      'Errors stop a build; warnings do not. In a draft, what is only unfinished is a warning. What needs no judgement mends itself with `npm run check -- --fix`.',
    ],
    wrong: 'Wrong',
    right: 'Right',
    groups: {
      files: 'Files and folders',
      record: 'The record, case.yaml',
      evidence: 'Evidence and rights',
      article: 'The head of an article',
      translation: 'Translations and the lock',
      mdx: 'The text of an article',
      vocabulary: 'The vocabulary',
      style: 'Style',
    },
  },
  zh: {
    title: '每种错误的意思',
    summary: '检查所用的每条规则：为什么要有，怎样写是错的，怎样写是对的。',
    intro: [
      '检查结果的每一行都写明文件、行、列和规则名。请按规则名在这里查找。',
      '有错误就不能构建，提醒则不妨碍。草稿里只是还没写完的地方，算提醒。不必斟酌就能改的，用`npm run check -- --fix`自动改正。',
    ],
    wrong: '错',
    right: '对',
    groups: {
      files: '文件和文件夹',
      record: '案例记录case.yaml',
      evidence: '依据和权利',
      article: '文章的文件头',
      translation: '译文和锁文件',
      mdx: '文章的正文',
      vocabulary: '术语表',
      style: '文字规范',
    },
  },
  fa: {
    title: 'معنای هر خطا',
    summary: 'همهٔ قاعده‌های بررسی، دلیل هر یک، و مثال نادرست و درست آن.',
    intro: [
      'هر سطر بررسی نام فایل، سطر، ستون و قاعده را می‌گوید. قاعده را با نامش اینجا پیدا کنید.',
      'خطا جلو ساخت وب‌سایت را می‌گیرد و هشدار نه. در پیش‌نویس، آنچه تنها ناتمام است هشدار است. آنچه قضاوت نمی‌خواهد با `npm run check -- --fix` خودبه‌خود درست می‌شود.',
    ],
    wrong: 'نادرست',
    right: 'درست',
    groups: {
      files: 'فایل‌ها و پوشه‌ها',
      record: 'شناسنامهٔ نمونه، case.yaml',
      evidence: 'شواهد و حقوق',
      article: 'سربرگ مقاله',
      translation: 'ترجمه‌ها و فایل قفل',
      mdx: 'متن مقاله',
      vocabulary: 'واژگان',
      style: 'شیوهٔ نگارش',
    },
  },
};
