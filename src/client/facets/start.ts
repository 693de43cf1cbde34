import { PAGE_SIZE } from '../../casebook/list-pages.ts';
import { formatNumber, pluralForm } from '../../i18n/numbers.ts';
import { localeOf } from '../../model/locale.ts';
import { make } from '../make.ts';
import { makeBoxes } from './boxes.ts';
import { itemsOf } from './items.ts';
import { fetchTable, narrow, pagesOf, type Choice } from './table.ts';

const facets = document.querySelector<HTMLElement>('.facets')!;
const { locale: name = '', table: address = '', more: moreWords = '', failed } = facets.dataset;
const locale = localeOf(name) ?? 'en';
const status = facets.querySelector('[role=status]')!;
const clear = facets.querySelector('button')!;
const whole = document.querySelector<HTMLElement>('.browse > .list')!;

const digitsOf = (number: number): string => formatNumber(locale, number);
const say = (count: number): string =>
  (facets.dataset[pluralForm(locale, count)] ?? '').replace('{count}', digitsOf(count));

const begin = async (): Promise<void> => {
  const table = await fetchTable(address);
  const boxes = makeBoxes(facets, table);
  const items = make('ul', { className: 'cases' });
  const more = make('button', { type: 'button', hidden: true });
  const part = make('div', { className: 'list', hidden: true }, items, more);
  whole.after(part);

  const chosen = (): Choice =>
    new Map(
      [...Map.groupBy(boxes, ({ box }) => box.name)]
        .map(
          ([facet, own]) =>
            [facet, own.flatMap(({ box }) => (box.checked ? [box.value] : []))] as const,
        )
        .filter(([, values]) => values.length > 0),
    );

  let turn = 0;
  /** Puts the next cases of those that are left at the end of the list. */
  const append = async (choice: Choice, places: readonly number[], from: number): Promise<void> => {
    const own = turn;
    const next = pagesOf(table, choice, places.slice(from, from + PAGE_SIZE), PAGE_SIZE);
    part.ariaBusy = 'true';
    try {
      const found = await itemsOf(next);
      if (own !== turn) return;
      if (from === 0) items.replaceChildren();
      items.append(...found);
      const rest = places.length - from - next.length;
      more.hidden = rest <= 0;
      more.textContent = moreWords.replace('{count}', digitsOf(Math.min(rest, PAGE_SIZE)));
      more.onclick = () => {
        void append(choice, places, from + PAGE_SIZE).then(() =>
          items.children[from + PAGE_SIZE]?.querySelector('a')?.focus(),
        );
      };
    } catch {
      if (own === turn) status.textContent = failed ?? '';
    }
    if (own === turn) part.ariaBusy = null;
  };

  const show = (): void => {
    turn += 1;
    const choice = chosen();
    const { places, counts } = narrow(table, choice);
    for (const { box, count } of boxes) {
      const found = counts.get(`${box.name}=${box.value}`) ?? 0;
      box.disabled = found === 0 && !box.checked;
      count.textContent = digitsOf(found);
      count.ariaLabel = say(found);
    }
    status.textContent = say(places.length);
    clear.hidden = choice.size === 0;
    whole.hidden = choice.size > 0;
    part.hidden = choice.size === 0;
    if (choice.size > 0) void append(choice, places, 0);
  };

  const readAddress = (): void => {
    const choice = new URLSearchParams(location.search);
    for (const { box, group } of boxes) {
      box.checked = choice.getAll(box.name).includes(box.value);
      if (box.checked) group.open = true;
    }
    show();
  };

  const keep = (): void => {
    const choice = new URLSearchParams(
      [...chosen()].flatMap(([facet, values]) => values.map((value) => [facet, value])),
    ).toString();
    history.pushState(null, '', choice === '' ? location.pathname : `?${choice}`);
    show();
  };

  facets.addEventListener('change', keep);
  clear.addEventListener('click', () => {
    for (const { box } of boxes) box.checked = false;
    facets.querySelector('summary')?.focus();
    keep();
  });
  addEventListener('popstate', readAddress);
  readAddress();
};

begin().catch(() => {
  // The links lead on.
  status.textContent = failed ?? '';
});
