import { blockNumber } from '../../i18n/block-number.ts';
import { isBlockId } from '../../model/ids.ts';
import { localeOf, type Locale } from '../../model/locale.ts';
import { copyText } from '../copy/copy.ts';
import { make } from '../make.ts';
import styles from './dialog.css?inline';
import { entryOf, FORMATS, readItems, type Format } from './entries.ts';
import { plainCitation } from './plain.ts';
import { CITE_TEXTS, fillText } from './texts.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const choice = (options: readonly (readonly [value: string, name: string])[]): HTMLSelectElement =>
  make(
    'select',
    {},
    ...options.map(([value, textContent]) => make('option', { value, textContent })),
  );

const fetched = new Map<string, Promise<string>>();
const read = (address: string): Promise<string> => {
  const text =
    fetched.get(address) ??
    fetch(address).then((response) =>
      response.ok ? response.text() : Promise.reject(new Error(address)),
    );
  fetched.set(address, text);
  text.catch(() => fetched.delete(address));
  return text;
};

/** The ids of the blocks of the article, as the page has them. */
const blockIds = (): string[] =>
  Array.from(document.querySelectorAll('[id]'), ({ id }) => id).filter(isBlockId);

const build = (base: string, lang: string, block: string): HTMLDialogElement => {
  const locale: Locale = localeOf(document.documentElement.lang) ?? 'en';
  const texts = CITE_TEXTS[locale];
  const blocks = blockIds().map(
    (id) => [id, fillText(texts.paragraph, { number: blockNumber(locale, id) })] as const,
  );
  const what = choice([['', texts.article], ['record', texts.whole], ...blocks]);
  const how = choice([
    ['plain', texts.plain],
    ['bib', 'BibTeX'],
    ['ris', 'RIS'],
    ['csl.json', 'CSL-JSON'],
  ]);
  const citation = make('textarea', { readOnly: true, rows: 10 });
  citation.setAttribute('aria-label', texts.title);
  const status = make('p', {});
  status.setAttribute('role', 'status');
  const copy = make('button', { type: 'button', textContent: texts.copy });
  const close = make('button', { type: 'button', textContent: texts.close });
  const heading = make('h2', { id: 'cite-title', textContent: texts.title });
  const dialog = make(
    'dialog',
    { className: 'cite-dialog' },
    heading,
    make('label', {}, texts.what, what),
    make('label', {}, texts.how, how),
    citation,
    make('div', {}, copy, close),
    status,
  );
  dialog.setAttribute('aria-labelledby', heading.id);

  let turn = 0;
  const show = async (): Promise<void> => {
    const own = (turn += 1);
    const isRecord = what.value === 'record';
    const format = FORMATS.find((one: Format) => one === how.value) ?? 'csl.json';
    const name = base.slice(base.lastIndexOf('/') + 1);
    const id = isRecord
      ? `${name}.record.${locale}`
      : [name, lang, what.value].filter(Boolean).join('.');
    const text = await read(`${base}.${isRecord ? '' : `${lang}.`}${format}`).catch(
      () => undefined,
    );
    // The reader has chosen another meanwhile.
    if (own !== turn) return;
    // A line or two of words; of an entry all its fields.
    citation.rows = how.value === 'plain' ? 4 : 12;
    // A sentence runs as its language does, whatever name it begins with; an entry is code.
    citation.dir = how.value === 'plain' ? document.documentElement.dir : 'ltr';
    status.textContent = text === undefined ? texts.missing : '';
    if (text === undefined) {
      citation.value = '';
      return;
    }
    const item = how.value === 'plain' ? readItems(text).find((one) => one.id === id) : undefined;
    citation.value = item ? plainCitation(locale, texts, item) : entryOf(format, text, id);
  };
  what.addEventListener('change', () => void show());
  how.addEventListener('change', () => void show());
  close.addEventListener('click', () => dialog.close());
  copy.addEventListener('click', () => {
    citation.select();
    copyText(citation.value).then(
      () => (status.textContent = texts.copied),
      () => (status.textContent = texts.failed),
    );
  });
  if (blocks.some(([id]) => id === block)) what.value = block;
  dialog.addEventListener('close', () => dialog.remove());
  void show();
  return dialog;
};

/**
 * Opens the dialog. A paragraph is chosen already: the one that the button was given for this
 * time, else the one that the address names.
 */
export const openCiteDialog = (button: HTMLButtonElement): void => {
  const { cite = '', lang = '' } = button.closest<HTMLElement>('[data-cite]')?.dataset ?? {};
  const { block = location.hash.slice(1), lang: chosen } = button.dataset;
  delete button.dataset.block;
  delete button.dataset.lang;
  document.body.appendChild(build(cite, chosen ?? lang, block)).showModal();
};
