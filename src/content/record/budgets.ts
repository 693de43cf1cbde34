import { BUDGETS, INTOLERABLE, MOST, type Length } from './budget.ts';
import { LOCALES } from '../../model/locale.ts';
import { statementsIn } from '../../model/summary.ts';
import type { Localized } from '../../model/text.ts';
import type { RuleId } from '../../model/rules/rules.ts';
import { lengthOf } from './length.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { valueAt } from '../yaml/issue-values.ts';
import { sketchAt } from '../yaml/schema-sketch.ts';
import { caseRecord } from '../../model/case.ts';
import type { Path, ReadRecord } from './record-parts.ts';

/** A text, or several that are read in one go, and how long they may be. */
interface Measured {
  path: Path;
  texts: readonly Localized[];
  budget: Length;
  /** A title that is too long is only ever a warning: it is an address in the memory of readers. */
  mild?: true;
}

const measured = ({ summary }: ReadRecord['record']): Measured[] => {
  const { title, headline, brief, lessons, trust } = summary;
  const one = (key: string, text: Localized, budget: Length): Measured => ({
    path: ['summary', key],
    texts: [text],
    budget,
  });
  const all = Object.values(brief ?? {}).flat();
  return [
    { ...one('title', title, BUDGETS.title), mild: true },
    one('headline', headline.text, BUDGETS.headline),
    { path: ['summary', 'brief'], texts: all.map(({ text }) => text), budget: BUDGETS.brief },
    ...lessons.map(({ text }, index): Measured => ({
      path: ['summary', 'lessons', index],
      texts: [text],
      budget: BUDGETS.lesson,
    })),
    ...(trust ? [one('trust', trust.text, BUDGETS.trust)] : []),
  ];
};

/** How many of each kind there are, and where they stand. */
const counted = ({ summary, figures }: ReadRecord['record']) =>
  (Object.keys(MOST) as (keyof typeof MOST)[]).map((kind) =>
    kind === 'figures'
      ? {
          path: ['figures'],
          key: 'key: true',
          count: figures.filter(({ key }) => key).length,
          limit: MOST[kind],
        }
      : {
          path: kind === 'lessons' ? ['summary', kind] : ['summary', ...kind.split('-')],
          key: kind.replace('-', '.'),
          count: statementsIn(summary, kind).length,
          limit: MOST[kind],
        },
  );

/** Reports what is longer, or more, than a reader in a hurry can take in. */
export const checkBudgets = ({ record, yaml }: ReadRecord, file: string, report: Report): void => {
  const tell = (
    path: Path,
    rule: RuleId,
    found: number,
    limit: number,
    values: object,
    mild = false,
  ) =>
    found > limit &&
    reportIn(report, file, found >= limit * INTOLERABLE && !mild ? 'error' : 'warning')(
      yaml.at(path),
      rule,
      { found, limit, ...values },
    );
  for (const { path, texts, budget, mild } of measured(record))
    for (const language of LOCALES)
      tell(
        path,
        'budget-length',
        texts.reduce((sum, text) => sum + lengthOf(text[language] ?? '', language), 0),
        budget[language],
        {
          key: path.slice(1).join('.'),
          language,
          unit: language === 'zh' ? 'characters' : 'words',
        },
        mild,
      );
  for (const { path, key, count, limit } of counted(record))
    tell(path, 'budget-count', count, limit, { key });
};

/** Reports the titles of a published case that only readers of one language can read. */
export const checkTitles = ({ record, yaml }: ReadRecord, file: string, report: Report): void => {
  if (record.status === 'draft') return;
  for (const [index, { language }] of record.sources.entries()) {
    const path = ['sources', index, 'translatedTitle'];
    if (language === 'en' || valueAt(yaml.data, path) !== undefined) continue;
    reportIn(report, file)(yaml.at(path), 'missing-key', {
      key: 'translatedTitle',
      path: path.join('.'),
      inside: `sources.${index}`,
      sketch: sketchAt(caseRecord, path, yaml.data),
    });
  }
};

/** Reports a published case that says neither in brief nor at length what happened. */
export const checkBrief = ({ record, yaml }: ReadRecord, file: string, report: Report): void => {
  const { brief, situation, response, outcome } = record.summary;
  if (record.status === 'draft' || brief) return;
  if ([situation, response, outcome].every(({ length }) => length > 0)) return;
  const path = ['summary', 'brief'];
  reportIn(report, file)(yaml.at(path), 'missing-key', {
    key: 'brief',
    path: path.join('.'),
    inside: 'summary',
    sketch: sketchAt(caseRecord, path, yaml.data),
  });
};
