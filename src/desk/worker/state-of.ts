import type { ReadCase } from '../../content/compile/case.ts';
import type { ParsedArticle } from '../../content/blocks/article.ts';
import type { StyleFinding } from '../../content/checks/style.ts';
import { readYaml } from '../../content/yaml/yaml.ts';
import { versionKey } from '../../content/lock/case-lock.ts';
import { claimsToRead } from '../../content/lock/held.ts';
import { sortDiagnostics, type Diagnostic } from '../../content/source/diagnostics.ts';
import { translationStates } from '../../editor/ids/translation-state.ts';
import type { Block } from '../../model/block.ts';
import type { Locale } from '../../model/locale.ts';
import { RULES } from '../../model/rules/rules.ts';
import { VOCABULARY } from '../vocabulary/vocabulary.ts';
import { claimsOf, gapsOf } from './claims.ts';
import type { BlockState, CaseState, TextState } from './case-state.ts';
import { findingOf, styleFinding } from './findings.ts';

const blocksOf = (
  { raw, source, tree }: ParsedArticle,
  ids: readonly (string | undefined)[],
  shown: ReadonlyMap<string, Block>,
): BlockState[] => {
  const parts = tree.children.map(({ position }) => ({
    from: position?.start.offset ?? 0,
    to: position?.end.offset ?? 0,
  }));
  const lines = [0, ...[...source.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  let from = 0;
  return raw.map(({ kind, slice, words, line, group, label }, index) => {
    // The head of the file may hold the same words.
    const start = source.text.indexOf(slice, Math.max(from, lines[line - 1] ?? 0));
    from = start + slice.length;
    const id = ids[index] ?? `extra-${index + 1}`;
    const block = shown.get(id);
    return {
      id,
      kind,
      source: slice,
      text: words,
      inline: block?.inline ?? [words],
      start,
      line,
      part: parts.find((part) => part.from <= start && start < part.to) ?? {
        from: start,
        to: from,
      },
      ...(group && { group }),
      ...(label !== undefined && { label }),
    };
  });
};

const textsOf = (one: ReadCase): TextState[] => {
  const { articles, versions, locking } = one;
  if (!locking) return [];
  const shownOf = new Map(
    [...Object.values(one.case?.articles ?? {}), ...(one.case?.versions ?? [])].map((text) => [
      text.path,
      new Map(text.blocks.map((block) => [block.id, block])),
    ]),
  );
  const states = new Map(translationStates(one).map(({ locale, article }) => [locale, article]));
  const own = articles.map((article): TextState => {
    const { front, locale, source } = article;
    const state = states.get(locale);
    const open = state?.state === 'behind' ? state : undefined;
    const behind = new Map(open?.behind.map(({ id, was, now }) => [id, { was, now }]));
    const ids = locking.pairings.get(locale)?.ids ?? locking.given.ids;
    return {
      path: source.path,
      locale,
      role: front.role,
      ...(front.role === 'translation' && { of: front.of }),
      ...(locale === locking.base && { decides: true }),
      title: front.title,
      blocks: blocksOf(article, ids, shownOf.get(source.path) ?? new Map()).map((block) => {
        const was = behind.get(block.id);
        return was ? { ...block, behind: was } : block;
      }),
      untranslated: open?.missing.map(({ id }) => id) ?? [],
    };
  });
  const others = versions.map((version): TextState => ({
    path: version.source.path,
    locale: version.locale,
    role: 'original',
    title: version.front.title,
    name: version.name,
    blocks: blocksOf(
      version,
      locking.versions.get(versionKey(version))?.given.ids ?? [],
      shownOf.get(version.source.path) ?? new Map(),
    ),
    untranslated: [],
  }));
  return [...own, ...others];
};

/** What the desk shows of a case that was read. */
export const stateOf = (
  one: ReadCase,
  found: readonly Diagnostic[],
  style: readonly StyleFinding[],
  locale: Locale,
): CaseState => {
  const { folder, locking, record } = one;
  const yaml = record?.yaml ?? (folder.record && readYaml(folder.record, () => undefined));
  const texts = textsOf(one);
  return {
    id: folder.id,
    texts,
    record: yaml?.data,
    // A record with a fault is no less a draft.
    isDraft: (yaml?.data as { status?: unknown } | null | undefined)?.status === 'draft',
    findings: [
      // The machine writes the lock when the draft is proposed.
      ...found
        .filter(({ rule }) => !RULES[rule].isLockBehind)
        .map((finding) => findingOf(finding, locale)),
      ...style.map((finding) => styleFinding(finding, locale)),
    ],
    claims: claimsOf(yaml?.data, texts),
    gaps: gapsOf(yaml?.data, texts),
    toRead: locking ? claimsToRead(locking.lock) : [],
  };
};

/** What the desk shows of a draft of the vocabulary, which has no texts. */
export const vocabularyState = (found: readonly Diagnostic[], locale: Locale): CaseState => ({
  id: VOCABULARY,
  texts: [],
  record: undefined,
  isDraft: false,
  findings: sortDiagnostics(found).map((finding) => findingOf(finding, locale)),
  claims: [],
  gaps: [],
  toRead: [],
});
