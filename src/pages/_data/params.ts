import { listPages, type ListPage } from '../../casebook/list-pages.ts';
import { readerOf, type Reader } from '../../i18n/reader.ts';
import { listPath } from '../../i18n/routes.ts';
import { byLanguage, LOCALES, type Locale } from '../../model/locale.ts';

const readers = byLanguage((locale) => readerOf(locale, import.meta.env.BASE_URL));

/** The reader of a locale on this site. */
export const readerFor = (locale: Locale): Reader => readers[locale];

/** `getStaticPaths` of a page that is there once a language. */
export const localePaths = (): { params: { locale: Locale } }[] =>
  LOCALES.map((locale) => ({ params: { locale } }));

/** `getStaticPaths` of a page that is there once a language and thing. */
export const localePathsOf = <Thing extends { id: string }>(
  things: Iterable<Thing>,
): { params: { locale: Locale; id: string }; props: { thing: Thing } }[] =>
  [...things].flatMap((thing) =>
    LOCALES.map((locale) => ({ params: { locale, id: thing.id }, props: { thing } })),
  );

/** `getStaticPaths` of the pages of a list, once a language; `page` is what follows its address. */
export const listPaths = <Item, Params extends object, Props extends object>(
  items: readonly Item[],
  params: Params,
  props: Props,
): {
  params: Params & { locale: Locale; page: string | undefined };
  props: Props & { page: ListPage<Item> };
}[] =>
  listPages(items).flatMap((page) =>
    LOCALES.map((locale) => ({
      params: { ...params, locale, page: listPath('', page.number).slice(0, -1) || undefined },
      props: { ...props, page },
    })),
  );

/** Paths with what their pages are made of: as long as that is the same, a build keeps them. */
export const keyedBy = <Path>(
  paths: readonly Path[],
  keyOf: (path: Path) => Promise<string>,
): Promise<(Path & { cacheKey: string })[]> =>
  Promise.all(
    paths.map(async (path) => ({
      ...path,
      cacheKey: import.meta.env.DEV ? '' : await keyOf(path),
    })),
  );

/** The same of pages that are about one thing. */
export const keyed = <Path extends { params: { id: string } }>(
  paths: readonly Path[],
  keyOf: (id: string) => Promise<string>,
): Promise<(Path & { cacheKey: string })[]> => keyedBy(paths, ({ params }) => keyOf(params.id));
