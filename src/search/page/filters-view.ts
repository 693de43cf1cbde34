import { formatNumber } from '../../i18n/numbers.ts';
import { isLocale } from '../../model/locale.ts';
import type { Facet } from '../query/answer.ts';
import { make } from './dom.ts';
import type { Audience } from './audience.ts';

const ALL = 'all-filters';

/** What the reader did with a filter; nothing: remove them all. */
export type OnFilter = (choice?: { facet: string; value: string }) => void;

const labelOf = ({ id, label }: Facet, { wording }: Audience): string => {
  if (id === 'original') return wording['search.original'];
  return id === 'year' ? wording['search.year'] : (label ?? id);
};

const valueLabel = (facet: Facet, value: Facet['values'][number], audience: Audience): string => {
  if (facet.id === 'original' && isLocale(value.id))
    return audience.wording[`language.${value.id}`];
  if (facet.id === 'year') return formatNumber(audience.locale, Number(value.id));
  return value.label ?? value.id;
};

const choice = (
  facet: Facet,
  value: Facet['values'][number],
  audience: Audience,
  onFilter: OnFilter,
): HTMLElement => {
  const id = `filter-${facet.id}-${value.id}`;
  const box = make('input', { type: 'checkbox', id });
  box.checked = value.isChosen;
  box.addEventListener('change', () => onFilter({ facet: facet.id, value: value.id }));
  const count = make('span', { className: 'count' }, formatNumber(audience.locale, value.count));
  const label = make('label', { htmlFor: id }, valueLabel(facet, value, audience), ' ', count);
  return make('li', {}, box, label);
};

/** What shows and hides all filters where they would push the answers down: on a narrow screen. */
const toggleOf = (
  chosen: number,
  open: Set<string>,
  { locale, wording }: Audience,
): HTMLButtonElement => {
  const text = [wording['search.filters'], ...(chosen > 0 ? [formatNumber(locale, chosen)] : [])];
  const toggle = make('button', { type: 'button', id: ALL }, text.join(' '));
  const show = () => toggle.setAttribute('aria-expanded', String(open.has(ALL)));
  toggle.addEventListener('click', () => {
    if (!open.delete(ALL)) open.add(ALL);
    show();
  });
  show();
  return toggle;
};

/**
 * The filters as groups that unfold; which of them are open outlives the next answer. The values of
 * a closed group, most of the page's elements, are made when it opens.
 */
export const filtersView = (
  facets: readonly Facet[],
  open: Set<string>,
  audience: Audience,
  onFilter: OnFilter,
): HTMLElement[] => {
  const groups = facets.map((facet) => {
    const list = make('ul', {});
    const summary = make('summary', {}, labelOf(facet, audience));
    const group = make('details', {}, summary, list);
    const fill = () => {
      if (list.hasChildNodes()) return;
      list.append(...facet.values.map((value) => choice(facet, value, audience, onFilter)));
    };
    // Before it opens, so that a key pressed right after finds them.
    summary.addEventListener('click', fill);
    group.open = open.has(facet.id) || facet.values.some(({ isChosen }) => isChosen);
    if (group.open) fill();
    group.addEventListener('toggle', () => {
      if (group.open) {
        fill();
        open.add(facet.id);
      } else open.delete(facet.id);
    });
    return group;
  });
  if (groups.length === 0) return [];
  const chosen = facets.flatMap(({ values }) => values.filter(({ isChosen }) => isChosen)).length;
  const all = [toggleOf(chosen, open, audience), make('div', {}, ...groups)];
  if (chosen === 0) return all;
  const clear = make('button', { type: 'button' }, audience.wording['search.clear']);
  clear.addEventListener('click', () => onFilter());
  return [...all, clear];
};
