import { useMemo } from 'preact/hooks';
import { wordChanges } from '../../../editor/ids/word-diff.ts';
import { LOCALE_INFO, type Locale } from '../../../model/locale.ts';

interface Props {
  before: string;
  after: string;
  locale: Locale;
}

/** What changed in a text, word by word, for eyes and screen readers. */
export const WordDiff = ({ before, after, locale }: Props) => {
  const changes = useMemo(() => wordChanges(before, after, locale), [before, after, locale]);
  const { tag, dir } = LOCALE_INFO[locale];
  return (
    <p class="diff" lang={tag} dir={dir}>
      {changes.map(({ kept, went, came }, index) => (
        <span key={index}>
          {kept}
          {went !== '' && <del>{went}</del>}
          {came !== '' && <ins>{came}</ins>}
        </span>
      ))}
    </p>
  );
};
