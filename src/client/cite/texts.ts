import type { Locale } from '../../model/locale.ts';

/** What the dialog says. `{…}` of a citation are filled from its item. */
export interface CiteTexts {
  title: string;
  what: string;
  whole: string;
  article: string;
  paragraph: string;
  how: string;
  plain: string;
  /** Between authors. */
  and: string;
  /** A name, and as the source has it. */
  beside: string;
  /** The sentence of a citation, of a text and of a whole case, and its parts. */
  citation: Record<
    'text' | 'whole' | 'undated' | 'retold' | 'from' | 'paragraph' | 'joint',
    string
  >;
  copy: string;
  copied: string;
  failed: string;
  missing: string;
  close: string;
}

export const CITE_TEXTS: Record<Locale, CiteTexts> = {
  en: {
    title: 'Cite',
    what: 'What to cite',
    whole: 'The case',
    article: 'The article',
    paragraph: 'Paragraph {number}',
    how: 'Format',
    plain: 'Text',
    and: ', ',
    beside: '{text} ({other})',
    citation: {
      text: '{author}: “{title}”, {source}; {by}. {address}',
      whole: '“{title}”, Unbroken Line, as of {date}. {address}',
      undated: 'undated',
      retold: 'retold by Unbroken Line',
      from: 'in Unbroken Line',
      paragraph: 'paragraph {number}',
      joint: ', ',
    },
    copy: 'Copy',
    copied: 'Copied.',
    failed: 'It could not be copied; the text is selected.',
    missing: 'It could not be fetched. Close this and open it again.',
    close: 'Close',
  },
  zh: {
    title: '引用',
    what: '引用对象',
    whole: '整个案例',
    article: '文章',
    paragraph: '第{number}段',
    how: '格式',
    plain: '文本',
    and: '、',
    beside: '{text}（{other}）',
    citation: {
      text: '{author}：《{title}》，{source}；{by}。{address}',
      whole: '《{title}》，不断线，更新至{date}。{address}',
      undated: '日期不详',
      retold: '不断线复述',
      from: '载于不断线',
      paragraph: '第{number}段',
      joint: '，',
    },
    copy: '复制',
    copied: '已复制。',
    failed: '未能复制；文本已选中。',
    missing: '未能获取。请关闭后重新打开。',
    close: '关闭',
  },
  fa: {
    title: 'ارجاع',
    what: 'به چه چیزی ارجاع می‌دهید؟',
    whole: 'کل نمونه',
    article: 'مقاله',
    paragraph: 'بند {number}',
    how: 'قالب',
    plain: 'متن',
    and: ' و ',
    beside: '{text} ({other})',
    citation: {
      text: '{author}، «{title}»، {source}؛ {by}. {address}',
      whole: '«{title}»، خط پیوسته، به‌روز شده در {date}. {address}',
      undated: 'بی‌تاریخ',
      retold: 'بازنویسی خط پیوسته',
      from: 'در خط پیوسته',
      paragraph: 'بند {number}',
      joint: '، ',
    },
    copy: 'کپی',
    copied: 'کپی شد.',
    failed: 'کپی نشد؛ متن انتخاب شده است.',
    missing: 'دریافت نشد. این پنجره را ببندید و دوباره باز کنید.',
    close: 'بستن',
  },
};

/** Fills `{name}` of a text. */
export const fillText = (text: string, values: Record<string, string>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
