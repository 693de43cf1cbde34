/** The part of a day that a text names. */
export type Period = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

const CHINESE: Record<Period, string> = {
  morning: '凌晨|清晨|清早|早上|早晨|上午|早间|早',
  noon: '中午|午间',
  afternoon: '下午|午后',
  evening: '傍晚',
  night: '晚上|夜里|夜间|深夜|夜晚|当晚|晚|夜',
};
const ENGLISH: Record<Period, string> = {
  morning: 'a\\.?m\\b\\.?|in the (?:early )?morning',
  noon: 'noon',
  afternoon: 'p\\.?m\\b\\.?|in the afternoon',
  evening: 'in the evening',
  night: 'at night',
};
const PERSIAN: Record<Period, string> = {
  morning: 'صبح|بامداد|قبل از ظهر|پیش از ظهر',
  noon: 'ظهر',
  afternoon: 'بعد[ \\u200c]?از[ \\u200c]?ظهر|عصر',
  evening: 'غروب',
  night: 'شب',
};
const any = (...tables: Record<Period, string>[]) =>
  tables.flatMap((table) => Object.values(table)).join('|');

/** Named before the hour, as in Chinese. */
export const BEFORE = `(?:(?<before>${any(CHINESE)})\\s?)?`;
// «شبکه» is no night.
/** Named after the hour, as in English and Persian. */
export const AFTER = `(?<after>${any(ENGLISH, PERSIAN)})(?!\\p{L})`;

/** The part of the day that words name. */
export function periodOf(words: string): Period | undefined {
  return (Object.keys(CHINESE) as Period[]).find((period) => {
    const names = [CHINESE, ENGLISH, PERSIAN].map((table) => table[period]).join('|');
    return new RegExp(`^(?:${names})$`, 'u').test(words);
  });
}

/** The hours of 24 that an hour of a clock face is: one where the half of the day is known. */
export function hours(hour: number, period: Period | undefined): number[] {
  if (hour >= 13) return [hour];
  switch (period) {
    case 'morning':
      return [hour % 12 === hour ? hour : hour - 12];
    case 'noon':
      return [hour < 4 ? hour + 12 : hour];
    case 'afternoon':
    case 'evening':
      return [hour < 12 ? hour + 12 : hour];
    case 'night':
      return [hour >= 12 ? hour - 12 : hour >= 5 ? hour + 12 : hour];
    default:
      return hour < 1 ? [hour] : [hour, (hour + 12) % 24];
  }
}

/** In Persian it may also stand before: «شب ساعت ۱۰». */
export const PERSIAN_PERIOD = any(PERSIAN);
