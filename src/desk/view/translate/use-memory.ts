import { useMemo } from 'preact/hooks';
import type { Locale } from '../../../model/locale.ts';
import type { Alike } from '../../worker/memory.ts';
import { useDesk, type Desk } from '../context.ts';

/** What was translated in other cases, fetched when it is first asked for. */
export interface Memory {
  alike: (text: string) => Promise<Alike[]>;
}

/** Cases are read one by one: more would make an editor wait. */
const MOST_CASES = 60;

const NEEDED = (from: Locale, into: Locale): RegExp =>
  new RegExp(
    `^content/cases/([^/]+)/(?:blocks\\.lock\\.yaml|article\\.(?:${from}|${into})\\.mdx)$`,
  );

const fill = async (
  { files, content, worker }: Desk,
  caseId: string,
  from: Locale,
  into: Locale,
): Promise<void> => {
  await worker.forget();
  const needed = NEEDED(from, into);
  const cases = new Map<string, string[]>();
  for (const { path } of files) {
    const id = needed.exec(path)?.[1];
    if (id !== undefined && id !== caseId) cases.set(id, [...(cases.get(id) ?? []), path]);
  }
  const both = [...cases].filter(([, paths]) => paths.length === 3).slice(0, MOST_CASES);
  for (const [id, paths] of both) {
    const texts = await Promise.all(
      paths.map(async (path) => [path, await content.read(path)] as const),
    );
    await worker.remember(id, new Map(texts), from, into);
  }
};

/** The memory of a pair of languages, without the case that is translated. */
export const useMemory = (caseId: string, from: Locale, into: Locale): Memory => {
  const desk = useDesk();
  return useMemo(() => {
    let filled: Promise<void> | undefined;
    return {
      alike: async (text) => {
        await (filled ??= fill(desk, caseId, from, into));
        return desk.worker.alike(text);
      },
    };
  }, [caseId, from, into]);
};
