import type { Locale } from '../../model/locale.ts';
import { localDigits } from '../../i18n/numbers.ts';

/** What `check` says besides its findings. */
interface CheckWords {
  error: string;
  warning: string;
  summary: (
    counts: Record<'cases' | 'concepts' | 'pages' | 'errors' | 'warnings', number>,
  ) => string;
  fixed: (count: number, files: number) => string;
  lock: (id: string) => string;
}

const number = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

export const CHECK_WORDS: Record<Locale, CheckWords> = {
  en: {
    error: 'error',
    warning: 'warning',
    summary: ({ cases, concepts, pages, errors, warnings }) =>
      `${number(cases, 'case')}, ${number(concepts, 'concept')}, ${number(pages, 'page')}: ${number(errors, 'error')}, ${number(warnings, 'warning')}`,
    fixed: (count, files) => `${number(count, 'place')} fixed in ${number(files, 'file')}`,
    lock: (id) => `${id}: blocks.lock.yaml written`,
  },
  zh: {
    error: '错误',
    warning: '提醒',
    summary: ({ cases, concepts, pages, errors, warnings }) =>
      `${cases} 个案例、${concepts} 个概念、${pages} 个页面：${errors} 个错误，${warnings} 条提醒`,
    fixed: (count, files) => `已在 ${files} 个文件里改正 ${count} 处`,
    lock: (id) => `${id}：已写出 blocks.lock.yaml`,
  },
  fa: {
    error: 'خطا',
    warning: 'هشدار',
    summary: ({ cases, concepts, pages, errors, warnings }) =>
      localDigits(
        'fa',
        `${cases} نمونه، ${concepts} مفهوم، ${pages} صفحه: ${errors} خطا، ${warnings} هشدار`,
      ),
    fixed: (count, files) => localDigits('fa', `${count} جا در ${files} فایل درست شد`),
    lock: (id) => `${id}: فایل blocks.lock.yaml نوشته شد`,
  },
};
