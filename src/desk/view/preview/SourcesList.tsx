import type { ComponentChildren } from 'preact';
import { NOTE_KINDS } from '../../../model/case.ts';
import { LOCALE_INFO, localeOf } from '../../../model/locale.ts';
import { dataAt, wordsAt, type Data } from '../../record/data-edit.ts';
import { namesOf } from '../../record/people.ts';
import { dateIn, idsIn, mapsIn, type PartProps } from './Record.tsx';

/** Where the case was told, the rights in it, and what the editors note on it. */
export const SourcesList = ({ reader, record, words, evidence }: PartProps) => {
  const sources = mapsIn(dataAt(record, ['sources']));
  const own = (source: Data, text: unknown): ComponentChildren => {
    const locale = localeOf(wordsAt(source, ['language']));
    return locale === undefined ? (
      String(text)
    ) : (
      <bdi lang={wordsAt(source, ['language'])} dir={LOCALE_INFO[locale].dir}>
        {String(text)}
      </bdi>
    );
  };
  const notes = sources.flatMap((source) => mapsIn(source.notes));
  return sources.length === 0 ? null : (
    <section>
      <h2>{reader.t('case.notes')}</h2>
      {sources.map((source, index) => {
        const inReaders = (key: string) => dataAt(source, [key, reader.locale]);
        const translated = inReaders('translatedTitle');
        const named = (original: unknown, key: string): ComponentChildren => {
          if (original === undefined) return false;
          const other = inReaders(key);
          const shown = own(source, typeof original === 'string' ? original : namesOf(original));
          return other === undefined
            ? shown
            : [typeof other === 'string' ? other : namesOf(other), ' (', shown, ')'];
        };
        const parts = [
          named(source.author, 'translatedAuthor'),
          <cite key="title">{own(source, source.title ?? '')}</cite>,
          typeof translated === 'string' && `(${translated})`,
          named(source.containerTitle, 'translatedContainerTitle'),
          dateIn(reader, wordsAt(source, ['issued'])),
        ].filter(Boolean);
        return (
          <>
            <p key={index}>{parts.map((part, at) => [at > 0 && reader.t('source.joint'), part])}</p>
            <p>{words(source.rights)}</p>
          </>
        );
      })}
      {NOTE_KINDS.map((kind) => {
        const found = notes.filter((note) => note.kind === kind);
        return (
          found.length > 0 && (
            <>
              <h3>{reader.t(`note.${kind}`)}</h3>
              <ul class="claims">
                {found.map((note, index) => (
                  <li key={index}>
                    <p>{words(note.text)}</p>
                    {evidence(idsIn(note.evidence))}
                  </li>
                ))}
              </ul>
            </>
          )
        );
      })}
    </section>
  );
};
