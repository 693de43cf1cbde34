import type { ComponentType } from 'preact';
import { FACTS } from '../words/facts.ts';
import { SUMMARY } from '../words/summary.ts';
import { ARTICLE } from '../words/article.ts';
import type { Words } from '../words/say.ts';
import { PROPOSE } from '../words/propose.ts';
import { PREVIEW } from '../words/preview.ts';
import { CHECK } from '../words/check.ts';
import { RIGHTS } from '../words/rights.ts';
import { TRANSLATE } from '../words/translate.ts';
import { VOCABULARY_WORDS } from '../words/vocabulary.ts';
import { isOfVocabulary } from '../vocabulary/vocabulary.ts';
import type { Draft } from '../draft/draft.ts';
import { late } from './late.tsx';
import type { OpenDraft } from './use-draft.ts';

/** A screen of a draft: its address, its name, and what it shows. */
interface Screen {
  name: string;
  title: Words;
  show: ComponentType<OpenDraft>;
}

/** The screens of a case, in the order in which it is made. */
const SCREENS: readonly Screen[] = [
  {
    name: 'rights',
    title: RIGHTS.title,
    show: late(async () => (await import('./rights/Rights.tsx')).Rights),
  },
  {
    name: 'article',
    title: ARTICLE.title,
    show: late(async () => (await import('./article/Article.tsx')).Article),
  },
  {
    name: 'facts',
    title: FACTS.title,
    show: late(async () => (await import('./facts/Facts.tsx')).Facts),
  },
  {
    name: 'summary',
    title: SUMMARY.title,
    show: late(async () => (await import('./summary/Summary.tsx')).Summary),
  },
  {
    name: 'translate',
    title: TRANSLATE.title,
    show: late(async () => (await import('./translate/Translate.tsx')).Translate),
  },
  {
    name: 'check',
    title: CHECK.title,
    show: late(async () => (await import('./check/Check.tsx')).Check),
  },
  {
    name: 'preview',
    title: PREVIEW.title,
    show: late(async () => (await import('./preview/Preview.tsx')).Preview),
  },
  {
    name: 'propose',
    title: PROPOSE.title,
    show: late(async () => (await import('./propose/Propose.tsx')).Propose),
  },
];

const VOCABULARY_SCREENS: readonly Screen[] = [
  {
    name: 'vocabulary',
    title: VOCABULARY_WORDS.title,
    show: late(async () => (await import('./vocabulary/Vocabulary.tsx')).Vocabulary),
  },
  ...SCREENS.filter(({ name }) => name === 'check' || name === 'propose'),
];

/** The screens of a draft. */
export const screensOf = (draft: Draft): readonly Screen[] =>
  isOfVocabulary(draft) ? VOCABULARY_SCREENS : SCREENS;
