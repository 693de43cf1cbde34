import type { Locale } from '../../model/locale.ts';

/** What `npm run translations` says. */
export interface TranslationWords {
  original: string;
  whole: string;
  missing: string;
  behind: (blocks: string) => string;
  texts: (count: number) => string;
  summary: (counts: Record<'whole' | 'behind' | 'missing', number>) => string;
}

export const TRANSLATION_WORDS: Record<Locale, TranslationWords> = {
  en: {
    original: 'original',
    whole: 'whole',
    missing: 'missing',
    behind: (blocks) => `behind: ${blocks}`,
    texts: (count) => `${count} texts of the record missing`,
    summary: ({ whole, behind, missing }) => `${whole} whole, ${behind} behind, ${missing} missing`,
  },
  zh: {
    original: '原文',
    whole: '完整',
    missing: '缺译文',
    behind: (blocks) => `落后于原文：${blocks}`,
    texts: (count) => `案例记录还缺 ${count} 处文字`,
    summary: ({ whole, behind, missing }) =>
      `完整 ${whole} 篇，落后 ${behind} 篇，缺译文 ${missing} 篇`,
  },
  fa: {
    original: 'متن اصلی',
    whole: 'کامل',
    missing: 'ترجمه ندارد',
    behind: (blocks) => `عقب‌تر از متن اصلی: ${blocks}`,
    texts: (count) => `${count} متن از شناسنامهٔ نمونه نیست`,
    summary: ({ whole, behind, missing }) =>
      `${whole} کامل، ${behind} عقب‌تر، ${missing} بدون ترجمه`,
  },
};
