import { byUnits } from '../../text/order.ts';
import { listPages } from '../../casebook/list-pages.ts';
import { lastRevised } from '../../casebook/revised.ts';
import type { Case } from '../../model/corpus.ts';
import { versionOf, type Version } from '../version.ts';

/** A document of a feed: the feed itself, which has no name, or an archive (RFC 5005, 4). */
export interface FeedPart {
  name?: string;
  cases: readonly Case[];
  version: Version;
  /** The names of the archives before and after it. */
  previous?: string | undefined;
  next?: string | undefined;
}

/** So many cases a document of a feed has. */
const MOST = 50;

interface Archive {
  name: string;
  cases: readonly Case[];
}

/** The cases of a month in the order of their revision, so that what is full stays as it is. */
const archivesOf = (cases: readonly Case[]): Archive[] =>
  [...Map.groupBy(cases, ({ record }) => record.updated.slice(0, 7))]
    .sort(([a], [b]) => byUnits(a, b))
    .flatMap(([month, own]) =>
      listPages(own, MOST).map(({ number, items }) => ({
        name: `${month}-${number}`,
        cases: items,
      })),
    );

/**
 * The feed with the cases that were revised last, and the archives that hold those before them, the
 * oldest first. An archive changes only when a case of it is revised, and so leaves it.
 */
export const feedParts = (
  cases: readonly Case[],
  version: Version,
): { feed: FeedPart; archives: FeedPart[] } => {
  const latest = lastRevised(cases).slice(0, MOST);
  const shown = new Set(latest);
  const archives = archivesOf(lastRevised(cases).toReversed()).filter((archive) =>
    archive.cases.some((one) => !shown.has(one)),
  );
  return {
    feed: { cases: latest, version, previous: archives.at(-1)?.name },
    archives: archives.map((archive, at) => ({
      ...archive,
      version: versionOf(archive.cases),
      previous: archives[at - 1]?.name,
      next: archives[at + 1]?.name,
    })),
  };
};

/** The path of a part below its language; `end` is that of its format. */
export const partPath = (name: string | undefined, end: 'xml' | 'json'): string =>
  name === undefined ? `feed.${end}` : `feed/${name}.${end}`;
