import { formatPeriod } from '../../i18n/dates.ts';
import { t } from '../../i18n/messages.ts';
import type { Case } from '../../model/corpus.ts';
import { LOCALE_INFO, type Locale } from '../../model/locale.ts';
import { inLocale } from '../../model/text.ts';
import type { ExportCorpus } from '../corpus.ts';
import { drawCard, type Layer } from './draw.ts';
import { cardFaces, type Face } from './faces.ts';
import { courseLine } from './line.ts';
import { CARD } from './size.ts';
import { textLayer, textWidth } from './text.ts';
import { breakable, fillLines } from './wrap.ts';

const MARGIN = 80;
const PAPER = '#faf7f0';
const INK = '#211d19';
const SOFT = '#6b6258';
const SIGNAL = '#c2331d';
const SIZES = [72, 64, 56, 48];
const MOST_LINES = 3;
const COURSE = 490;

const WIDTH = CARD.width - 2 * MARGIN;

/** The lines of a title, as large as they fit; one word wider than the card makes all smaller. */
export const titleLines = (faces: readonly Face[], text: string, lang: Locale) => {
  const width = textWidth(faces);
  const pieces = breakable(text, lang);
  const widths = new Map(pieces.map((piece) => [piece, width(piece, lang)]));
  const trimmed = pieces.map((piece) => piece.trim());
  const widest = Math.max(...trimmed.map((piece) => widths.get(piece) ?? width(piece, lang)));
  const least = Math.min(SIZES.at(-1)!, WIDTH / widest);
  const sizes = [...SIZES.filter((size) => size * widest <= WIDTH), least];
  const filled = (size: number) => ({
    size,
    lines: fillLines(pieces, WIDTH, (piece) => widths.get(piece)! * size),
  });
  for (const size of sizes) {
    const fitted = filled(size);
    if (fitted.lines.length <= MOST_LINES) return fitted;
  }
  return filled(least);
};

/** The drawing of a case for links to it: its title, who and when, and its course as a line. */
export const cardLayers = async ({ record }: Case, locale: Locale): Promise<Layer[]> => {
  const faces = await cardFaces();
  const title = inLocale(record.summary.title, locale);
  const { size, lines } = titleLines(faces, title.text, title.lang);
  const about = [
    inLocale(record.organization.name, locale).text,
    record.period && formatPeriod(locale, record.period.start, record.period.end),
  ]
    .filter((text) => text !== undefined)
    .join(t(locale)('source.joint'));
  const room = WIDTH / textWidth(faces)(about, locale);
  const isRtl = (lang: Locale): boolean => LOCALE_INFO[lang].dir === 'rtl';
  const startOf = (lang: Locale): number => (isRtl(lang) ? CARD.width - MARGIN : MARGIN);
  const line = (text: string, lang: Locale, y: number, em: number, fill: string): Layer =>
    textLayer(faces)(text, lang, { x: startOf(lang), y, size: em, fill });
  const [from, to] = isRtl(locale) ? [CARD.width, 0] : [0, CARD.width];
  return [
    line(t(locale)('site.name'), locale, 110, 34, SIGNAL),
    ...lines.map((text, index) => line(text, title.lang, 215 + index * size * 1.4, size, INK)),
    ...courseLine(record.events, { from, to, y: COURSE, color: SIGNAL, paper: PAPER }),
    line(about, locale, 570, Math.min(30, room), SOFT),
  ];
};

/** The drawing as a picture, which bears the version of the corpus. */
export const cardPicture = async (
  { version }: ExportCorpus,
  one: Case,
  locale: Locale,
): Promise<Uint8Array> =>
  drawCard(PAPER, await cardLayers(one, locale), `Unbroken Line ${version.text}`);
