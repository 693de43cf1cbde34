/** Opens what an address leads into. */
const reveal = (): void => {
  const target =
    location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const fold = target.closest<HTMLDetailsElement>('.fold:not([open])');
  if (!fold) return;
  fold.open = true;
  target.scrollIntoView();
};

/** What is folded opens for an address that leads into it, and for paper but for a second telling. */
export const openFolds = (): void => {
  reveal();
  addEventListener('hashchange', reveal);
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>(':not(.story) > .fold'))
      details.open = true;
  });
};
