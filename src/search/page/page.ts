import { formatNumber } from '../../i18n/numbers.ts';
import type { Locale } from '../../model/locale.ts';
import { readAddress, toggled, writeAddress, type Asked } from './address.ts';
import { answerView, STEP } from './answer-view.ts';
import type { Answer } from '../query/answer.ts';
import { connect } from './connection.ts';
import { make } from './dom.ts';
import { moveAmongResults } from './keys.ts';
import type { Audience } from './audience.ts';
import { whenTyped } from './typing.ts';
import type { Wording } from './wording.ts';

/** Bytes from which on the reader is told what is waited for. */
const QUIET = 16_384;

type State = 'idle' | 'busy' | 'done' | 'empty' | 'error';

/** How many cases an entry of the history shows. */
const mostOf = (state: unknown): number => (state as { most?: number } | null)?.most ?? STEP;

const find = (name: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-search-${name}]`);
  if (!found) throw new Error(`The page has no [data-search-${name}].`);
  return found;
};

/** Brings the search page to life, with a worker that may be at work already. */
export const startSearchPage = (
  form: HTMLFormElement,
  field: HTMLInputElement,
  early?: Worker,
): void => {
  const [results, status, filters] = [find('results'), find('status'), find('filters')];
  const audience: Audience = {
    locale: results.dataset.locale as Locale,
    base: import.meta.env.BASE_URL.replace(/\/*$/, '/'),
    wording: JSON.parse(results.dataset.wording ?? '{}') as Wording,
  };
  const { locale, wording } = audience;
  const onProgress = (bytes: number) => {
    if (results.dataset.state === 'busy' && bytes > QUIET)
      status.textContent = wording['search.loading'].replace(
        '{size}',
        formatNumber(locale, Math.round(bytes / 1024)),
      );
  };
  const base = new URL(audience.base, location.href).href;
  const connection = connect(base, locale, onProgress, early);
  const open = new Set<string>();
  let asked: Asked = readAddress(location.search);
  // Whether the next query typed is a new entry of the history, or mends the one before.
  let isSettled = true;
  let turn = 0;

  const show = (state: State, text: string, children: Node[] = [], sidebar: Node[] = []) => {
    const focused = document.activeElement?.id;
    status.textContent = text;
    results.replaceChildren(...children);
    filters.replaceChildren(...sidebar);
    filters.hidden = sidebar.length === 0;
    results.dataset.query = asked.query;
    results.dataset.state = state;
    if (focused && document.activeElement === document.body)
      document.getElementById(focused)?.focus();
  };

  const showAnswer = (answer: Answer) => {
    const { state, text, children, sidebar } = answerView(answer, asked, open, audience, {
      toggleMeaning: () => ask({ ...asked, byMeaning: !asked.byMeaning }, 'push'),
      filter: (choice) => {
        const filters = choice ? toggled(asked.filters, choice.facet, choice.value) : {};
        ask({ ...asked, filters }, 'push');
      },
      showMore: () => void showMore(),
    });
    show(state, text, children, sidebar);
  };

  const showMore = async () => {
    const before = results.querySelectorAll('[data-case]').length;
    // Who comes back from a case finds as many again.
    history.replaceState({ most: before + STEP }, '');
    const shown = run();
    const mine = turn;
    await shown;
    // Who has asked for something else meanwhile is not taken from it.
    if (mine === turn) results.querySelectorAll<HTMLElement>('[data-case] h2 a')[before]?.focus();
  };

  const showFailure = () => {
    const again = make('button', { type: 'button' }, wording['search.retry']);
    again.addEventListener('click', () => void run());
    show('error', wording[navigator.onLine ? 'search.error' : 'search.offline'], [again]);
  };

  const run = async (): Promise<void> => {
    const mine = (turn += 1);
    // WebKit resets a field to this, after pageshow, where a page comes back as it was left.
    field.defaultValue = asked.query;
    if (asked.query === '') {
      show('idle', wording['search.idle']);
      return;
    }
    results.dataset.state = 'busy';
    status.textContent = wording['search.busy'];
    try {
      const answer = await connection.ask({ ...asked, locale, most: mostOf(history.state) });
      if (mine === turn) showAnswer(answer);
    } catch {
      if (mine === turn) showFailure();
    }
  };

  const ask = (next: Asked, entry: 'push' | 'replace'): void => {
    asked = next;
    const address = location.pathname + writeAddress(asked);
    if (entry === 'push') history.pushState(null, '', address);
    else history.replaceState(null, '', address);
    void run();
  };

  whenTyped(form, field, locale === 'zh', (query, isFinal) => {
    const before = asked.query;
    if (query !== before) ask({ ...asked, query }, isSettled ? 'push' : 'replace');
    else if (results.dataset.state === 'error') void run();
    isSettled = isFinal || (isSettled && query === before);
  });
  field.addEventListener('blur', () => (isSettled = true));
  moveAmongResults(field, results);
  addEventListener('popstate', () => {
    asked = readAddress(location.search);
    field.value = asked.query;
    isSettled = true;
    void run();
  });
  // A page that comes back as it was left may have lost what stood in its field.
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted && document.activeElement === field) return;
    asked = readAddress(location.search);
    if (field.value === asked.query) return;
    field.value = asked.query;
    void run();
  });
  if (field.value.trim() === '') connection.prepare();
  // What was typed while the module was on its way may not be all of it.
  if (field.value.trim() !== asked.query) field.dispatchEvent(new Event('input'));
  else void run();
};
