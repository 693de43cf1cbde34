/** As `ref` of what has just opened: its first field has the focus, and is in sight. */
export const focusFirst = (box: HTMLElement | null): void =>
  box?.querySelector<HTMLElement>('textarea, input')?.focus();
