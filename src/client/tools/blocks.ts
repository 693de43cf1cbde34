import { barOf } from './block-bar.ts';

// Long enough to cross a neighbour on the way to the tools.
const PATIENCE = 200;

let shown: HTMLElement | null = null;
let bar: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
let isByKey = false;

const blockAt = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.text [id], .rows > [id]') : null;

const hide = (): void => {
  clearTimeout(timer);
  bar?.remove();
  bar = shown = null;
};

const show = (block: HTMLElement | null): void => {
  clearTimeout(timer);
  if (block === shown) return;
  hide();
  if (!block) return;
  shown = block;
  bar = barOf(block);
  if (block.matches('.rows > *')) block.append(bar);
  else block.querySelector('.n')?.after(bar);
};

// The dialog for citations was opened here: what happens in it is no going away.
const isInDialog = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('dialog') !== null;

const point = ({ target, pointerType }: PointerEvent): void => {
  // The page also moves under a pointer at rest: Tab scrolls it, Escape closes a dialog over it.
  const isAtRest = isByKey && bar?.contains(document.activeElement);
  if (pointerType === 'touch' || isAtRest || isInDialog(target)) return;
  clearTimeout(timer);
  const block = blockAt(target);
  timer = setTimeout(() => show(block), shown && block !== shown ? PATIENCE : 0);
};

const tap = ({ target }: Event): void => {
  // What can be followed or pressed does its own work; the focus shows the tools there.
  if (!(target instanceof Element) || target.closest('a, button, input, label, dialog')) return;
  const block = blockAt(target);
  show(block === shown ? null : block);
};

/** Shows the tools of the block that the reader points at, tabs to or taps; Escape puts them away. */
export const armBlocks = (): void => {
  let isTouch = false;
  document.addEventListener('reach', ({ target }) => show(blockAt(target)));
  document.addEventListener('pointerover', point);
  document.addEventListener('pointermove', (event) => {
    if (!isByKey) return;
    isByKey = false;
    point(event);
  });
  document.addEventListener('focusin', ({ target }) => {
    if (!isInDialog(target)) show(blockAt(target));
  });
  document.addEventListener('pointerdown', ({ pointerType }) => {
    isTouch = pointerType === 'touch';
  });
  document.addEventListener('click', (event) => {
    if (isTouch) tap(event);
  });
  document.addEventListener('keydown', ({ key, target }) => {
    isByKey = true;
    if (key === 'Escape' && !isInDialog(target)) hide();
  });
};
