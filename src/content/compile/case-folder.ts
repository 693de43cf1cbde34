import { LOCALES, type Locale } from '../../model/locale.ts';
import { IMAGE_PATH } from '../../model/mdx.ts';
import { slug } from '../../model/text.ts';
import { nearest } from '../../text/distance.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import { listFolder, readSource } from '../source/files.ts';
import type { Files, ImageSize } from '../source/folder.ts';
import { readImageSize } from '../source/image-file.ts';
import type { SourceFile } from '../source/source.ts';

/** The files of one case, read but not yet understood. */
export interface CaseFolder {
  id: string;
  path: string;
  record?: SourceFile;
  articles: Map<Locale, SourceFile>;
  versions: { name: string; locale: Locale; source: SourceFile }[];
  lock?: SourceFile;
  /** Whether a lock is there and its file cannot be read at all. */
  isLockUnread: boolean;
  /** The pictures beside the texts, by name; without a size where they are at fault. */
  images: Map<string, ImageSize | undefined>;
  /** Whether an article or a version is there and could not be read. */
  isPartial: boolean;
}

export const LOCK_NAME = 'blocks.lock.yaml';

const KNOWN_NAMES = ['case.yaml', LOCK_NAME, ...LOCALES.map((locale) => `article.${locale}.mdx`)];
const VERSION_NAME = new RegExp(`^version\\.([^.]+)\\.(${LOCALES.join('|')})\\.mdx$`);

/** Name and language of a version by the name of its file: `version.short.en.mdx`. */
const versionOf = (file: string): { name: string; locale: Locale } | undefined => {
  const [, name = '', locale] = VERSION_NAME.exec(file) ?? [];
  return slug.safeParse(name).success ? { name, locale: locale as Locale } : undefined;
};

/** Reads a folder of `content/cases`; files that do not belong there are reported. */
export const readCaseFolder = (files: Files, path: string, report: Report): CaseFolder => {
  const id = path.split('/').at(-1) ?? '';
  const folder: CaseFolder = {
    id,
    path,
    articles: new Map(),
    versions: [],
    images: new Map(),
    isLockUnread: false,
    isPartial: false,
  };
  const first = { line: 1, column: 1 };
  if (!slug.safeParse(id).success) reportIn(report, path)(first, 'folder-name', { found: id });
  for (const { name, path: file, isFolder } of listFolder(files, path, report)) {
    if (!isFolder && IMAGE_PATH.test(`./${name}`)) {
      folder.images.set(name, readImageSize(files, file, report));
      continue;
    }
    const version = versionOf(name);
    if (isFolder || (!version && !KNOWN_NAMES.includes(name))) {
      reportIn(report, file)(first, 'file-name', {
        found: name,
        expected: `${KNOWN_NAMES.join(', ')}, version.<name>.<language>.mdx, name.webp`,
        nearest: nearest(name, KNOWN_NAMES) ?? '',
      });
      continue;
    }
    const source = readSource(files, file, report);
    const locale = LOCALES.find((candidate) => name === `article.${candidate}.mdx`);
    folder.isPartial ||= !source && (locale ?? version) !== undefined;
    folder.isLockUnread ||= !source && name === LOCK_NAME;
    if (!source) continue;
    if (version) folder.versions.push({ ...version, source });
    else if (locale) folder.articles.set(locale, source);
    else if (name === LOCK_NAME) folder.lock = source;
    else folder.record = source;
  }
  if (!folder.record)
    reportIn(report, `${path}/case.yaml`)(first, 'file-missing', {
      expected: 'case.yaml',
      what: 'case',
    });
  return folder;
};
