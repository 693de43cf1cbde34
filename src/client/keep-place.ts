// Who goes up to the switch passes over what they have read: it counts where they rest for so long.
const REST = 1000;

let read = 0;
let last = scrollY;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Where the text begins: above, the reader sees the header, and no place of the text. */
const top = (): number => document.querySelector('main')?.offsetTop ?? 0;

const note = (): void => {
  if (scrollY >= top()) read = scrollY;
};

note();
addEventListener('hashchange', note);
addEventListener('scroll', () => {
  clearTimeout(timer);
  if (scrollY > last) note();
  else timer = setTimeout(note, REST);
  last = scrollY;
});

/** The place that the address names, by the id that it has in every language. */
const placeNamed = (): string => {
  const id = document.querySelector(':target')?.closest('[id]:not(span)')?.id;
  return id ? `#${id}` : location.hash;
};

/**
 * The place last read: the first that begins in the upper half of the view, else the one that fills
 * it, else the last before; nothing at the top of a page that nobody has read further.
 */
const placeRead = (): string => {
  const from = scrollY < top() ? read : scrollY;
  if (from < top()) return placeNamed();
  const bar = document.querySelector<HTMLElement>('.bar');
  // What a link has led to stands at the very top, give or take a fraction.
  const edge = (bar && getComputedStyle(bar).position === 'sticky' ? bar.offsetHeight : 0) - 2;
  const places = [...document.querySelectorAll<HTMLElement>('main [id]')].flatMap((place) => {
    const { top: start, bottom, width } = place.getBoundingClientRect();
    const moved = scrollY - from;
    return width > 0 ? { id: place.id, top: start + moved, bottom: bottom + moved } : [];
  });
  const seen =
    places.find((place) => place.top > edge && place.top < innerHeight / 2) ??
    places.findLast((place) => place.top <= edge && place.bottom > edge) ??
    places.findLast((place) => place.top <= edge);
  return seen ? `#${seen.id}` : placeNamed();
};

/**
 * The language switch leads to the place last read, with what was asked, however it is followed:
 * what goes before a click, a middle click, a copied address and a key brings the address up to date.
 */
const update = ({ target }: Event): void => {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-switch]') : null;
  if (!link) return;
  link.search = location.search;
  link.hash = placeRead();
};

for (const event of ['pointerover', 'pointerdown', 'focusin', 'contextmenu', 'click'])
  document.addEventListener(event, update);
