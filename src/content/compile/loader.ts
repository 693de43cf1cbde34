import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { publishFindings } from './content-channel.ts';
import { loadCorpus, type Corpus } from './corpus.ts';
import { pack } from './pack.ts';
import { textPages } from './page-file.ts';
import type { Diagnostic } from '../source/diagnostics.ts';
import { contentError, formatLine } from '../source/format.ts';
import { contentRoot } from '../source/root.ts';
import { isPublished } from '../../model/corpus.ts';

/** What a collection takes from the corpus: its entries by id. */
type Select = (corpus: Corpus) => readonly (readonly [id: string, data: object])[];

let current: { root: string; corpus: Corpus } | undefined;

/** While a text is being written its lock is always behind; the page shows the text all the same. */
const whileWriting = (finding: Diagnostic): Diagnostic =>
  finding.rule === 'lock-stale' || finding.rule === 'lock-missing'
    ? { ...finding, severity: 'warning' }
    : finding;

/** The corpus, read once for all collections until a file changes. */
const corpusOf = (root: string, isWriting: boolean): Corpus => {
  if (current?.root !== root) {
    const corpus = loadCorpus(root);
    const diagnostics = isWriting ? corpus.diagnostics.map(whileWriting) : corpus.diagnostics;
    // What is not published does not come near a built site.
    const cases = isWriting ? corpus.cases : corpus.cases.filter(isPublished);
    current = { root, corpus: { ...corpus, cases, diagnostics } };
    publishFindings(diagnostics);
  }
  return current.corpus;
};

/** How long the content must be quiet before it is read again: editors save in several steps. */
const QUIET = 60;

const updates = new Set<() => void>();
let timer: NodeJS.Timeout | undefined;

const updateSoon = (): void => {
  clearTimeout(timer);
  timer = setTimeout(() => {
    current = undefined;
    updates.forEach((update) => update());
  }, QUIET);
};

/** A terminal is no list to scroll back through; the page of a case has all of its own. */
const MOST_WARNINGS = 20;

let logged = '';

/** The collections read one corpus: what is wrong with it is printed once. */
const logOnce = ({ logger }: LoaderContext, { diagnostics }: Corpus): void => {
  const error = contentError(diagnostics);
  const lines = diagnostics.map((one) => formatLine(one));
  const more = lines.length - MOST_WARNINGS;
  const shown = [...lines.slice(0, MOST_WARNINGS), ...(more > 0 ? [`… ${more} more`] : [])];
  const message = error?.message ?? shown.join('\n');
  if (message !== logged && message !== '') logger[error ? 'error' : 'warn'](message);
  logged = message;
};

const fillStore = (context: LoaderContext, corpus: Corpus, select: Select): void => {
  const { store } = context;
  const entries = select(corpus);
  const ids = new Set(entries.map(([id]) => id));
  for (const id of store.keys()) if (!ids.has(id)) store.delete(id);
  for (const [id, data] of entries) {
    const packed = pack(data);
    store.set({ id, data: packed, digest: context.generateDigest(packed) });
  }
};

/**
 * A loader that fills an Astro collection from `content/`. A build stops at the first faulty
 * corpus with all its errors; the development server keeps the last good state, and logs them and
 * the warnings.
 */
const corpusLoader = (name: string, select: Select): Loader => ({
  name: `unbroken-line-${name}`,
  load: (context) => {
    const root = contentRoot(fileURLToPath(context.config.root));
    const update = (): void => {
      const corpus = corpusOf(root, context.watcher !== undefined);
      const error = contentError(corpus.diagnostics);
      if (error && !context.watcher) throw error;
      if (context.watcher) logOnce(context, corpus);
      if (!error) fillStore(context, corpus, select);
    };
    update();
    const content = join(root, 'content') + sep;
    if (context.watcher) {
      context.watcher.add(content);
      updates.add(update);
      context.watcher.on('all', (_event, path) => {
        if (path.startsWith(content)) updateSoon();
      });
    }
    return Promise.resolve();
  },
});

/** The loader of each collection. */
export const LOADERS = {
  cases: corpusLoader('cases', ({ cases }) => cases.map((one) => [one.id, one])),
  concepts: corpusLoader('concepts', ({ vocabulary }) => [...vocabulary.concepts]),
  schemes: corpusLoader('schemes', ({ vocabulary }) =>
    vocabulary.schemes.map((scheme) => [scheme.scheme, scheme]),
  ),
  answers: corpusLoader('answers', ({ answers }) => [['answers', answers]]),
  practices: corpusLoader('practices', ({ pages }) => textPages(pages, 'practices')),
  guides: corpusLoader('guides', ({ pages }) => textPages(pages, 'guides')),
};
