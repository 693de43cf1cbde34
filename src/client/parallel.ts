import './tools.ts';

/**
 * Side by side by keyboard: Alt with an arrow goes to the next or previous block, from anywhere on
 * the page; where a block has the focus, J and K do the same, and an arrow changes the column.
 */
const rows = [...document.querySelectorAll<HTMLElement>('.rows > [id]')];
const swap = document.querySelector<HTMLInputElement>('[name=swap]');
/** As the reader sees them: 0 for the text that stands first, 1 for the other. */
let column = 0;

const rowInFocus = (): number => rows.findIndex((row) => row.contains(document.activeElement));

/** The first row that is not hidden behind what sticks to the top of the page. */
const rowInView = (): number => {
  const top = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
  return rows.findIndex((row) => row.getBoundingClientRect().top >= Math.max(top, 0));
};

/** What takes the focus in a column: the block, or the switch that uncovers it. */
const part = (row: HTMLElement): HTMLElement | undefined => {
  const [one, show, other] = [...row.children].slice(1) as HTMLElement[];
  if (!other) return one;
  const [first, second] = swap?.checked ? [other, one] : [one, other];
  const text = column === 0 ? first : second;
  const isCovered = text && getComputedStyle(text).visibility === 'hidden';
  return isCovered ? (show?.querySelector('input') ?? undefined) : text;
};

const goTo = (row: HTMLElement | undefined): void => {
  const target = row && part(row);
  if (!target) return;
  if (!target.matches('input')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  row.scrollIntoView({ block: 'nearest' });
};

/** How many rows a key moves; nothing for a key that is not ours. */
const step = ({ key, code, altKey }: KeyboardEvent, isInside: boolean): number | undefined => {
  if (altKey) return { ArrowDown: 1, ArrowUp: -1 }[key];
  // On a keyboard of another script the place of the key counts.
  const letter = key.length > 1 || key < '\x7f' ? key.toLowerCase() : code.slice(-1).toLowerCase();
  return isInside ? { j: 1, k: -1 }[letter] : undefined;
};

const columnOf = ({ key, altKey }: KeyboardEvent): number | undefined => {
  if (altKey || !(key === 'ArrowLeft' || key === 'ArrowRight')) return undefined;
  return (key === 'ArrowRight') === (document.dir !== 'rtl') ? 1 : 0;
};

document.addEventListener('keydown', (event) => {
  const { target, ctrlKey, metaKey, shiftKey } = event;
  if (ctrlKey || metaKey || shiftKey) return;
  if (target instanceof Element && target.matches('select, textarea, input:not([type=checkbox])'))
    return;
  const here = rowInFocus();
  const moves = step(event, here >= 0);
  const chosen = here >= 0 ? columnOf(event) : undefined;
  if (moves === undefined && chosen === undefined) return;
  event.preventDefault();
  column = chosen ?? column;
  const inView = rowInView() - (moves === -1 ? 1 : 0);
  goTo(rows[here < 0 ? inView : here + (moves ?? 0)]);
});

// The column in which the reader clicked or tabbed is where the keys go on.
document.addEventListener('focusin', ({ target }) => {
  const row = rows[rowInFocus()];
  if (!row || !(target instanceof Element)) return;
  const index = [...row.children].findIndex((child) => child.contains(target));
  // After the number: a text, what uncovers the one that stands second, the other text.
  if (index === 2) column = 1;
  else if (index === 1 || index === 3) column = (index === 1) === !swap?.checked ? 0 : 1;
});
