import { diffArrays } from 'diff';
import { headOf } from '../article/head.ts';
import { claimsOf, type DraftClaim } from '../record/claims.ts';
import { isSame } from '../record/data-edit.ts';
import { dataOf } from '../record/yaml-place.ts';
import { isLock } from '../../content/tree/content-path.ts';
import { textIn, type Draft } from './draft.ts';
import { namedBy, type NamedFile } from './named-by.ts';

/** What became of a file of a draft, for people. */
export interface SaidFile extends NamedFile {
  kind: 'new' | 'gone' | 'changed';
  /** How many of its paragraphs differ. */
  paragraphs?: number;
  /** The statements of a record that differ. */
  claims?: DraftClaim[];
}

const paragraphs = (text: string): string[] =>
  text
    .slice(headOf(text).length)
    .split(/\n{2,}|\n(?=\s*(?:[-*+]|\d+[.)])\s)/)
    .map((part) => part.trim())
    .filter((part) => part !== '' && !part.startsWith('{/*'));

const differing = (before: string, after: string): number => {
  const parts = diffArrays(paragraphs(before), paragraphs(after));
  const count = (side: 'added' | 'removed'): number =>
    parts.reduce((sum, part) => sum + (part[side] ? part.value.length : 0), 0);
  return Math.max(count('added'), count('removed'));
};

const changedClaims = (before: string, after: string): DraftClaim[] => {
  const known = new Map(claimsOf(dataOf(before)).map((claim) => [claim.id, claim]));
  return claimsOf(dataOf(after)).filter((claim) => {
    const old = known.get(claim.id);
    return !old || !isSame(old.text, claim.text) || !isSame(old.evidence, claim.evidence);
  });
};

/** What a draft changes, file by file; the lock, which is the machine's, is not said. */
export const saidFiles = (draft: Pick<Draft, 'base' | 'files'>): SaidFile[] =>
  Object.keys(draft.files)
    .filter((path) => !isLock(path))
    .sort()
    .map((path) => {
      const before = draft.base[path] ?? null;
      const after = textIn(draft, path);
      const kind = before === null ? 'new' : after === null ? 'gone' : 'changed';
      const named = namedBy(path, after ?? before ?? '');
      return {
        kind,
        ...named,
        ...(named.locale && { paragraphs: differing(before ?? '', after ?? '') }),
        ...(path.endsWith('/case.yaml') && { claims: changedClaims(before ?? '', after ?? '') }),
      };
    });
