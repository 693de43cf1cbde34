import { noteHash } from '../../cache/value-hash.ts';
import type { Scheme } from '../../model/concept.ts';
import type { Case, VocabularyConcept } from '../../model/corpus.ts';
import type { GuideFrontMatter, PracticeFrontMatter, TextPage } from '../../model/page.ts';
import type { Diagnostic } from '../source/diagnostics.ts';
import type { Answers } from '../vocabulary/answers.ts';
import { keptOf } from '../source/root.ts';

/** A case that can be shown: read when it is asked for, since those of a large corpus fill memory. */
export interface KeptCase {
  id: string;
  /** A hash of all that it was made from. */
  key: string;
  isDraft: boolean;
  read: () => Case;
}

/** What the site is made of. */
interface Published {
  cases: KeptCase[];
  concepts: VocabularyConcept[];
  schemes: Scheme[];
  practices: TextPage<PracticeFrontMatter>[];
  guides: TextPage<GuideFrontMatter>[];
  answers: Answers;
}

/** A site without anything. */
export const NOTHING: Published = {
  cases: [],
  concepts: [],
  schemes: [],
  practices: [],
  guides: [],
  answers: { now: [], hazards: {} },
};

const INDEX = 'published.json';
// Two states of a case can be kept side by side: what was published last, and what is being written.
const nameOf = (id: string, key: string): string => `${id}.${key.slice(0, 16)}.json`;

/** The file of what the check found of a case. */
export const factsName = (id: string): string => `${id}.json`;

/** A case that was kept; `again` makes it anew where that is gone or damaged, for all who read it after. */
export const keptCase = (
  root: string,
  { id, key, isDraft }: Omit<KeptCase, 'read'>,
  again?: () => Case,
): KeptCase => ({
  id,
  key,
  isDraft,
  read: () => {
    const body = keptOf(root, 'cases').read(nameOf(id, key), key);
    if (body) {
      const one = JSON.parse(body.toString()) as Case;
      noteHash(one, body);
      return one;
    }
    if (again) {
      const one = again();
      keptOf(root, 'cases').put(nameOf(id, key), key, JSON.stringify(one));
      return one;
    }
    // Without them it is made anew by the next build.
    keptOf(root, 'facts').write(factsName(id), '', '');
    throw new Error(`What was kept of ${id} is damaged: build again.`);
  },
});

/** Keeps a case. */
export const keepCase = (root: string, key: string, one: Case): void =>
  keptOf(root, 'cases').write(nameOf(one.id, key), key, JSON.stringify(one));

/** Forgets all states of cases but these. */
export const forgetOthers = (root: string, cases: readonly KeptCase[]): void =>
  keptOf(root, 'cases').prune(cases.map(({ id, key }) => nameOf(id, key)));

/** Says what the site is to be made of from now on; each case must be kept already. */
export const publish = (root: string, { cases, ...rest }: Published): void => {
  const index = { cases: cases.map(({ id, key, isDraft }) => ({ id, key, isDraft })), ...rest };
  keptOf(root, 'index').put(INDEX, INDEX, JSON.stringify(index));
};

/** What the site is to be made of: nothing if that was never said. */
export const published = (root: string): Published => {
  const body = keptOf(root, 'index').read(INDEX, INDEX);
  if (!body) return NOTHING;
  const index = JSON.parse(body.toString()) as Omit<Published, 'cases'> & {
    cases: Omit<KeptCase, 'read'>[];
  };
  return { ...index, cases: index.cases.map((one) => keptCase(root, one)) };
};

const FINDINGS = 'findings.json';

/** Says what the last reading of the content has found, for the pages while texts are written. */
export const publishFindings = (root: string, findings: readonly Diagnostic[]): void =>
  keptOf(root, 'index').write(FINDINGS, FINDINGS, JSON.stringify(findings));

/** What the last reading of the content has found. */
export const lastFindings = (root: string): Diagnostic[] => {
  const body = keptOf(root, 'index').read(FINDINGS, FINDINGS);
  return body ? (JSON.parse(body.toString()) as Diagnostic[]) : [];
};
