/** What has the same id on the page in every language: blocks, statements, events, figures. */
const places = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [id]')];

/**
 * The place that the reader is at: the first that begins in the upper half of the view, else the
 * one that fills it; nothing at the top of the page.
 */
const placeInView = (): string => {
  if (scrollY < 100) return location.hash;
  // What a link has led to stands at the very top, give or take a fraction.
  const edge = Math.max(0, document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0) - 2;
  const shown = places()
    .map((place) => ({ id: place.id, box: place.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && box.bottom > edge);
  const seen =
    shown.find(({ box }) => box.top > edge && box.top < innerHeight / 2) ??
    shown.findLast(({ box }) => box.top <= edge);
  return seen ? `#${seen.id}` : location.hash;
};

/** The language switch leads to the place that the reader is looking at, with what was asked. */
document.addEventListener('click', ({ target }) => {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-switch]') : null;
  if (!link) return;
  link.search = location.search;
  link.hash = placeInView();
});
