/** So long after the last key a query counts as typed. */
const PAUSE = 140;

/**
 * Calls back with the query while it is typed, and finally when it is sent; not while an input
 * method is still composing.
 */
export const whenTyped = (
  form: HTMLFormElement,
  field: HTMLInputElement,
  onQuery: (query: string, isFinal: boolean) => void,
): void => {
  let timer = 0;
  const tell = (isFinal: boolean) => {
    clearTimeout(timer);
    onQuery(field.value.trim(), isFinal);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => tell(false), PAUSE);
  };
  field.addEventListener('input', (event) => {
    if (!(event instanceof InputEvent) || !event.isComposing) soon();
  });
  field.addEventListener('compositionstart', () => clearTimeout(timer));
  field.addEventListener('compositionend', soon);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell(true);
  });
};
