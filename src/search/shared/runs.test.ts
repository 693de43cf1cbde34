import { expect, it } from 'vitest';
import { countScripts, runsOf } from './runs.ts';

const runs = (text: string): string[] =>
  runsOf(text).map(({ script, start, end }) => `${script} ${text.slice(start, end)}`);

it.each([
  ['客服 中\u00ad心, ok', ['han 客服 中\u00ad心', 'latin ,', 'latin ok']],
  ['𠮷野家a', ['han 𠮷野家', 'latin a']],
  ['می\u200cشود. e\u0301', ['arabic می\u200cشود', 'latin .', 'latin e\u0301']],
  ['客\u0301 \u0301', ['han 客', 'arabic \u0301', 'latin \u0301']],
  ['95550号', ['latin 95550', 'han 号']],
  [' \n', []],
])('%j has the runs %j', (text, expected) => expect(runs(text)).toEqual(expected));

// Half of a rare character is met before the whole.
it('tells half of a rare character from the whole', () => {
  expect(runs('\ud842 a')).toEqual(['latin \ud842', 'latin a']);
  expect(runs('\ud842\udfb7')).toEqual(['han 𠮷']);
});

it('counts the characters of each script', () => {
  expect(countScripts('客服 CRM، خدمت ۱۲')).toEqual({ han: 2, arabic: 6, latin: 3 });
});
