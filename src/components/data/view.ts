import { kindText, type DataTexts } from '../../export/data-texts.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import type { Reader } from '../../i18n/reader.ts';
import { numberFormat } from '../../i18n/formatters.ts';

/** A file as the table gives it, with its size. */
interface SizedFile {
  path: string;
  locale?: Locale;
  size: number;
  kind: { id: string; pattern: string; mediaType: string };
  /** A record of it, or its beginning. */
  example?: string | undefined;
}

/** A kind of file in the list. */
export interface KindView {
  pattern: string;
  what: string;
  mediaType: string;
  size: string;
  /** How many there are, and where one of them is. */
  count: number;
  first: { path: string; address: string };
  example?: string | undefined;
}

const UNITS = ['byte', 'kilobyte', 'megabyte'] as const;

/** A number of bytes in the words of a language: “375 kB”. */
const formatBytes = ({ locale }: Reader, bytes: number): string => {
  const power = bytes < 1000 ? 0 : bytes < 1_000_000 ? 1 : 2;
  return numberFormat(LOCALE_INFO[locale].tag, {
    style: 'unit',
    unit: UNITS[power],
    // The short forms are Latin letters, which would turn the line about.
    unitDisplay: locale === 'fa' ? 'long' : 'short',
    maximumSignificantDigits: 3,
  }).format(bytes / 1000 ** power);
};

/** The files of the table of exports by kind, in its order. */
export const kindViews = (
  reader: Reader,
  texts: DataTexts,
  files: readonly SizedFile[],
): KindView[] =>
  [...Map.groupBy(files, ({ kind }) => kind.id).values()].map((group) => {
    // One in the language of the reader, where there is one.
    const first = group.find(({ locale }) => locale === reader.locale) ?? group[0]!;
    const { id, pattern, mediaType } = first.kind;
    const own = group.filter(({ locale }) => locale === undefined || locale === reader.locale);
    const total = formatBytes(
      reader,
      group.reduce((sum, { size }) => sum + size, 0),
    );
    const count = texts.each.replace('{count}', reader.number(group.length));
    return {
      pattern,
      mediaType,
      what: kindText(texts, id),
      example: own.find(({ example }) => example !== undefined)?.example,
      size: group.length === 1 ? total : [count, total].join(reader.t('source.joint')),
      count: group.length,
      first: { path: first.path, address: reader.file(first.path) },
    };
  });
