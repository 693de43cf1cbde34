import type { Words } from './say.ts';

/** The marks of a paragraph: terms, words in another script, links. */
export const MARKS = {
  marks: { en: 'Marks of this paragraph', zh: '本段的标记', fa: 'نشانه‌های این بند' },
  help: {
    en: 'Words in ⟦ ⟧ are marked: as a term, a name in another script or a link. Select words to mark them; delete a bracket, or press × below the field, and only the words stay.',
    zh: '⟦ ⟧里的文字带有标记：术语、其他文字的名称或链接。选中文字即可加标记；删去括号，或按下方的×，只留文字。',
    fa: 'واژه‌های درون ⟦ ⟧ نشان دارد: اصطلاح است، نامی به خط دیگر یا پیوند. برای نشان کردن، واژه‌ها را انتخاب کنید؛ با پاک کردن یکی از دو قلاب یا زدن × در زیر کادر، نشان برداشته می‌شود و واژه‌ها می‌ماند.',
  },
  term: {
    en: 'Mark the selected words as a term',
    zh: '把选中的词标为术语',
    fa: 'نشان کردن واژه‌های انتخاب‌شده به‌عنوان اصطلاح',
  },
  script: {
    en: 'Mark the selected words as in another script',
    zh: '把选中的词标为其他文字',
    fa: 'نشان کردن واژه‌های انتخاب‌شده به‌عنوان خط دیگر',
  },
  inScript: { en: 'in {language}', zh: '{language}', fa: 'به {language}' },
  noSelection: {
    en: 'Select the words in the field first. A term cannot stand within a term, nor a mark end within another.',
    zh: '请先在文本框里选中文字。术语里不能再有术语，标记也不能交叉。',
    fa: 'نخست واژه‌ها را در کادر انتخاب کنید. اصطلاح درون اصطلاح جا نمی‌گیرد و نشانه‌ها نباید یکدیگر را ببُرند.',
  },
  takeAway: {
    en: 'Take the mark of “{words}” away',
    zh: '去掉“{words}”的标记',
    fa: 'برداشتن نشان «{words}»',
  },
  other: { en: 'Another term', zh: '换术语', fa: 'اصطلاح دیگر' },
} satisfies Record<string, Words>;
