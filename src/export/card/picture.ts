import { formatPeriod } from '../../i18n/dates.ts';
import { t } from '../../i18n/messages.ts';
import type { Case } from '../../model/corpus.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import type { ExportCorpus } from '../corpus.ts';
import { element, group, type Xml } from '../../text/xml.ts';
import { drawPng } from './draw.ts';
import { cardFaces, type Face } from './faces.ts';
import { courseLine, PAPER, SIGNAL } from './line.ts';
import { stampPng } from './png.ts';
import { CARD } from './size.ts';
import { textLine, textWidth } from './text.ts';
import { breakable, fillLines } from './wrap.ts';

const MARGIN = 80;
const INK = '#211d19';
const SOFT = '#6b6258';
const SIZES = [72, 64, 56, 48];
const MOST_LINES = 3;

const WIDTH = CARD.width - 2 * MARGIN;

/** The lines of a title, as large as they fit; one word wider than the card makes all smaller. */
export const titleLines = (faces: readonly Face[], text: string, lang: Locale) => {
  const width = textWidth(faces);
  const pieces = breakable(text, lang);
  const widest = Math.max(...pieces.map((piece) => width(piece.trim(), lang, 1)));
  const least = Math.min(SIZES.at(-1)!, WIDTH / widest);
  const fitted = [...SIZES.filter((size) => size * widest <= WIDTH), least].map((size) => ({
    size,
    lines: fillLines(pieces, WIDTH, (piece) => width(piece, lang, size)),
  }));
  return fitted.find(({ lines }) => lines.length <= MOST_LINES) ?? fitted.at(-1)!;
};

/** The drawing of a case for links to it: its title, who and when, and its course as a line. */
export const cardSvg = async ({ record }: Case, locale: Locale): Promise<string> => {
  const faces = await cardFaces();
  const title = inLocale(record.summary.title, locale);
  const { size, lines } = titleLines(faces, title.text, title.lang);
  const about = [
    inLocale(record.organization.name, locale).text,
    record.period && formatPeriod(locale, record.period.start, record.period.end),
  ]
    .filter((text) => text !== undefined)
    .join(t(locale)('source.joint'));
  const room = WIDTH / textWidth(faces)(about, locale, 1);
  const startOf = (lang: Locale): number =>
    LOCALE_INFO[lang].dir === 'rtl' ? CARD.width - MARGIN : MARGIN;
  const line = (text: string, lang: Locale, y: number, em: number, fill: string): Xml =>
    textLine(faces)(text, lang, { x: startOf(lang), y, size: em, fill });
  const course = courseLine(record.events, 0, CARD.width, 490);
  const mirror = { transform: `translate(${CARD.width} 0) scale(-1 1)` };
  const picture = group(
    'svg',
    { xmlns: 'http://www.w3.org/2000/svg', ...CARD },
    element('rect', { ...CARD, fill: PAPER }),
    line(t(locale)('site.name'), locale, 110, 34, SIGNAL),
    lines.map((text, index) => line(text, title.lang, 215 + index * size * 1.4, size, INK)),
    group('g', LOCALE_INFO[locale].dir === 'rtl' ? mirror : {}, course),
    line(about, locale, 570, Math.min(30, room), SOFT),
  );
  return picture.xml;
};

/** The drawing as a picture, which bears the version of the corpus. */
export const cardPicture = async (
  { version }: ExportCorpus,
  one: Case,
  locale: Locale,
): Promise<Uint8Array> => stampPng(await drawPng(await cardSvg(one, locale)), version.text);
