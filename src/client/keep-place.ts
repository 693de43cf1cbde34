/** What has the same id on the page in every language: blocks, statements, events, figures. */
const places = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('main [id]')];

/** The first such place that is in view; nothing at the top of the page. */
const placeInView = (): string => {
  if (scrollY < 100) return location.hash;
  const seen = places().find((place) => {
    const { top, height } = place.getBoundingClientRect();
    // What a link has led to stands at the very top, give or take a fraction.
    return height > 0 && top > -2 && top < innerHeight;
  });
  return seen ? `#${seen.id}` : location.hash;
};

/** The language switch leads to the place that the reader is looking at. */
document.addEventListener('click', ({ target }) => {
  const link =
    target instanceof Element ? target.closest<HTMLAnchorElement>('a[data-switch]') : null;
  if (link) link.hash = placeInView();
});
