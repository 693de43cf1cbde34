import { PATHS, pageAddress } from '../../i18n/routes.ts';
import { COLON } from '../../model/locale.ts';
import type { DocumentKind } from '../shared/files.ts';
import type { Answer, Pointer, Result } from '../query/answer.ts';
import { foreign, make } from './dom.ts';
import type { Audience } from './audience.ts';

const PATH_OF: Record<DocumentKind, (id: string) => string> = {
  case: PATHS.case,
  term: PATHS.term,
  practice: PATHS.practice,
  guide: PATHS.guide,
};

const addressOf = ({ kind, id }: Result | Pointer, { base, locale }: Audience): string =>
  pageAddress(base, locale, PATH_OF[kind](id));

const passageView = ({ passage }: Result, address: string, { locale }: Audience): HTMLElement[] => {
  if (!passage) return [];
  const pieces = passage.pieces.map(([text, isMarked]) =>
    isMarked ? make('mark', {}, text) : text,
  );
  const link = make('a', { href: `${address}#${passage.anchor}` }, ...pieces);
  return [make('p', { className: 'passage', ...foreign(passage.lang, locale) }, link)];
};

const resultView = (result: Result, audience: Audience): HTMLElement => {
  const { locale, wording } = audience;
  const address = addressOf(result, audience);
  const { text, lang } = result.title;
  // Where it answers in the reader's own language there is nothing to tell.
  const isForeign = !result.matched.includes(locale);
  const languages = isForeign
    ? result.matched.map((one) => wording[`language.${one}`]).join(' · ')
    : '';
  const item = make(
    'li',
    {},
    make('h2', {}, make('a', { href: address, ...foreign(lang, locale) }, text)),
    ...passageView(result, address, audience),
  );
  item.dataset.case = result.id;
  if (languages) {
    const matched = `${wording['search.matched']}${COLON[locale]}${languages}`;
    item.append(make('p', { className: 'matched' }, matched));
  }
  return item;
};

const hitsView = (results: readonly Result[], audience: Audience, start: number): HTMLElement =>
  make(
    'ol',
    { className: 'hits', ...(start > 1 && { start }) },
    ...results.map((result) => resultView(result, audience)),
  );

/** The cases of an answer, in order of rank; those that only mention it below the others. */
export const casesView = ({ results }: Answer, audience: Audience): HTMLElement[] => {
  const about = results.filter(({ isMention }) => !isMention);
  const mentions = results.filter(({ isMention }) => isMention);
  const direct = about.length > 0 ? [hitsView(about, audience, 1)] : [];
  if (mentions.length === 0) return direct;
  return [
    ...direct,
    make('h2', { className: 'mentions' }, audience.wording['search.mentions']),
    hitsView(mentions, audience, about.length + 1),
  ];
};

/** Links to pages that are no cases, below a heading. */
export const pointersView = (
  heading: string,
  pointers: readonly Pointer[],
  audience: Audience,
): HTMLElement[] => {
  if (pointers.length === 0) return [];
  const items = pointers.map((pointer) => {
    const { text, lang } = pointer.title;
    const attributes = { href: addressOf(pointer, audience), ...foreign(lang, audience.locale) };
    return make('li', {}, make('a', attributes, text));
  });
  return [
    make(
      'div',
      { className: 'pointers' },
      make('h2', {}, heading),
      make('ul', { className: 'terms' }, ...items),
    ),
  ];
};

const HEADINGS = { term: 'nav.terms', practice: 'nav.practices', guide: 'nav.guides' } as const;

/** Pages of some kinds, each kind in a group of its own. */
export const othersView = (
  { others }: Answer,
  kinds: readonly Pointer['kind'][],
  audience: Audience,
): HTMLElement[] =>
  kinds.flatMap((kind) =>
    pointersView(
      audience.wording[HEADINGS[kind]],
      others.filter((pointer) => pointer.kind === kind),
      audience,
    ),
  );
