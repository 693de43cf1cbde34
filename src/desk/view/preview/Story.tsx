import type { Reader } from '../../../i18n/reader.ts';
import { withUntranslated } from '../../../content/blocks/untranslated.ts';
import type { Block } from '../../../model/block.ts';
import { LOCALE_INFO } from '../../../model/locale.ts';
import type { BlockState, TextState } from '../../worker/case-state.ts';
import { ArticleBlocks } from './Article.tsx';

const blockOf = ({ id, kind, text, inline, line, group }: BlockState): Block => ({
  id,
  kind,
  text,
  inline,
  line,
  ...(group && { group }),
});

/** The text that a reader of a language gets: in it, else an original. */
export const textFor = (texts: readonly TextState[], { locale }: Reader): TextState | undefined => {
  const own = texts.filter(({ name }) => name === undefined);
  return own.find((text) => text.locale === locale) ?? own.find(({ decides }) => decides);
};

const blocksFor = (texts: readonly TextState[], text: TextState): Block[] => {
  const base = texts.find(({ decides }) => decides);
  const own = text.blocks.map(blockOf);
  return base && base !== text ? withUntranslated(own, base.blocks.map(blockOf), base.locale) : own;
};

interface Props {
  reader: Reader;
  caseId: string;
  texts: readonly TextState[];
  /** The one of them that the reader gets. */
  text: TextState;
}

/** The article on the page of a case. */
export const Story = ({ reader, caseId, texts, text }: Props) => {
  const { tag, dir } = LOCALE_INFO[text.locale];
  return (
    <section class="story">
      <h2>
        <span class="kicker">{reader.t('case.article')}</span>
        <bdi lang={tag}>{text.title}</bdi>
      </h2>
      {text.locale !== reader.locale && (
        <p class="missing">
          {reader.t('article.missing', { language: reader.language(text.locale) })}
        </p>
      )}
      <div lang={tag} dir={dir}>
        <ArticleBlocks
          reader={reader}
          caseId={caseId}
          blocks={blocksFor(texts, text)}
          behind={text.blocks.filter(({ behind }) => behind).map(({ id }) => id)}
        />
      </div>
    </section>
  );
};
