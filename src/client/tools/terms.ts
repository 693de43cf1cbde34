import { make } from '../make.ts';
import { meaningOf, place } from './term-box.ts';

// A pointer that passes by opens nothing, and one on its way into the box does not close it.
const PATIENCE = 250;

let term: HTMLAnchorElement | null = null;
let box: HTMLElement | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;
const status = make('span', { className: 'vh' });

const termAt = (target: EventTarget | null): HTMLAnchorElement | null =>
  target instanceof Element ? target.closest<HTMLAnchorElement>('a.term') : null;
const isInBox = (target: EventTarget | null): boolean =>
  target instanceof Node && box?.contains(target) === true;

const hide = (): void => {
  clearTimeout(timer);
  box?.remove();
  box = term = null;
};

const show = async (link: HTMLAnchorElement | null): Promise<void> => {
  clearTimeout(timer);
  if (link === term) return;
  hide();
  term = link;
  if (!link) return;
  const meaning = await meaningOf(link);
  // The reader has gone on meanwhile.
  if (term !== link) return;
  box = meaning;
  link.after(box);
  box.showPopover();
  place(box, link);
  // Who sees it open needs no announcement.
  if (document.activeElement === link) status.textContent = box.textContent;
};

const point = ({ target, pointerType }: PointerEvent): void => {
  if (pointerType === 'touch') return;
  clearTimeout(timer);
  const link = termAt(target) ?? termAt(document.activeElement);
  if (!isInBox(target)) timer = setTimeout(() => void show(link), PATIENCE);
};

/** Shows what a term means where the reader points, tabs to or taps; Escape puts it away. */
export const armTerms = (): void => {
  let isTouch = false;
  status.setAttribute('role', 'status');
  document.body.append(status);
  document.addEventListener('reach', ({ target }) => void show(termAt(target)));
  document.addEventListener('pointerover', point);
  document.addEventListener('focusin', ({ target }) => {
    if (!isInBox(target)) void show(termAt(target));
  });
  document.addEventListener('pointerdown', ({ pointerType }) => {
    isTouch = pointerType === 'touch';
  });
  document.addEventListener('click', ({ target }) => {
    if (isTouch && !isInBox(target)) void show(termAt(target));
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });
};
