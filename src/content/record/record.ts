import { caseRecord, draftRecord } from '../../model/case.ts';
import { parseDate, parseDuration } from '../../model/date.ts';
import { partsOf, pathIn } from '../../model/summary.ts';
import { reportIn, type Report, type ReportAt } from '../source/diagnostics.ts';
import { completeDraft } from './draft.ts';
import { checkConcepts, namesToIds } from './record-concepts.ts';
import { isOnCases } from '../../i18n/routes.ts';
import { isMap, type Path, type ReadRecord } from './record-parts.ts';
import { linkFault } from '../mdx/link-fault.ts';
import type { SourceFile } from '../source/source.ts';
import { validate } from '../yaml/validate.ts';
import type { Vocabulary } from '../vocabulary/vocabulary.ts';
import { exceptOn, readMended } from '../yaml/mend/read-mended.ts';
import { readYaml } from '../yaml/yaml.ts';

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

/** The parts of a moment as far as they are known: `2020-03` is year and month; of a duration its minutes. */
const momentOf = (at: string): (number | undefined)[] => {
  const parts = parseDate(at);
  if (!parts) return [parseDuration(at)];
  const { year, month, day, hour, minute } = parts;
  return [year, month, day, hour, minute];
};

/** Whether a moment is certainly before another: what one of them leaves open decides nothing. */
const isBefore = (at: string, other: string): boolean => {
  const later = momentOf(other);
  for (const [index, part] of momentOf(at).entries()) {
    const compared = later[index];
    if (part === undefined || compared === undefined) return false;
    if (part !== compared) return part < compared;
  }
  return false;
};

const checkOrder = ({ record, yaml }: ReadRecord, report: ReportAt): void =>
  record.events.forEach(({ at }, index) => {
    const before = record.events[index - 1]?.at;
    if (before === undefined || (parseDate(at) === undefined) !== (parseDate(before) === undefined))
      return;
    if (isBefore(at, before))
      report(yaml.at(['events', index, 'at']), 'event-order', { found: at, before });
  });

const isDraft = (data: unknown): boolean => isMap(data) && data.status === 'draft';

const readAsItIs = (source: SourceFile, at: ReportAt, named: ReportAt): ReadRecord | undefined => {
  const yaml = readYaml(source, at);
  if (!yaml) return undefined;
  if (!isDraft(yaml.data)) {
    const record = validate(caseRecord, yaml, named);
    return record && { record, yaml };
  }
  const draft = validate(draftRecord, yaml, named);
  return draft && { record: completeDraft(draft), yaml };
};

/** A record with slips as if they were mended, and the lines on which nothing more can be said. */
const readAsMended = (source: SourceFile, named: ReportAt): ReadRecord | undefined => {
  const schemaOf = (data: unknown) => (isDraft(data) ? draftRecord : caseRecord);
  const read = readMended<typeof draftRecord | typeof caseRecord>(source, schemaOf, named);
  if (!read) return undefined;
  const { data, yaml, silent } = read;
  const record = isDraft(data) ? completeDraft(draftRecord.parse(data)) : caseRecord.parse(data);
  return { record, yaml, silent };
};

/** Reads `case.yaml` and reports what can be seen without the articles. */
export const readRecord = (
  source: SourceFile,
  vocabulary: Vocabulary,
  report: Report,
  mode: 'as it is' | 'mended',
): ReadRecord | undefined => {
  const at = reportIn(report, source.path);
  const named = namesToIds(vocabulary, at);
  const read = mode === 'mended' ? readAsMended(source, named) : readAsItIs(source, at, named);
  if (!read) return undefined;
  const sure = reportIn(exceptOn(report, source.path, read.silent), source.path);
  checkAddresses(read, sure);
  checkIds(read, sure);
  checkConcepts(read, vocabulary, sure);
  checkOrder(read, sure);
  return read;
};
