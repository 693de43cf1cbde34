import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { tellSummary } from '../../../scripts/report/marks.mjs';
import { isMain } from '../../../scripts/in-turn/is-main.mjs';
import { filesBelow } from '../../cache/files-below.ts';
import { sha256 } from '../../cache/hash.ts';
import { sumsOf } from '../../cache/sums.ts';
import { contentRoot, keptOf } from '../../content/source/root.ts';
import { fileAddress } from '../../i18n/routes.ts';
import { LOCALES, type Locale } from '../../model/locale.ts';
import { OFFLINE_PATHS, sizeOf, type FileList, type ListedFile } from '../shared/files.ts';
import { assetsOf, deskFiles, isFrame, isOf, originalsOf } from './members.ts';
import { bundleWorker } from './bundle-worker.ts';
import { keepNames, type Names } from './names.ts';

/** So many bytes a frame holds at most: of a large corpus the index of the search stays out. */
const MOST_FRAME = 1_500_000;

const CASE_PAGE = /^[a-z]+\/cases\/[^/]+\/index\.html$/;

const membersOf = (
  locale: Locale,
  files: readonly string[],
  namesOf: (file: string) => Names,
  base: string,
): string[] => {
  const own = files.filter((file) => isOf(locale, file));
  const cases = new Set(files.filter((file) => CASE_PAGE.test(file)));
  const originals = own
    .filter((file) => cases.has(file))
    .flatMap((file) => originalsOf(namesOf(file), base, cases));
  const pages = own.filter((file) => file.endsWith('.html'));
  return [...new Set([...own, ...originals, ...assetsOf(pages, files, namesOf)])].sort();
};

/** The frame within its limit. */
const frameOf = (locale: Locale, list: readonly ListedFile[]): ListedFile[] => {
  const frame = list.filter(([path]) => isFrame(locale, path));
  if (sizeOf({ files: frame }) <= MOST_FRAME) return frame;
  return frame.filter(([path]) => !/^(?:find|pagefind)\//.test(path));
};

/**
 * Writes into a built site what reading without a network needs: which files belong to a language,
 * which are its frame, the version, and the worker. The version is that of all these files.
 */
export const writeOffline = async (out: string, basePath = '/'): Promise<void> => {
  const base = fileAddress(basePath, '');
  const files = filesBelow(out);
  const sumOf = sumsOf(out);
  const { namesOf, keep } = keepNames(out, sumOf, keptOf(contentRoot(), 'offline'));
  const listOf = (file: string): ListedFile => {
    const { size, sha256: hash } = sumOf(file);
    return [file, size, Buffer.from(hash, 'hex').toString('base64')];
  };
  const lists = LOCALES.map(
    (locale) => [locale, membersOf(locale, files, namesOf, base).map(listOf)] as const,
  );
  const desk = deskFiles(files, namesOf).map(listOf);
  keep();
  const worker = await bundleWorker();
  const version = sha256(JSON.stringify([lists, desk, worker])).slice(0, 16);
  const write = (path: string, data: unknown): void =>
    writeFileSync(join(out, path), typeof data === 'string' ? data : JSON.stringify(data));
  mkdirSync(join(out, OFFLINE_PATHS.folder), { recursive: true });
  for (const [locale, own] of lists) {
    write(OFFLINE_PATHS.list(locale), { version, files: own } satisfies FileList);
    write(OFFLINE_PATHS.frame(locale), { version, files: frameOf(locale, own) } satisfies FileList);
  }
  write(OFFLINE_PATHS.desk, { version, files: desk } satisfies FileList);
  const sizes = Object.fromEntries(lists.map(([locale, own]) => [locale, sizeOf({ files: own })]));
  write(OFFLINE_PATHS.version, { version, sizes });
  write(OFFLINE_PATHS.worker, `const BUILD=${JSON.stringify({ version, base })};\n${worker}`);
  tellSummary(`version ${version}`);
};

const [, , out] = process.argv;
if (out && isMain(import.meta.url)) await writeOffline(out, process.env.BASE_PATH);
