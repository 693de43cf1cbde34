import type { Claim } from './claims.ts';

/** Shows at each paragraph what rests on it, as links that lead back there. */
export const addBacklinks = (claims: readonly Claim[]): void => {
  for (const { element, name, blocks } of claims) {
    for (const id of blocks) {
      const number = document.querySelector(`#${id} .n`);
      if (!number) continue;
      const link = document.createElement('a');
      link.className = 'back';
      link.href = `#${element.id}`;
      link.textContent = name;
      number.before(' ', link);
    }
  }
};
