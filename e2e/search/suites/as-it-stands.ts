import { expect, it } from 'vitest';
import { excerptsOf } from '../../../src/search/testing/excerpts.ts';
import { isGenerated } from '../../../src/search/testing/generated-cases.ts';
import { burdenOf, burdensOfHan } from '../../../src/search/shared/stopwords.ts';
import { words } from '../../../src/search/shared/words.ts';
import { LOCALES } from '../../../src/model/locale.ts';
import { wholeText } from '../../../src/search/build/texts.ts';
import { corpus, everyId, thorough } from './asked.ts';

/** So many of each kind are asked. */
const MOST = 16;
/** The share that finds the case it was drawn from. */
const FOUND = 0.995;

/** Whether a query says anything: “the” and 的 may be refused. */
const says = (query: string): boolean =>
  words(query).some(({ script, text, units }) =>
    script === 'han'
      ? burdensOfHan(text).some((burden) => burden !== 'none')
      : burdenOf(units[0] ?? '', text) !== 'none',
  );

const drawn = corpus.cases
  .filter(({ id }) => !isGenerated(id))
  .flatMap((one) =>
    LOCALES.flatMap((locale) => wholeText(one, locale).passages).flatMap(([, text]) =>
      excerptsOf(text).map((excerpt) => ({ ...excerpt, id: one.id })),
    ),
  )
  .filter(({ query }) => says(query));

const asked = [...Map.groupBy(drawn, ({ kind }) => kind).values()].flatMap((some) => {
  const each = [...new Map(some.map((one) => [`${one.id} ${one.query}`, one])).values()];
  const step = Math.max(1, Math.floor(each.length / MOST));
  return each.filter((_, at) => at % step === 0).slice(0, MOST);
});
for (const { query } of asked) thorough.add(query);

it('finds what stands in a text as it stands there', () => {
  const missed = asked.filter(({ query, id }) => !everyId.get(query)!.includes(id));
  const lines = missed.map(({ kind, query, id }) => `${kind}: ${query} (${id})`);
  expect(1 - missed.length / asked.length, lines.join('\n')).toBeGreaterThanOrEqual(FOUND);
});
