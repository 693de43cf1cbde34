import { expect, it } from 'vitest';
import { NO_COMPOUNDS } from '../../shared/compounds/compounds.ts';
import { finderOf } from './phrase-finder.ts';

const holds = (phrase: string, text: string): boolean =>
  finderOf([phrase], NO_COMPOUNDS)(text, [0]).length > 0;

it('finds Chinese as it is written, though its end is read otherwise in the text', () => {
  expect(holds('归为三', '归 为三类')).toBe(true);
  expect(holds('员工', '客服人员')).toBe(false);
});

it('finds a phrase in the spelling of others', () => {
  expect(holds('one third of calls', '1/3 of calls')).toBe(true);
  expect(holds('at 11:30', 'at 11.30 it was complete')).toBe(true);
});
