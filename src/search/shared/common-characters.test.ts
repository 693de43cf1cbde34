import { expect, it } from 'vitest';
import { commonCharacters } from './common-characters.ts';

it('knows the 3,755 characters of the first level, in order', () => {
  const characters = commonCharacters();
  expect(new Set(characters).size).toBe(3755);
  expect([characters[0], characters.at(-1)]).toEqual(['啊', '座']);
  expect(characters).toContain('后');
  expect(characters).not.toContain('後');
});
