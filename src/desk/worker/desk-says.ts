import { formatDate } from '../../i18n/dates.ts';
import { describe, describeAs } from '../../i18n/diagnostics.ts';
import { localDigits } from '../../i18n/numbers.ts';
import { parseDate } from '../../model/date.ts';
import type { Locale } from '../../model/locale.ts';
import type { RuleId } from '../../model/rules/rules.ts';

type Values = Record<string, string | number>;

/** What the desk says where the words of the commands speak of keys and files. */
const SAYS: Partial<Record<RuleId, Record<Locale, string>>> = {
  'missing-key': {
    en: 'Not filled in yet.',
    zh: '尚未填写。',
    fa: 'هنوز پر نشده است.',
  },
  'missing-text': {
    en: 'No {language} yet[, and in {more} more places]; it is the language of the article.',
    zh: '还没有{language}[，另有{more}处也是]；文章用的就是这种语言。',
    fa: 'هنوز متن {language} ندارد[ و {more} جای دیگر هم]؛ این زبان مقاله است.',
  },
  'missing-locale': {
    en: 'No {language} yet[, and in {more} more places].',
    zh: '还没有{language}[，另有{more}处也是]。',
    fa: 'هنوز متن {language} ندارد[ و {more} جای دیگر هم].',
  },
  'empty-value': {
    en: 'This is empty. Fill it in, or take it away.',
    zh: '这里是空的。请填写，或者去掉。',
    fa: 'اینجا خالی است. پرش کنید یا برش دارید.',
  },
  'evidence-number': {
    en: 'The number {found} ({language}) stands in none of the cited paragraphs ({blocks}).[ It stands in {where}.] Cite the paragraph that says it, correct the number, or press “It follows from the text”.',
    zh: '所引段落（{blocks}）里没有数字{found}（{language}）。[它在{where}。]请引用写有它的段落，或改正数字，或点“由原文推断”。',
    fa: 'عدد {found} ({language}) در هیچ‌یک از بندهای ارجاع‌شده ({blocks}) نیست.[ در {where} هست.] به بندی که آن را می‌گوید ارجاع دهید، عدد را درست کنید، یا «از متن برمی‌آید» را بزنید.',
  },
  'inferred-unused': {
    en: 'The reason for {found} is not needed: nothing here has that number without a paragraph that says it. Take the reason back.',
    zh: '{found}不需要理由：这里的这个数字都有段落可依。请撤回理由。',
    fa: 'دلیل برای {found} لازم نیست: اینجا چنین عددی بی‌شاهد نیست. دلیل را پس بگیرید.',
  },
  'article-number': {
    en: 'The number {found} stands nowhere in the article. Correct it; if it follows from elsewhere, press “Say how it is known”.',
    zh: '文章里没有数字{found}。请改正；如由别处得知，请点“说明依据”。',
    fa: 'عدد {found} در هیچ جای مقاله نیست. درستش کنید؛ اگر از جای دیگری برمی‌آید «بنویسید از کجا معلوم است» را بزنید.',
  },
  'style-word': {
    en: '“{found}” stands here for “{expected}”. One word for one thing: write “{expected}”. If that is wrong here, say so when you propose it.',
    zh: '这里的“{found}”应写作“{expected}”。同一事物只用一个词。如果这里不该这样改，请在提交时说明。',
    fa: 'به‌جای «{found}» بنویسید «{expected}»؛ برای هر چیز یک واژه. اگر اینجا درست نیست، هنگام پیشنهاد بگویید.',
  },
  'translation-number': {
    en: 'The original of this paragraph does not say {found}. Correct it here or there.',
    zh: '这一段的原文里没有数字{found}。请改正译文或原文。',
    fa: 'عدد {found} در متن اصلی این بند نیست. اینجا یا آنجا را درست کنید.',
  },
  'translation-number-lost': {
    en: 'The original of this paragraph says {found}; the translation does not. Add it.',
    zh: '这一段的原文写有{found}，译文没有。请补上。',
    fa: 'متن اصلی این بند {found} را می‌گوید و ترجمه نه. آن را اضافه کنید.',
  },
  'translation-blocks': {
    en: 'This should be {expected}, as in the original; it is {found}. A translation has the same parts in the same order.',
    zh: '这里应与原文一样是{expected}，现在是{found}。译文的各部分要与原文一一对应、顺序一致。',
    fa: 'اینجا باید مانند متن اصلی {expected} باشد، ولی {found} است. ترجمه همان بخش‌ها را به همان ترتیب دارد.',
  },
  'rights-unsettled': {
    en: 'It is not settled whether this text may be shown. Choose the ground on the screen “Rights”; printed by leave, it needs to say by whose.',
    zh: '能否刊出这篇文字尚未落实。请到“权利”页选定理由；经许可照录的，还须写明由谁许可。',
    fa: 'روشن نیست که این متن را می‌توان منتشر کرد. در صفحهٔ «حقوق» پایه‌اش را انتخاب کنید؛ اگر با اجازه است، بنویسید اجازهٔ چه کسی.',
  },
  untranslated: {
    en: 'Paragraphs without a translation: {count}. Readers see the original there.',
    zh: '还没有译文的段落：{count}段。读者在那里会看到原文。',
    fa: 'بندهای بی‌ترجمه: {count}. خوانندگان آنجا اصل را می‌بینند.',
  },
  'translation-behind': {
    en: 'The original of {found} has changed since this was made from it. Mend the translation, or press “It still holds”.',
    zh: '{found}的原文在译出之后有改动。请修改译文，或点“译文仍然成立”。',
    fa: 'اصل {found} پس از این ترجمه تغییر کرده است. ترجمه را درست کنید یا «ترجمه همچنان درست است» را بزنید.',
  },
};

const isDate = (value: string | number): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d/.test(value) && parseDate(value) !== undefined;

/** A value as the reader writes it: a date of the record in the calendar, a number in the digits. */
const inWriting = (rule: RuleId, values: Values, locale: Locale): Values =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      const isYear =
        key === 'found' &&
        (values.language === 'year' || rule === 'article-number') &&
        /^\d{4}$/.test(String(value));
      if (isDate(value) || (isYear && (typeof value === 'number' || values.language === 'year')))
        return [key, formatDate(locale, String(value))];
      return [key, typeof value === 'number' ? localDigits(locale, String(value)) : value];
    }),
  );

/** A finding in the words of the desk. */
export const deskSays = (rule: RuleId, values: Values, locale: Locale): string => {
  const says = SAYS[rule];
  const own = inWriting(rule, values, locale);
  return says ? describeAs(says, rule, own, locale) : describe(rule, own, locale);
};
