import type { PlacedClaim } from '../../content/evidence/claim-numbers.ts';
import { mentionsIn } from '../../content/evidence/mentions.ts';
import { shinglesOf } from '../../content/likeness/shingles.ts';
import type { Locale } from '../../model/locale.ts';
import { covers } from '../../text/numbers/numbers.ts';
import { remembered } from '../../text/remembered.ts';
import type { TextState } from './case-state.ts';

const hashesOf = remembered((text) => shinglesOf(text).hashes, 5000);

/** A shared number tells as much as so many rare words. */
const NUMBER = 4;
/** So many paragraphs are named at most. */
export const MOST = 3;
const LEAST = 6;

/** Finds the paragraphs that a claim may rest on: those that share its numbers and rare words. */
export const proposer = (texts: readonly TextState[]) => {
  const byLocale = new Map<Locale, { id: string; text: string }[]>();
  for (const { locale, blocks } of texts)
    byLocale.set(locale, [...(byLocale.get(locale) ?? []), ...blocks]);
  const oftenIn = new Map<Locale, Map<number, number>>();
  for (const [locale, blocks] of byLocale) {
    const often = new Map<number, number>();
    for (const { text } of blocks)
      for (const hash of hashesOf(text)) often.set(hash, (often.get(hash) ?? 0) + 1);
    oftenIn.set(locale, often);
  }
  return ({ texts: own, claim: { evidence } }: PlacedClaim): string[] => {
    const scores = new Map<string, number>();
    for (const { text, locale } of own) {
      const words = hashesOf(text);
      const numbers = mentionsIn(text, locale);
      const blocks = byLocale.get(locale) ?? [];
      const often = oftenIn.get(locale);
      for (const block of blocks) {
        if (evidence.includes(block.id)) continue;
        let score = 0;
        for (const hash of hashesOf(block.text))
          if (words.has(hash)) score += Math.log(blocks.length / (often?.get(hash) ?? 1));
        const there = mentionsIn(block.text, locale);
        score += NUMBER * numbers.filter((one) => covers(one, there)).length;
        scores.set(block.id, Math.max(score, scores.get(block.id) ?? 0));
      }
    }
    return [...scores]
      .filter(([, score]) => score >= LEAST)
      .sort(([, a], [, b]) => b - a)
      .slice(0, MOST)
      .map(([id]) => id);
  };
};
