import { expect, test } from 'vitest';
import type { Finding } from '../../worker/case-state.ts';
import { newErrors, recordWithStatus } from './use-missing.ts';

const RECORD =
  '# schema\n# To fill a line in, take away its #.\nstatus: draft # so far\nperiod:\n  end: 2022\n';
const finding = (more: Partial<Finding>): Finding => ({
  file: 'content/cases/a/case.yaml',
  line: 5,
  column: 3,
  severity: 'error',
  rule: 'article-number',
  kind: 'evidence',
  message: 'The number 2022 stands nowhere.',
  ...more,
});

test('a record with another status has its lines where they were', () => {
  const published = recordWithStatus(RECORD, 'published');
  expect(published).toMatch(/^status: published\b/m);
  expect(published.split('\n').length).toBe(RECORD.split('\n').length);
  expect(published.split('\n')[4]).toBe('  end: 2022');
  expect(recordWithStatus('updated: 2026-11-28\n', 'draft')).toContain('status: draft');
});

test('what is a notice in a draft and an error for readers is still to be done', () => {
  const error = finding({});
  expect(newErrors([error], [finding({ severity: 'warning' })])).toEqual([error]);
  expect(newErrors([error], [error])).toEqual([]);
  expect(newErrors([finding({ severity: 'warning' })], [])).toEqual([]);
});
