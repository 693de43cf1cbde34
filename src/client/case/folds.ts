const main = document.querySelector('main');

/** Opens what an address leads into. */
const reveal = (): void => {
  const target =
    location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return;
  const closed = [];
  for (let at = target.closest('details'); at; at = at.parentElement?.closest('details') ?? null)
    if (!at.open) closed.push(at);
  for (const details of closed) details.open = true;
  if (closed.length > 0) target.scrollIntoView();
};

/** What is folded opens for an address that leads into it, and for paper. */
export const openFolds = (): void => {
  reveal();
  addEventListener('hashchange', reveal);
  let opened: HTMLDetailsElement[] = [];
  addEventListener('beforeprint', () => {
    opened = [...(main?.querySelectorAll<HTMLDetailsElement>('.fold:not([open])') ?? [])];
    for (const details of opened) details.open = true;
  });
  addEventListener('afterprint', () => {
    for (const details of opened) details.open = false;
  });
};
