import { formatNumber, pluralForm } from '../i18n/numbers.ts';
import { localeOf } from '../model/locale.ts';

/*
 * Combines the facets of the list of cases. Without script their values are links to the pages of
 * the terms; here they become boxes, and the address keeps what is chosen.
 */
const all = <Kind extends HTMLElement>(selector: string): Kind[] => [
  ...document.querySelectorAll<Kind>(selector),
];

const facets = document.querySelector<HTMLElement>('.facets')!;
const status = facets.querySelector('[role=status]')!;
const clear = facets.querySelector('button')!;
const locale = localeOf(facets.dataset.locale ?? '') ?? 'en';

const cases = all('[data-facets]').map((item) => ({
  item,
  has: new URLSearchParams(item.dataset.facets),
}));

// To format a number is slow, and most counts are alike.
const said = new Map<number, { digits: string; words: string }>();
const say = (count: number): { digits: string; words: string } => {
  const known = said.get(count);
  if (known) return known;
  const digits = formatNumber(locale, count);
  const words = (facets.dataset[pluralForm(locale, count)] ?? '').replace('{count}', digits);
  said.set(count, { digits, words });
  return { digits, words };
};

/** A value of a facet, its link made a box with the same words. */
const boxes = all('.facets [data-value]').map((item) => {
  const count = item.querySelector<HTMLElement>('.count')!;
  const group = item.closest('details')!;
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.name = group.dataset.facet ?? '';
  box.value = item.dataset.value ?? '';
  const words = document.createElement('span');
  words.textContent = (item.querySelector('a') ?? item.firstChild)?.textContent?.trim() ?? '';
  const label = document.createElement('label');
  label.append(box, words, count);
  item.replaceChildren(label);
  return { box, count, group };
});

const chosen = (): URLSearchParams =>
  new URLSearchParams(boxes.flatMap(({ box }) => (box.checked ? [[box.name, box.value]] : [])));

/** Whether a case has one of the chosen values of each facet, but for one that is left aside. */
const passes = (has: URLSearchParams, choice: URLSearchParams, aside?: string): boolean =>
  [...choice.keys()].every(
    (facet) =>
      facet === aside || choice.getAll(facet).some((value) => has.getAll(facet).includes(value)),
  );

const show = (): void => {
  const choice = chosen();
  let left = 0;
  for (const { item, has } of cases) {
    item.hidden = !passes(has, choice);
    left += Number(!item.hidden);
  }
  for (const { box, count } of boxes) {
    const found = cases.filter(
      ({ has }) => has.getAll(box.name).includes(box.value) && passes(has, choice, box.name),
    ).length;
    box.disabled = found === 0 && !box.checked;
    const { digits, words } = say(found);
    count.textContent = digits;
    count.ariaLabel = words;
  }
  status.textContent = say(left).words;
  clear.hidden = choice.toString() === '';
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
  const choice = chosen().toString();
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
if (location.search) readAddress();
