import type { Claim } from './claims.ts';

/**
 * Shows at each paragraph what rests on it, as links that lead back there: “Situation 1”, “2”, and
 * so on, the heading once.
 */
export const addBacklinks = (claims: readonly Claim[]): void => {
  const last = new Map<string, string>();
  for (const { element, heading, place, blocks } of claims) {
    const name = `${heading} ${place}`;
    for (const id of blocks) {
      const number = document.querySelector(`#${id} .n`);
      if (!number) continue;
      const link = document.createElement('a');
      link.className = 'back';
      link.href = `#${element.id}`;
      link.textContent = last.get(id) === heading ? place : name;
      link.ariaLabel = name;
      last.set(id, heading);
      number.before(' ', link);
    }
  }
};
