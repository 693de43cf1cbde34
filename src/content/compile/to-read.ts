import type { Article } from '../../model/corpus.ts';
import type { BlocksLock } from '../../model/lock.ts';
import type { CaseFolder } from './case-folder.ts';
import { reportIn, type Report, type ReportAt } from '../source/diagnostics.ts';
import { citedClaims, claimsToRead } from '../lock/held.ts';
import type { ReadRecord } from '../record/record-parts.ts';

/** The command by which an editor says that something was read again and holds. */
const reviewCommand = (what: string): string => `npm run sync -- --reviewed ${what}`;

/** The blocks of a translation whose original changed since. */
export const warnBehind = ({ id: caseId }: CaseFolder, article: Article, report: Report): void => {
  const { behind, blocks, path, lang } = article;
  for (const id of behind)
    reportIn(report, path, 'warning')(
      { line: blocks.find((block) => block.id === id)?.line ?? 1, column: 1 },
      'translation-behind',
      { found: id, command: reviewCommand(`${caseId}/${lang}#${id}`) },
    );
};

/** Claims whose paragraphs changed since somebody held them against each other. */
export const warnToRead = (
  caseId: string,
  { record, yaml }: ReadRecord,
  lock: BlocksLock,
  report: ReportAt,
): void => {
  const claims = new Map(citedClaims(record).map((one) => [one.id, one]));
  for (const { id, blocks } of claimsToRead(lock))
    report(yaml.at([...(claims.get(id)?.path ?? []), 'evidence']), 'evidence-changed', {
      found: id,
      blocks: blocks.join(', '),
      command: reviewCommand(`${caseId}#${id}`),
    });
};
