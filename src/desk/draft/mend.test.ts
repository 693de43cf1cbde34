import { expect, test } from 'vitest';
import { caseFiles, frozenWorkspace } from '../testing/workspace.ts';
import { newDraft, textIn, textsOf, withText } from './draft.ts';
import { mended } from './mend.ts';

const ID = 'chengdu-95550-lockdown';
const PATH = `content/cases/${ID}/article.fa.mdx`;
const workspace = frozenWorkspace();

test('what a translation has wrong in its letters is mended where it stands, and nowhere else', () => {
  const begun = newDraft(ID, Object.fromEntries(caseFiles(ID)), new Date());
  const text = textIn(begun, PATH)!;
  const at = text.indexOf('ک', text.lastIndexOf('---'));
  const draft = withText(begun, PATH, `${text.slice(0, at)}ك${text.slice(at + 1)}`);
  const { findings } = workspace.state(ID, textsOf(draft), 'fa');
  const own = findings.filter(({ file, mend }) => file === PATH && mend);
  expect(own).toHaveLength(1);
  expect(mended(draft, own)).toEqual(begun);
  expect(mended(draft, [])).toBe(draft);
});
