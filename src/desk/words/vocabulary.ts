import type { Words } from './say.ts';

/** The words of the vocabulary, in each language. */
export const VOCABULARY_WORDS = {
  title: { en: 'Vocabulary', zh: '术语表', fa: 'واژگان' },
  into: { en: 'In', zh: '语言', fa: 'به زبان' },
  lead: {
    en: 'The concepts by which cases are found and marked. Each has a name, what it means, and other names; until it has them in a language, its readers see another one.',
    zh: '案例凭这些概念归类、查找、标注。每个概念有名称、含义和别名；某种语言还没有的，该语言的读者会看到另一种语言。',
    fa: 'مفهوم‌هایی که نمونه‌ها با آن‌ها یافته و نشان‌گذاری می‌شود. هر یک نام، معنا و نام‌های دیگری دارد؛ تا وقتی به زبانی نیامده باشد، خوانندگان آن زبان آن را به زبان دیگری می‌بینند.',
  },
  lacking: {
    en: 'Not all in {language} yet: {count}',
    zh: '{language}尚不齐全：{count}个',
    fa: 'آنچه به {language} کامل نیست: {count}',
  },
  whole: {
    en: 'Every concept has its name and its meaning in {language}.',
    zh: '每个概念都有{language}的名称和含义。',
    fa: 'همهٔ مفهوم‌ها به {language} نام و معنا دارد.',
  },
  only: {
    en: 'Only those that are not all there',
    zh: '只看不齐全的',
    fa: 'فقط آن‌ها که کامل نیست',
  },
  found: { en: 'Concepts: {count}', zh: '共{count}个概念', fa: 'مفهوم‌ها: {count}' },
  altLabel: {
    en: 'Other names, separated by semicolons',
    zh: '别名，用分号隔开',
    fa: 'نام‌های دیگر، با نقطه‌ویرگول جدا شود',
  },
  ofCase: {
    en: 'Concepts of this case',
    zh: '本案例涉及的概念',
    fa: 'مفهوم‌های این نمونه',
  },
  rest: {
    en: 'Those that are all there ({count})',
    zh: '已齐全的（{count}个）',
    fa: 'آن‌ها که کامل است ({count})',
  },
  open: { en: 'Translate the vocabulary', zh: '翻译术语表', fa: 'ترجمهٔ واژگان' },
} satisfies Record<string, Words>;
