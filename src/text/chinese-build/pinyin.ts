// For the build only, never for the browser: the dictionary weighs megabytes.
import { customPinyin, pinyin as read } from 'pinyin-pro';
import { isHan } from '../chinese.ts';

/** How a text is typed in pinyin, without tones; ü is v, as on keyboards: «成都 95550» is `chengdu 95550`. */
export function pinyin(text: string): string {
  const runs = text.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  return runs
    .map((run) =>
      isHan([...run][0] ?? '') ? read(run, { toneType: 'none', type: 'array' }).join('') : run,
    )
    .join(' ')
    .replaceAll('ü', 'v')
    .toLowerCase();
}

// Words of the trade that are not in its dictionary.
customPinyin({ 话量: 'huà liàng' });

/** The characters of a Chinese text with their readings in pinyin; no reading where there is none. */
export const readings = (text: string): { char: string; reading?: string }[] =>
  read(text, { type: 'all' }).map(({ origin, pinyin: reading, isZh }) =>
    isZh ? { char: origin, reading } : { char: origin },
  );
