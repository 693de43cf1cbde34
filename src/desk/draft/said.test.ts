import { expect, test } from 'vitest';
import { newDraft, withText } from './draft.ts';
import { saidFiles } from './said.ts';

const RECORD = 'content/cases/a-case/case.yaml';
const FA = 'content/cases/a-case/article.fa.mdx';
const record = 'summary:\n  lessons:\n    - {id: one, text: {en: One}, evidence: [p1]}\n';
const begun = newDraft('a-case', { [RECORD]: record }, new Date(0));

test('says what became of texts, paragraph by paragraph, and of statements', () => {
  const text = '---\nlang: fa\n---\n\n{/* untranslated: p1 */}\n\nیک.\n\nدو.\n';
  const draft = withText(withText(begun, FA, text), RECORD, record.replace('[p1]', '[p2]'));
  const [article, yaml] = saidFiles(draft);
  expect(article).toMatchObject({ kind: 'new', locale: 'fa', paragraphs: 2 });
  expect(yaml).toMatchObject({ kind: 'changed', claims: [{ id: 'one', evidence: ['p2'] }] });
});
