const STEPS: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };

/** Arrows move between the field and the titles of the results; Escape goes back to the field. */
export const moveAmongResults = (field: HTMLInputElement, results: HTMLElement): void => {
  const stops = (): HTMLElement[] => [
    field,
    ...results.querySelectorAll<HTMLElement>('[data-case] h2 a'),
  ];
  const move = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const current = event.target instanceof Element ? event.target.closest('li, input') : null;
    const all = stops();
    const at = all.findIndex((stop) => stop === current || (current?.contains(stop) ?? false));
    if (event.key === 'Escape' && at > 0) return field.focus();
    const next = all[at + (STEPS[event.key] ?? 0)];
    if (at < 0 || !(event.key in STEPS) || !next) return;
    event.preventDefault();
    next.focus();
  };
  field.addEventListener('keydown', move);
  results.addEventListener('keydown', move);
};
