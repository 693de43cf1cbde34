import type { VocabularyConcept } from '../../model/corpus.ts';
import { LOCALE_OF } from '../shared/files.ts';
import type { Compounds } from '../shared/compounds/compounds.ts';
import { countScripts } from '../shared/runs.ts';
import type { ReadWords, Script } from '../shared/words.ts';
import type { Field } from './fields.ts';
import { everydayWordsIn } from './words/everyday.ts';
import { labelKey, labelsIn, type LabelTable } from './words/labels.ts';

/** The scripts whose texts have Latin words and numbers in them. */
const HOSTS = ['han', 'arabic'] as const;

/** By script what of the Latin words and numbers is at home in its texts too. */
export type Guests = ReadonlyMap<Script, ReadonlySet<string>>;

const noGuests = () =>
  new Map(HOSTS.map((script): [Script, Set<string>] => [script, new Set<string>()]));

/** The same of one case, as data that can be kept. */
export type OwnGuests = [script: Script, units: string[]][];

/** The guests of all cases together. */
export const allGuests = (own: Iterable<OwnGuests>): Guests => {
  const guests = noGuests();
  for (const some of own)
    for (const [script, units] of some) for (const unit of units) guests.get(script)?.add(unit);
  return guests;
};

/** The units of Latin words and numbers that stand in Chinese and in Persian texts. */
export const guestUnits = (fields: readonly Field[], read: ReadWords): OwnGuests => {
  const guests = noGuests();
  for (const { text } of fields) {
    // A Chinese name in an English text does not make it Chinese.
    const counts = countScripts(text);
    const host = HOSTS.find((script) => counts[script] * 2 > counts.latin);
    if (!host) continue;
    for (const { script, units } of read(text))
      if (script === 'latin') for (const unit of units) guests.get(host)?.add(unit);
  }
  return [...guests].map(([script, units]) => [script, [...units]]);
};

/** The labels of a script, with the Latin ones that its language uses: “CRM” is Chinese as well. */
export const labelsWithGuests = (
  labels: LabelTable,
  concepts: Iterable<VocabularyConcept>,
  script: Script,
  compounds: Compounds,
): LabelTable[Script] => {
  const all = new Map(labels[script]);
  if (script === 'latin') return all;
  const locale = LOCALE_OF[script];
  const names = [...concepts].flatMap((concept) => labelsIn(concept, locale));
  for (const label of [...names, ...everydayWordsIn(locale)]) {
    const found = labelKey(label, compounds);
    const meanings = found?.script === 'latin' && labels.latin.get(found.key);
    if (meanings) all.set(found.key, meanings);
  }
  return all;
};
