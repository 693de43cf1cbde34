import type { ReportAt } from '../source/diagnostics.ts';
import { conceptList, nearestConcept } from '../vocabulary/nearest-concept.ts';
import type { Path, ReadRecord } from './record-parts.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';

type Concepts = Vocabulary['concepts'];

const isSector = ({ scheme }: { scheme: string }): boolean => scheme === 'sector';

/** What an editor may have meant: the nearest concept that may stand there, and all of them. */
const adviceFor = (found: string, concepts: Concepts, wantsSector: boolean) => {
  const candidates = [...concepts.values()].filter((one) => isSector(one) === wantsSector);
  return { nearest: nearestConcept(found, candidates), list: conceptList(candidates) };
};

/** Tags and the sector must be concepts, of the schemes that belong there. */
export const checkConcepts = (
  { record, yaml }: ReadRecord,
  { concepts, isWhole }: Vocabulary,
  report: ReportAt,
): void => {
  if (!isWhole) return;
  const check = (id: string, path: Path, wantsSector: boolean): void => {
    const found = concepts.get(id);
    if (found && isSector(found) === wantsSector) return;
    const { nearest, list } = adviceFor(id, concepts, wantsSector);
    if (!found)
      report(yaml.at(path), 'unknown-concept', { found: id, where: '', nearest, expected: list });
    else
      report(yaml.at(path), 'concept-scheme', {
        found: id,
        scheme: found.scheme,
        expected: wantsSector ? 'sector' : 'hazard, practice, channel, role, technology, outcome',
        list,
        nearest,
      });
  };
  // Only a draft can be without one.
  if (record.organization.sector)
    check(record.organization.sector, ['organization', 'sector'], true);
  record.tags.forEach((tag, index) => {
    check(tag, ['tags', index], false);
    if (record.tags.indexOf(tag) !== index)
      report(yaml.at(['tags', index]), 'tag-twice', { found: tag });
  });
};

const isConceptKey = (key: unknown): boolean =>
  /^(?:tags\.\d+|organization\.sector)$/.test(String(key));

/** Words of one's own rather than an id that is not well formed. */
const isWording = (found: string): boolean => /[\s_\p{Lu}]|[^\p{ASCII}]/u.test(found);

/** Leads an editor who wrote words for a concept to its id; other findings go on as they are. */
export const namesToIds =
  ({ concepts }: Vocabulary, at: ReportAt): ReportAt =>
  (place, rule, values = {}) => {
    const found = String(values.found);
    if (rule !== 'wrong-format' || !isConceptKey(values.key) || !isWording(found))
      return at(place, rule, values);
    const wantsSector = values.key === 'organization.sector';
    const { nearest, list } = adviceFor(found, concepts, wantsSector);
    at(place, 'unknown-concept', { found, where: '', nearest, expected: list });
  };
