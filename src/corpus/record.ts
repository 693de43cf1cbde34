import { caseRecord, draftRecord, type CaseRecord } from '../schema/case.ts';
import { LOCALES, type Locale } from '../schema/locale.ts';
import { parseDate, parseDuration } from '../schema/date.ts';
import { reportIn, type Report, type ReportAt } from './diagnostics.ts';
import { completeDraft } from './draft.ts';
import { conceptList, nearestConcept } from './nearest-concept.ts';
import { linkFault } from './safe-mdx.ts';
import type { Source } from './source.ts';
import { validate } from './validate.ts';
import type { Vocabulary } from './vocabulary.ts';
import { readYaml, type YamlData } from './yaml.ts';

type Path = (string | number)[];

/** A record that fits its schema, and the places of its keys. */
export interface ReadRecord {
  record: CaseRecord;
  yaml: YamlData;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isLocalized = (value: unknown): value is Partial<Record<Locale, string>> =>
  isMap(value) &&
  Object.keys(value).length > 0 &&
  Object.values(value).every((text) => typeof text === 'string') &&
  Object.keys(value).every((key) => (LOCALES as readonly string[]).includes(key));

/** Visits every text of a record that comes per language. */
export const walkLocalized = (
  value: unknown,
  path: Path,
  visit: (text: Partial<Record<Locale, string>>, path: Path) => void,
) => {
  if (isLocalized(value)) visit(value, path);
  else if (Array.isArray(value))
    value.forEach((item, index) => walkLocalized(item, [...path, index], visit));
  else if (isMap(value))
    for (const [key, item] of Object.entries(value))
      if (key !== 'translatedTitle') walkLocalized(item, [...path, key], visit);
};

/** Texts that lack a language: an error if it is one of an original, else a warning. */
export const checkLanguages = (
  { record, yaml }: ReadRecord,
  originals: readonly Locale[],
  file: string,
  report: Report,
): void =>
  walkLocalized(record, [], (text, path) => {
    for (const locale of LOCALES) {
      if (text[locale] !== undefined) continue;
      const required = originals.includes(locale);
      reportIn(report, file, required ? 'error' : 'warning')(
        yaml.at(path),
        required ? 'missing-text' : 'missing-locale',
        { key: path.join('.'), language: locale },
      );
    }
  });

const checkAddresses = ({ record, yaml }: ReadRecord, report: ReportAt): void =>
  record.sources.forEach((source, index) => {
    for (const key of ['url', 'archiveUrl'] as const) {
      const fault = source[key] === undefined ? undefined : linkFault(source[key]);
      if (fault)
        report(yaml.at(['sources', index, key]), 'mdx-link', { found: source[key] ?? '', fault });
    }
  });

const checkIds = ({ record, yaml }: ReadRecord, report: ReportAt): void => {
  const { situation, response, outcome, lessons } = record.summary;
  const placed: { id: string; path: Path }[] = [
    ...Object.entries({ situation, response, outcome, lessons }).flatMap(([part, list]) =>
      list.map(({ id }, index) => ({ id, path: ['summary', part, index, 'id'] })),
    ),
    ...record.events.map(({ id }, index) => ({ id, path: ['events', index, 'id'] })),
    ...record.figures.map(({ id }, index) => ({ id, path: ['figures', index, 'id'] })),
    ...record.sources.flatMap(({ id, notes }, s) => [
      { id, path: ['sources', s, 'id'] },
      ...notes.map((note, n) => ({ id: note.id, path: ['sources', s, 'notes', n, 'id'] })),
    ]),
  ];
  const first = new Map<string, number>();
  for (const { id, path } of placed) {
    const at = yaml.at(path);
    const before = first.get(id);
    if (before === undefined) first.set(id, at.line);
    else report(at, 'duplicate-id', { found: id, first: before });
  }
};

const checkConcepts = (
  { record, yaml }: ReadRecord,
  { concepts, isWhole }: Vocabulary,
  report: ReportAt,
): void => {
  if (!isWhole) return;
  const all = [...concepts.values()];
  const isSector = (id: string): boolean => concepts.get(id)?.scheme === 'sector';
  const check = (id: string, path: Path, wanted: boolean): void => {
    const found = concepts.get(id);
    if (found && isSector(id) === wanted) return;
    const candidates = all.filter((candidate) => isSector(candidate.id) === wanted);
    const near = nearestConcept(id, candidates);
    const expected = conceptList(candidates);
    if (!found)
      report(yaml.at(path), 'unknown-concept', { found: id, where: '', nearest: near, expected });
    else
      report(yaml.at(path), 'concept-scheme', {
        found: id,
        scheme: found.scheme,
        expected: wanted ? 'sector' : 'hazard, practice, channel, role, technology, outcome',
        list: expected,
        nearest: near,
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

/** The moment as far as it is known, so that two of the same kind can be compared as text or number. */
const orderOf = (at: string): number | undefined => {
  const parts = parseDate(at);
  if (!parts) return parseDuration(at);
  const { year, month = 1, day = 1, hour = 0, minute = 0 } = parts;
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
};

const checkOrder = ({ record, yaml }: ReadRecord, report: ReportAt): void =>
  record.events.forEach(({ at }, index) => {
    const before = record.events[index - 1]?.at;
    if (before === undefined || (parseDate(at) === undefined) !== (parseDate(before) === undefined))
      return;
    if ((orderOf(at) ?? 0) < (orderOf(before) ?? 0))
      report(yaml.at(['events', index, 'at']), 'event-order', { found: at, before });
  });

const validateRecord = (yaml: YamlData, at: ReportAt): CaseRecord | undefined => {
  const isDraft = isMap(yaml.data) && yaml.data.status === 'draft';
  if (!isDraft) return validate(caseRecord, yaml, at);
  const draft = validate(draftRecord, yaml, at);
  return draft && completeDraft(draft);
};

const isConceptKey = (key: unknown): boolean =>
  /^(?:tags\.\d+|organization\.sector)$/.test(String(key));

/** Words of one's own rather than an id that is not well formed. */
const isWording = (found: string): boolean => /[\s_\p{Lu}]|[^\p{ASCII}]/u.test(found);

/** Leads an editor who wrote words for a concept to its id; other findings go on as they are. */
const namesToIds =
  ({ concepts }: Vocabulary, at: ReportAt): ReportAt =>
  (place, rule, values = {}) => {
    const found = String(values.found);
    if (rule !== 'wrong-format' || !isConceptKey(values.key) || !isWording(found))
      return at(place, rule, values);
    const wantsSector = values.key === 'organization.sector';
    const candidates = [...concepts.values()].filter(
      ({ scheme }) => (scheme === 'sector') === wantsSector,
    );
    const near = nearestConcept(found, candidates);
    at(place, 'unknown-concept', {
      found,
      where: '',
      nearest: near,
      expected: conceptList(candidates),
    });
  };

/** Reads `case.yaml` and reports what can be seen without the articles. */
export const readRecord = (
  source: Source,
  vocabulary: Vocabulary,
  report: Report,
): ReadRecord | undefined => {
  const at = reportIn(report, source.path);
  const yaml = readYaml(source, at);
  const record = yaml && validateRecord(yaml, namesToIds(vocabulary, at));
  if (!yaml || !record) return undefined;
  const read = { record, yaml };
  checkAddresses(read, at);
  checkIds(read, at);
  checkConcepts(read, vocabulary, at);
  checkOrder(read, at);
  return read;
};
