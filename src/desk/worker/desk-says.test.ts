import { expect, test } from 'vitest';
import { deskSays } from './desk-says.ts';

test('a date of the record is said in the calendar and the digits of the reader', () => {
  expect(deskSays('article-number', { found: 2020 }, 'fa')).toContain('۱۳۹۸–۱۳۹۹ (۲۰۲۰)');
  expect(deskSays('article-number', { found: '2020-03-16' }, 'fa')).toContain('۲۶ اسفند ۱۳۹۸');
  expect(deskSays('article-number', { found: 2020 }, 'zh')).toContain('2020年');
  expect(deskSays('article-number', { found: 2020 }, 'en')).toContain('number 2020 ');
  const event = { found: '2020', language: 'year', blocks: 'p1', where: '' };
  expect(deskSays('evidence-number', event, 'fa')).toContain('۱۳۹۸–۱۳۹۹ (۲۰۲۰)');
});

test('a number of ours has the digits of the reader; what is quoted stays as it stands', () => {
  expect(deskSays('article-number', { found: '95550' }, 'fa')).toContain('95550');
  const month = { found: 3, language: 'month', blocks: 'p1', where: '' };
  expect(deskSays('evidence-number', month, 'fa')).toContain('عدد ۳ ');
  expect(deskSays('untranslated', { count: 12 }, 'fa')).toContain('۱۲');
  expect(deskSays('untranslated', { count: 12 }, 'zh')).toContain('12');
});

test('a finding on a word asks no editor to change a file', () => {
  for (const locale of ['en', 'zh', 'fa'] as const) {
    const said = deskSays('style-word', { found: 'call center', expected: 'call centre' }, locale);
    expect(said).toContain('call centre');
    expect(said).not.toContain('.yaml');
  }
});
