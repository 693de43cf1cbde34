import { expect, test } from 'vitest';
import { withoutTemplate } from './template.ts';

test('a whole record keeps no hints for those who write it by hand', () => {
  const record = `# yaml-language-server: $schema=../../../schemas/case.json
status: published
organization:
  name:
    en: Water company
    #   # A concept
    #   sector:
    fa: شرکت آب
#   end:
sources:
  - id: main
    # The page says (line 21): all rights reserved
    rights: { en: Theirs. }
    # # For a text printed word for word
    # licence:

# figures:
#   - id: figure-1
`;
  expect(withoutTemplate(record)).toBe(`# yaml-language-server: $schema=../../../schemas/case.json
status: published
organization:
  name:
    en: Water company
    fa: شرکت آب
sources:
  - id: main
    # The page says (line 21): all rights reserved
    rights: { en: Theirs. }
`);
});

test.each([
  ['words that only look like a comment', 'status: published\ntext: |\n  # 1 of 3\n'],
  ['what cannot be read', 'status: published\n# a\ntext: [\n'],
])('%s are left alone', (_, record) => {
  expect(withoutTemplate(record)).toBe(record);
});
