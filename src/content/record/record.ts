import { caseRecord, draftRecord, type CaseRecord } from '../../model/case.ts';
import { parseDate, parseDuration } from '../../model/date.ts';
import { partsOf, pathIn } from '../../model/summary.ts';
import { reportIn, type Report, type ReportAt } from '../source/diagnostics.ts';
import { completeDraft } from './draft.ts';
import { checkConcepts, namesToIds } from './record-concepts.ts';
import { isOnCases } from '../../i18n/routes.ts';
import { isMap, type Path, type ReadRecord } from './record-parts.ts';
import { linkFault } from '../mdx/safe-mdx.ts';
import type { Source } from '../source/source.ts';
import { validate } from '../yaml/validate.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { readYaml, type YamlData } from '../yaml/yaml.ts';

const checkAddresses = ({ record, yaml }: ReadRecord, report: ReportAt): void =>
  record.sources.forEach((source, index) => {
    for (const key of ['url', 'archiveUrl'] as const) {
      const fault = source[key] === undefined ? undefined : linkFault(source[key]);
      if (fault)
        report(yaml.at(['sources', index, key]), 'mdx-link', { found: source[key] ?? '', fault });
    }
  });

/** An id after the place where it stands: `lesson-2` for `summary.lessons.1.id`. */
const exampleFor = (path: Path): string => {
  const [part = '', index] = path.slice(-3);
  return `${String(part).replace(/s$/, '')}-${Number(index) + 1}`;
};

const checkIds = ({ record, yaml }: ReadRecord, report: ReportAt): void => {
  const placed: { id: string; path: Path }[] = [
    ...partsOf(record.summary).flatMap(({ part, statements }) =>
      statements.map(({ id }, index) => ({ id, path: [...pathIn(part, index), 'id'] })),
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
    // The ids of sources and of their notes are no places on the page.
    if (path[0] !== 'sources' && isOnCases(id))
      report(at, 'id-taken', { found: id, example: exampleFor(path) });
    const before = first.get(id);
    if (before === undefined) first.set(id, at.line);
    else report(at, 'duplicate-id', { found: id, first: before });
  }
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
