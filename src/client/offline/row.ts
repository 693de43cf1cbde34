import { formatNumber } from '../../i18n/numbers.ts';
import type { Locale } from '../../model/locale.ts';
import type { ServerVersion } from '../../offline/shared/files.ts';
import { fillText } from '../cite/texts.ts';
import { make } from '../make.ts';
import { keepLanguage, keptOf, removeLanguage } from './keep.ts';
import { locale, texts } from './texts.ts';
import { workerIsThere } from './worker-there.ts';

const MEGABYTE = 1e6;
const sizeText = (bytes: number): string =>
  formatNumber(locale, Math.max(0.1, Math.round((bytes / MEGABYTE) * 10) / 10));

/** What to say of what was thrown while a language was fetched. */
const reasonOf = (error: unknown): string => {
  const { name } = error as { name?: string };
  if (name === 'AbortError') return texts.stopped;
  if (name === 'QuotaExceededError') return texts.full;
  return error instanceof TypeError ? texts.network : texts.refused;
};

/** A language: what is here of it, and what can be done. */
export const makeRow = async (
  site: string,
  language: Locale,
  name: string,
  server: ServerVersion | undefined,
  say: (text: string) => void,
): Promise<HTMLElement> => {
  const state = make('span', {});
  const bar = make('progress', { hidden: true, max: 1, ariaLabel: name });
  const button = (text: string, run: () => void): HTMLButtonElement => {
    const made = make('button', { type: 'button', textContent: text });
    made.addEventListener('click', run);
    return made;
  };
  const buttons = make('span', { className: 'buttons' });
  const row = make('li', {}, make('b', { textContent: name }), state, bar, buttons);
  const offer = (...offered: HTMLButtonElement[]): void => {
    const isFocused = buttons.contains(document.activeElement);
    for (const one of offered)
      one.ariaLabel = fillText(texts.keepOf, { action: one.textContent, language: name });
    buttons.replaceChildren(...offered);
    if (isFocused) offered[0]?.focus();
  };

  const tellWorker = (): void => navigator.serviceWorker.controller?.postMessage('kept');

  const remove = async (): Promise<void> => {
    await removeLanguage(site, language);
    say(texts.removed);
    tellWorker();
    await show();
  };

  const keep = async (): Promise<void> => {
    const stopping = new AbortController();
    offer(button(texts.stop, () => stopping.abort()));
    bar.hidden = false;
    say('');
    try {
      // Asked for here alone, because the reader wants it to stay.
      await navigator.storage.persist().catch(() => false);
      await keepLanguage(site, language, stopping.signal, (part, size) => {
        bar.value = part / size;
        state.textContent = fillText(texts.busy, { part: sizeText(part), size: sizeText(size) });
      });
      // Before the worker is there, nothing of it would be answered without a network.
      await workerIsThere();
      say(fillText(texts.done, { language: name }));
    } catch (error) {
      say(reasonOf(error));
    }
    bar.hidden = true;
    tellWorker();
    await show();
  };

  const show = async (): Promise<void> => {
    const { whole, part } = await keptOf(site, language);
    const size = server ? sizeText(server.sizes[language]) : '';
    const isOlder = whole !== undefined && server !== undefined && whole !== server.version;
    const isNone = whole === undefined && part === 0;
    if (whole !== undefined) state.textContent = isOlder ? texts.older : texts.kept;
    else if (part > 0) state.textContent = fillText(texts.part, { part: sizeText(part), size });
    else state.textContent = size ? fillText(texts.size, { size }) : texts.notKept;
    const [first = texts.keep] = [
      ...(isOlder ? [texts.update] : []),
      ...(isNone ? [] : [texts.goOn]),
    ];
    offer(
      ...(whole === undefined || isOlder ? [button(first, () => void keep())] : []),
      ...(isNone ? [] : [button(texts.remove, () => void remove())]),
    );
  };
  await show();
  return row;
};
