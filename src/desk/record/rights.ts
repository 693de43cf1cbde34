import type { Basis } from '../../model/article.ts';
import { BASES } from '../../model/article.ts';
import type { InSomeLanguages } from '../../model/text.ts';
import { headOf, withHead } from '../article/head.ts';
import { withText, textIn, textsOf, type Draft } from '../draft/draft.ts';
import { dataAt } from './data-edit.ts';
import { namesOf } from './people.ts';
import { setIn } from './yaml-edit.ts';
import { dataOf } from './yaml-place.ts';

/** By whose leave a text stands as it is, when it was given, and where that can be seen. */
export interface Leave {
  whom: string;
  when: string;
  proof: string;
}

const BETWEEN = '; ';

const recordOf = ({ caseId }: Draft): string => `content/cases/${caseId}/case.yaml`;

/** On what ground the texts of a draft stand; undefined where they say different things. */
export const basisOf = (draft: Draft): Basis | undefined => {
  const said = [...textsOf(draft)]
    .filter(([path]) => path.endsWith('.mdx'))
    .map(([, text]) => /^basis: *(\S+)$/m.exec(headOf(text))?.[1]);
  const [first] = said;
  return said.every((one) => one === first) ? BASES.find((basis) => basis === first) : undefined;
};

/** A draft whose texts all stand on one ground. */
export const withBasis = (draft: Draft, basis: Basis): Draft =>
  [...textsOf(draft)]
    .filter(([path]) => path.endsWith('.mdx'))
    .reduce((one, [path, text]) => withText(one, path, withHead(text, 'basis', basis)), draft);

const inSource = (draft: Draft, key: string): unknown =>
  dataAt(dataOf(textIn(draft, recordOf(draft)) ?? ''), ['sources', 0, key]);

const withSource = (draft: Draft, key: string, value: unknown): Draft => {
  const path = recordOf(draft);
  const text = textIn(draft, path);
  return text === null ? draft : withText(draft, path, setIn(text, ['sources', 0, key], value));
};

/** By whose leave the first source says that its text stands as it is. */
export const leaveOf = (draft: Draft): Leave => {
  const licence = inSource(draft, 'licence');
  const [whom = '', when = '', ...proof] =
    typeof licence === 'string' ? licence.split(BETWEEN) : [];
  return { whom, when, proof: proof.join(BETWEEN) };
};

/** A draft that says by whose leave its text stands as it is; undefined: that it needs none. */
export const withLeave = (draft: Draft, leave: Leave | undefined): Draft => {
  const parts = leave ? [leave.whom, leave.when, leave.proof].map((part) => part.trim()) : [];
  const last = parts.findLastIndex((part) => part !== '');
  const line = parts.slice(0, last + 1).join(BETWEEN);
  return withSource(draft, 'licence', line === '' ? undefined : line);
};

/** Who published the first source, or else who wrote it; undefined where neither is said. */
export const publishedBy = (draft: Draft): string | undefined => {
  const [publication, authors] = [inSource(draft, 'containerTitle'), inSource(draft, 'author')];
  if (typeof publication === 'string' && publication !== '') return publication;
  const names = namesOf(authors);
  return names === '' ? undefined : names;
};

/** Who holds the rights in the first source, by language. */
export const holderOf = (draft: Draft): InSomeLanguages => {
  const rights = inSource(draft, 'rights');
  return typeof rights === 'object' && rights !== null ? rights : {};
};

/** A draft that says who holds the rights, in languages; one that is empty goes. */
export const withHolder = (draft: Draft, holder: InSomeLanguages): Draft => {
  const said = Object.entries(holder).flatMap(([locale, text]) =>
    (text ?? '').trim() === '' ? [] : [[locale, (text ?? '').trim()]],
  );
  return withSource(draft, 'rights', said.length > 0 ? Object.fromEntries(said) : undefined);
};
