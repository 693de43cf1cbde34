import { formatNumber, pluralForm } from '../../i18n/numbers.ts';
import type { Asked } from './address.ts';
import type { Answer } from '../query/answer.ts';
import { make } from './dom.ts';
import { filtersView, type OnFilter } from './filters-view.ts';
import { casesView, othersView, pointersView } from './view.ts';
import type { Audience } from './audience.ts';
import { understoodView } from './understood-view.ts';

/** How many more cases are shown at a time. */
export const STEP = 10;

/** What the reader can do with an answer. */
interface Acts {
  toggleMeaning: () => void;
  filter: OnFilter;
  showMore: () => void;
}

/** What the page shows of an answer. */
interface Shown {
  state: 'done' | 'empty';
  /** Told to screen readers, too. */
  text: string;
  children: HTMLElement[];
  sidebar: HTMLElement[];
}

const withCount = (text: string, count: number, { locale }: Audience): string =>
  text.replace('{count}', formatNumber(locale, count));

const moreView = (answer: Answer, showMore: () => void, audience: Audience): HTMLElement[] => {
  const left = Math.min(STEP, answer.count - answer.results.length);
  if (left <= 0) return [];
  const text = withCount(audience.wording['search.more'], left, audience);
  const button = make('button', { type: 'button', id: 'more' }, text);
  button.addEventListener('click', showMore);
  return [button];
};

/** An answer as nodes; which filters are open outlives it. */
export const answerView = (
  answer: Answer,
  asked: Asked,
  open: Set<string>,
  audience: Audience,
  { toggleMeaning, filter, showMore }: Acts,
): Shown => {
  const { locale, wording } = audience;
  const above = understoodView(answer, asked.byMeaning, toggleMeaning, audience);
  const practices = othersView(answer, ['practice'], audience);
  const below = othersView(answer, ['term', 'guide'], audience);
  const sidebar = filtersView(answer.facets, open, audience, filter);
  if (answer.isTooLong)
    return { state: 'empty', text: wording['search.tooLong'], children: [], sidebar: [] };
  if (answer.results.length === 0) {
    const near = pointersView(wording['search.nearest'], answer.nearest, audience);
    const common = pointersView(wording['search.common'], answer.common, audience);
    const isFiltered = answer.facets.length > 0 && Object.keys(asked.filters).length > 0;
    const text = wording[isFiltered ? 'search.filtered' : 'search.empty'];
    return {
      state: 'empty',
      text,
      children: [...above, ...practices, ...below, ...near, ...common],
      sidebar,
    };
  }
  return {
    state: 'done',
    text: withCount(
      wording[`count.cases.${pluralForm(locale, answer.count)}`],
      answer.count,
      audience,
    ),
    children: [
      ...above,
      ...practices,
      ...casesView(answer, audience),
      ...moreView(answer, showMore, audience),
      ...below,
    ],
    sidebar,
  };
};
