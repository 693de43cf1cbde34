/** So long after the last key a query counts as typed. */
const PAUSE = 140;

// Keyboards of phones compose every word, also of English and Persian; only where Chinese is typed
// are the letters on the way no word yet.
const isUnfinished = (event: Event, isChinese: boolean): boolean =>
  event instanceof InputEvent &&
  event.isComposing &&
  (isChinese || /\p{Script=Han}|['’]/u.test(event.data ?? ''));

/**
 * Calls back with the query while it is typed, and finally when it is sent; not while an input
 * method for Chinese is still composing.
 */
export const whenTyped = (
  form: HTMLFormElement,
  field: HTMLInputElement,
  isChinese: boolean,
  onQuery: (query: string, isFinal: boolean) => void,
): void => {
  let timer = 0;
  const forget = () => {
    clearTimeout(timer);
    timer = 0;
  };
  const tell = (isFinal: boolean) => {
    forget();
    onQuery(field.value.trim(), isFinal);
  };
  const soon = () => {
    forget();
    timer = window.setTimeout(() => tell(false), PAUSE);
  };
  field.addEventListener('input', (event) => {
    if (isUnfinished(event, isChinese)) forget();
    else soon();
  });
  field.addEventListener('compositionend', soon);
  // Whoever goes on to a link wants it to lead with what was typed.
  field.addEventListener('blur', () => timer > 0 && tell(false));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    tell(true);
  });
};
