import { LOCALES, type Locale } from '../../../model/locale.ts';
import { casePath, newDraft, type Draft } from '../../draft/draft.ts';
import type { Desk } from '../context.ts';
import { routeTo } from '../route.ts';

/** A case of the content: its texts, and the languages that it has an article in. */
export interface CaseFiles {
  id: string;
  paths: string[];
  locales: Locale[];
}

/** The cases of the content by their files. */
export const casesIn = (files: readonly { path: string }[]): CaseFiles[] => {
  const byId = new Map<string, string[]>();
  for (const { path } of files) {
    const id = /^content\/cases\/([^/]+)\/[^/]+\.(?:mdx|yaml)$/.exec(path)?.[1];
    if (id !== undefined) byId.set(id, [...(byId.get(id) ?? []), path]);
  }
  return [...byId].map(([id, paths]) => ({
    id,
    paths,
    locales: LOCALES.filter((locale) => paths.includes(casePath(id, `article.${locale}.mdx`))),
  }));
};

/** The texts of a case, fetched. */
export const textsIn = async (
  { content }: Desk,
  { paths }: CaseFiles,
): Promise<Map<string, string>> =>
  new Map(await Promise.all(paths.map(async (path) => [path, await content.read(path)] as const)));

/** Goes on with the draft of a case, or begins one: it is kept only once something is changed. */
export const openCase = async (
  desk: Desk,
  drafts: readonly Draft[],
  one: CaseFiles,
  screen: string,
): Promise<void> => {
  // Another tab may have begun one since the list was read.
  const all = (await desk.store?.all().catch(() => undefined)) ?? drafts;
  const present = all.find(({ caseId }) => caseId === one.id);
  if (!present) {
    const texts = await textsIn(desk, one);
    const draft = newDraft(one.id, Object.fromEntries(texts), new Date());
    desk.begun.set(draft.id, draft);
    location.assign(routeTo(screen, draft.id));
  } else location.assign(routeTo(screen, present.id));
};
