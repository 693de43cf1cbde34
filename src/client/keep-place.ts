// Who goes up to the switch passes over what they have read: it counts where they rest for so long.
const REST = 1000;

let read = 0;
let last = 0;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Where the text begins: above, the reader sees the header, and no place of the text. */
const isBelow = (place: number): boolean => place >= document.querySelector('main')!.offsetTop;

const note = (): void => {
  if (isBelow(scrollY)) read = scrollY;
};

const follow = (): void => {
  clearTimeout(timer);
  if (scrollY >= last) note();
  else timer = setTimeout(note, REST);
  last = scrollY;
};

/**
 * The place last read: the first that begins in the upper half of the view, else the one that fills
 * it, else the last before; at the top of a page that nobody has read further, what the address
 * names, by the id that it has in every language.
 */
const placeRead = (): string => {
  const from = isBelow(scrollY) ? scrollY : read;
  // What a link has led to stands at the very top, give or take a fraction.
  const edge = (document.querySelector<HTMLElement>('.bar')?.offsetHeight ?? 0) - 2;
  const places = [...document.querySelectorAll('main [id]:not(span)')].flatMap((place) => {
    const { y, height } = place.getBoundingClientRect();
    const start = y + scrollY - from;
    // What is folded away has a box too.
    return place.checkVisibility() ? { id: place.id, start, end: start + height } : [];
  });
  const seen = isBelow(from)
    ? (places.find(({ start }) => start > edge && start < innerHeight / 2) ??
      places.findLast(({ start, end }) => start <= edge && end > edge) ??
      places.findLast(({ start }) => start <= edge))
    : document.querySelector(':target')?.closest('[id]:not(span)');
  return seen?.id ?? location.hash;
};

/**
 * The language switch leads to the place last read, with what was asked, however it is followed:
 * what goes before a click, a middle click, a copied address and a key brings the address up to date.
 */
const update = ({ target }: Event): void => {
  const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[data-switch]');
  if (!link) return;
  link.search = location.search;
  link.hash = placeRead();
};

follow();
addEventListener('scroll', follow);
addEventListener('hashchange', note);
for (const event of ['pointerdown', 'focusin', 'contextmenu', 'click'])
  document.addEventListener(event, update);
