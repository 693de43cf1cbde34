import { formatMoment } from '../../i18n/dates.ts';
import { t } from '../../i18n/messages.ts';
import { formatQuantity } from '../../i18n/numbers.ts';
import { ANCHORS } from '../../i18n/routes.ts';
import { sourceParts } from '../../i18n/source-names.ts';
import { versionLocale } from '../../model/ids.ts';
import { articleFor, type Case } from '../../model/corpus.ts';
import type { Locale } from '../../model/locale.ts';
import { partsOf } from '../../model/summary.ts';
import { inLocale, type Localized } from '../../model/text.ts';
import type { ExportCorpus } from '../corpus.ts';
import { caseAddress } from '../../i18n/site.ts';
import { element, group, type Xml } from '../../text/xml.ts';
import { blocksOf } from '../../article/untranslated.ts';
import { articleBody } from '../../article/xhtml/body.ts';
import { bookTargets } from './targets.ts';
import { inLanguage, page } from './page.ts';

/** A case as a chapter: the record, then the article and the versions. */
export const chapter = (corpus: ExportCorpus, one: Case, locale: Locale): string => {
  const { site } = corpus;
  const say = t(locale);
  const { record } = one;
  const article = articleFor(one, locale);
  const language = (lang: Locale) => (lang === locale ? {} : inLanguage(lang));
  const write = (name: string, text: Localized, after: Xml[] = []): Xml => {
    const found = inLocale(text, locale);
    return element(name, language(found.lang), found.text, after);
  };
  // Blocks are in this file only when the article is; those of a version in its own language only.
  const cites = (id: string): string =>
    (versionLocale(id) ?? locale) === locale ? `#${id}` : caseAddress(site, locale, one.id, id);
  const cited = (evidence: readonly string[]): Xml[] =>
    evidence.length === 0
      ? []
      : [
          element(
            'small',
            {},
            evidence.map((id) => [' ', element('a', { href: cites(id) }, id)]),
          ),
        ];
  const title = (name: string): Xml => element('h2', {}, name);

  const summary = partsOf(record.summary).flatMap(({ part, statements }) => [
    element('h3', {}, say(`part.${part}`)),
    group(
      'ul',
      {},
      statements.map(({ text, evidence }) => write('li', text, cited(evidence))),
    ),
  ]);
  const course = record.events.map(({ at, to, text, evidence }) =>
    element(
      'li',
      {},
      element('b', {}, formatMoment(locale, at, to)),
      ' ',
      write('span', text),
      cited(evidence),
    ),
  );
  const figures = record.figures.map(({ label, value, unit, bound, evidence }) => {
    const amount = formatQuantity(locale, value, inLocale(unit, locale).text);
    const said = bound === 'exact' ? amount : say(`bound.${bound}`, { value: amount });
    return element('li', {}, write('span', label), ': ', said, cited(evidence));
  });
  const sources = record.sources.map((source) =>
    element(
      'li',
      {},
      element('cite', {}, sourceParts(source, locale).join(say('source.joint'))),
      ' ',
      write('span', source.rights),
    ),
  );
  const address = caseAddress(site, locale, one.id);
  return page(
    locale,
    inLocale(record.summary.title, locale).text,
    write('h1', record.summary.title),
    write('p', record.summary.headline.text, cited(record.summary.headline.evidence)),
    group('section', { 'epub:type': 'abstract' }, title(say('case.summary')), summary),
    course.length > 0
      ? group('section', {}, title(say('case.course')), group('ol', { class: 'course' }, course))
      : [],
    figures.length > 0
      ? group('section', {}, title(say('case.figures')), group('ul', {}, figures))
      : [],
    article
      ? group(
          'section',
          { id: 'article', ...language(article.lang) },
          element('h2', {}, article.title),
          articleBody(blocksOf(article), bookTargets(corpus, one, locale)),
        )
      : [],
    one.versions
      .filter(({ lang }) => lang === locale)
      .map((version) =>
        group(
          'section',
          { id: ANCHORS.version(version.name) },
          element('h2', {}, `${say('case.version')}: ${version.title}`),
          articleBody(version.blocks, bookTargets(corpus, one, locale)),
        ),
      ),
    group('section', {}, title(say('case.sources')), group('ul', {}, sources)),
    element('p', {}, element('a', { href: address }, address)),
  );
};
