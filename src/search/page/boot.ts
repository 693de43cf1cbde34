/** Loads the search when the reader goes for the field, or comes with a query. */
const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
const field = form?.querySelector<HTMLInputElement>('input[type="search"]');

const sayFailure = () => {
  const [results, status] = ['results', 'status'].map((name) =>
    document.querySelector<HTMLElement>(`[data-search-${name}]`),
  );
  const { wording = '{}' } = results?.dataset ?? {};
  const texts = JSON.parse(wording) as Record<string, string>;
  status?.replaceChildren(texts[navigator.onLine ? 'search.error' : 'search.offline'] ?? '');
  if (results) results.dataset.state = 'error';
};

if (form && field) {
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  let started: Promise<void> | undefined;
  const start = () =>
    (started ??= import('./page.ts').then(({ startSearchPage }) => startSearchPage(form, field)));
  // What is typed next tries again; the form leads to the same page in any case.
  const attempt = () =>
    void start().catch(() => {
      started = undefined;
      if (field.value) sayFailure();
    });
  if (field.value || document.activeElement === field) attempt();
  field.addEventListener('focus', attempt);
  field.addEventListener('input', () => !started && attempt());
}
