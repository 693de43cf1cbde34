/** Loads the search when the reader goes for the field, or comes with a query. */
const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
const field = form?.querySelector<HTMLInputElement>('input[type="search"]');

if (form && field) {
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  let started: Promise<void> | undefined;
  const start = () =>
    (started ??= import('./page.ts').then(({ startSearchPage }) => startSearchPage(form, field)));
  // Without the module the form still leads to the same page.
  const attempt = () => void start().catch(() => (started = undefined));
  if (field.value || document.activeElement === field) attempt();
  field.addEventListener('focus', attempt);
}
