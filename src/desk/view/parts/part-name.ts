import { byLanguage } from '../../../model/locale.ts';
import { RECORD_PARTS } from '../../words/record-parts.ts';
import type { Say } from '../../words/say.ts';

/** What a text of the record is called, by its path: Lesson 2, Source 1 · Rights. */
export const partName = (say: Say, path: readonly (string | number)[]): string =>
  path
    .flatMap((step, index) => {
      const words = typeof step === 'string' ? RECORD_PARTS[step] : undefined;
      const next = path[index + 1];
      if (!words) return [];
      return [
        typeof next === 'number' ? `${say(words)} ${say(NUMBER, { n: next + 1 })}` : say(words),
      ];
    })
    .join(' · ') || path.join('.');

const NUMBER = byLanguage(() => '{n}');
