import { keepSmall, readSmall } from '../../store/small.ts';
import type { Asked } from '../../worker/bring-in.ts';

/** A page that was pasted or dropped; `plain` is the same without its marks, where there is both. */
export interface Taken {
  name: string;
  text: string;
  plain?: string;
  isPlain?: true;
}

/** What is kept of a page until it is a draft: a closed tab loses nothing. */
export interface KeptPage {
  taken: Taken;
  asked: Asked;
  id?: string;
}

const KEY = 'desk-new';

/** The page that was being brought in. */
export const keptPage = (): KeptPage | undefined => {
  try {
    const kept = readSmall('browser', KEY);
    if (kept === undefined) return undefined;
    const page = JSON.parse(kept) as KeptPage;
    return { ...page, asked: { ...page.asked, left: (page.asked as Partial<Asked>).left ?? [] } };
  } catch {
    return undefined;
  }
};

/** Keeps the page, or forgets it; false where the browser refuses: it is on the screen alone. */
export const keepPage = (page: KeptPage | undefined): boolean =>
  keepSmall('browser', KEY, page && JSON.stringify(page));
