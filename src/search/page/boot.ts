/** Loads the search when the reader goes for the field, or comes with a query. */
import type { Locale } from '../../model/locale.ts';
import type { Request } from '../query/messages.ts';
import { startWorker } from './start-worker.ts';

const form = document.querySelector<HTMLFormElement>('main form[role="search"]');
const field = form?.querySelector<HTMLInputElement>('input[type="search"]');

const [results, status] = ['results', 'status'].map((name) =>
  document.querySelector<HTMLElement>(`[data-search-${name}]`),
);

const sayFailure = () => {
  const { wording = '{}' } = results?.dataset ?? {};
  const texts = JSON.parse(wording) as Record<string, string>;
  status?.replaceChildren(texts[navigator.onLine ? 'search.error' : 'search.offline'] ?? '');
  if (results) results.dataset.state = 'error';
};

if (form && field) {
  field.value ||= new URLSearchParams(location.search).get('q') ?? '';
  let started: Promise<void> | undefined;
  let early: Worker | undefined;
  // The worker fetches what it needs while the script of the page is still on its way.
  const prepare = () => {
    early = startWorker();
    early.addEventListener('error', (event) => {
      event.preventDefault();
      early = undefined;
    });
    const request: Request = {
      id: 0,
      base: new URL(import.meta.env.BASE_URL.replace(/\/*$/, '/'), location.href).href,
      locale: results?.dataset.locale as Locale,
      likely: field.value,
    };
    early.postMessage(request);
  };
  const start = () => {
    if (!started && !early) prepare();
    return (started ??= import('./page.ts').then(({ startSearchPage }) =>
      startSearchPage(form, field, early),
    ));
  };
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
