import { isNotKept } from './transport.ts';

/** What was asked for, or something else where that is not kept and there is no network. */
export const orElse = <Value>(asked: Promise<Value>, other: () => Value | Promise<Value>) =>
  asked.catch((error: unknown) => {
    if (isNotKept(error)) return other();
    throw error;
  });

/** The first so many of a ranking that are kept, and how many before the last of them are not. */
export const firstKept = async <Item, Shown>(
  ranking: readonly Item[],
  most: number,
  show: (item: Item, place: number) => Promise<Shown>,
): Promise<{ found: Shown[]; missing: number }> => {
  const found: Shown[] = [];
  let at = 0;
  while (found.length < most && at < ranking.length) {
    const part = ranking.slice(at, at + most - found.length);
    const from = at;
    at += part.length;
    const shown = await Promise.all(
      part.map((item, place) =>
        orElse<Shown | undefined>(show(item, from + place), () => undefined),
      ),
    );
    found.push(...shown.filter((one) => one !== undefined));
  }
  return { found, missing: at - found.length };
};
