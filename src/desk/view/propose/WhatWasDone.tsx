import { formatList } from '../../../i18n/list.ts';
import { LOCALE_INFO, LOCALES, type Locale } from '../../../model/locale.ts';
import type { SaidFile } from '../../draft/said.ts';
import { isOfVocabulary } from '../../vocabulary/vocabulary.ts';
import { PROPOSE } from '../../words/propose.ts';
import { VOCABULARY_WORDS } from '../../words/vocabulary.ts';
import type { Say, Words } from '../../words/say.ts';
import { useDesk } from '../context.ts';
import { fileName } from '../parts/file-name.ts';
import { partName } from '../parts/part-name.ts';

const counted = (say: Say, count: number | undefined, one: Words, more: Words): string[] =>
  count ? [count === 1 ? say(one) : say(more, { count })] : [];

const became = (say: Say, { kind, paragraphs, claims }: SaidFile): string[] => [
  ...(kind === 'new' ? [say(PROPOSE.newText)] : kind === 'gone' ? [say(PROPOSE.gone)] : []),
  ...counted(say, paragraphs, PROPOSE.paragraph, PROPOSE.paragraphs),
  ...counted(say, claims?.length, PROPOSE.statement, PROPOSE.statements),
];

/** What was done, in a sentence that the editor can change. */
export const sentenceOf = (
  say: Say,
  own: Locale,
  caseId: string,
  files: readonly SaidFile[],
): string => {
  const parts = files.map((file) => {
    const what = became(say, file);
    return (
      fileName(say, own, file) + (what.length > 0 ? ` (${what.join(say(PROPOSE.comma))})` : '')
    );
  });
  const about = isOfVocabulary({ caseId }) ? say(VOCABULARY_WORDS.title) : caseId;
  return `${about}: ${formatList(own, parts)}`;
};

/** The files that were changed, and the statements among them. */
export const WhatWasDone = ({ files }: { files: readonly SaidFile[] }) => {
  const { say, locale } = useDesk();
  return (
    <section aria-labelledby="done">
      <h3 id="done">{say(PROPOSE.what)}</h3>
      <ul>
        {files.map((file) => (
          <li key={file.path}>
            {fileName(say, locale, file)}{' '}
            <span class="soft">
              {became(say, file).join(' · ')} <bdi>{file.path.split('/').at(-1)}</bdi>
            </span>
            {file.claims && file.claims.length > 0 && (
              <ul>
                {file.claims.map(({ id, path, text }) => {
                  const lang = [locale, ...LOCALES].find((one) => text[one] !== undefined);
                  return (
                    <li key={id}>
                      <span class="soft">{partName(say, path)}</span>{' '}
                      {lang && (
                        <span lang={LOCALE_INFO[lang].tag} dir={LOCALE_INFO[lang].dir}>
                          {text[lang]}
                        </span>
                      )}
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
