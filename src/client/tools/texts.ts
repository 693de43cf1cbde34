import { localeOf, type Locale } from '../../model/locale.ts';

/** What the tools of blocks and terms say. `{…}` are filled where they are shown. */
interface ToolTexts {
  paragraph: string;
  link: string;
  copied: string;
  cite: string;
  citeIn: string;
  article: string;
  term: string;
  failed: string;
}

const TEXTS: Record<Locale, ToolTexts> = {
  en: {
    paragraph: 'Paragraph {number}',
    link: 'Link',
    copied: 'Link copied',
    cite: 'Cite',
    citeIn: 'Cite ({language})',
    article: 'In the case',
    term: 'The term and its cases',
    failed: 'The definition could not be loaded.',
  },
  zh: {
    paragraph: '第{number}段',
    link: '链接',
    copied: '链接已复制',
    cite: '引用',
    citeIn: '引用（{language}）',
    article: '在案例中查看',
    term: '术语及相关案例',
    failed: '未能载入定义。',
  },
  fa: {
    paragraph: 'بند {number}',
    link: 'پیوند',
    copied: 'پیوند کپی شد',
    cite: 'ارجاع',
    citeIn: 'ارجاع ({language})',
    article: 'در صفحهٔ نمونه',
    term: 'اصطلاح و نمونه‌های آن',
    failed: 'تعریف بارگذاری نشد.',
  },
};

/** The language of the page. */
export const locale: Locale = localeOf(document.documentElement.lang) ?? 'en';
export const texts = TEXTS[locale];
