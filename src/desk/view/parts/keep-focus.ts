const FIELD = 'a[href], button:not(:disabled), input, textarea, select, summary';

const holds = (node: Node, one: Element): boolean => node === one || node.contains(one);

/** What can have the focus after a place in a page: the next such thing, or else the last one. */
const nextTo = (root: Element, parent: Node, after: Node | null): HTMLElement | undefined => {
  const fields = [...root.querySelectorAll<HTMLElement>(FIELD)].filter((one) =>
    one.checkVisibility(),
  );
  const from = after && root.contains(after) ? after : parent;
  const isLater = (one: Element): boolean =>
    holds(from, one)
      ? from === after
      : (from.compareDocumentPosition(one) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  return fields.find(isLater) ?? fields.at(-1);
};

/**
 * Keeps the focus where something was: a button that goes away with what it did leaves it to what
 * follows, so that nobody who works by keyboard begins at the top of the page again.
 */
export const keepFocus = (root: Element): void => {
  let last: Element | undefined;
  root.addEventListener('focusin', ({ target }) => {
    last = target instanceof Element ? target : undefined;
  });
  new MutationObserver((records) => {
    const { activeElement, body } = document;
    // One that can no longer be pressed loses the focus as one that goes away does.
    if (last?.isConnected && last.matches(':disabled')) {
      const free = activeElement === null || activeElement === body || activeElement === last;
      const place = last.parentNode;
      if (free && place) nextTo(root, place, last)?.focus({ preventScroll: true });
      return;
    }
    if (!last || last.isConnected || (activeElement && activeElement !== body)) return;
    const gone = last;
    const record = records.find(
      ({ target, removedNodes }) =>
        root.contains(target) && [...removedNodes].some((node) => holds(node, gone)),
    );
    if (record) nextTo(root, record.target, record.nextSibling)?.focus({ preventScroll: true });
  }).observe(root, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['disabled'],
  });
};
