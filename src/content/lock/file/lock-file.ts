import { Document, isMap, isSeq } from 'yaml';
import {
  blocksLock,
  firstLock,
  LOCK_VERSION,
  type BlocksLock,
  type FirstText,
  type TextLock,
} from '../../../model/lock.ts';
import { remembered } from '../../../text/remembered.ts';
import { reportIn, type Diagnostic, type Report, type ReportAt } from '../../source/diagnostics.ts';
import { readOnce } from '../../source/read-once.ts';
import type { SourceFile } from '../../source/source.ts';
import { validate } from '../../yaml/validate.ts';
import { readYaml, type YamlData } from '../../yaml/yaml.ts';
import { plainLock } from './plain-lock.ts';
import { untangle } from './untangle.ts';

const LISTS = ['blocks', 'retired', 'held'];

const HEADER = ` The ids of this case's blocks. Written by \`npm run sync\`; not to be edited by hand.`;

/** What stands in a lock file. One that is there and cannot be read must never be written over. */
export type LockState =
  | { state: 'missing' }
  | { state: 'unread' }
  | { state: 'read'; lock: BlocksLock };

const upgradeText = ({ base, blocks, retired }: FirstText): TextLock => ({
  base,
  blocks: blocks.map(({ originals, translations, ...block }) => ({
    ...block,
    originals: Object.fromEntries(
      Object.entries(originals).map(([locale, hash]) => [locale, { hash }]),
    ),
    ...(translations && {
      translations: Object.fromEntries(
        Object.entries(translations).map(([locale, { text, of }]) => [locale, { hash: text, of }]),
      ),
    }),
  })),
  retired: retired.map((id) => ({ id })),
});

/** A lock of the first shape in the present one: the words of its texts are not known. */
const upgrade = ({ versions, ...base }: ReturnType<typeof firstLock.parse>): BlocksLock => ({
  version: LOCK_VERSION,
  ...upgradeText(base),
  ...(versions && {
    versions: Object.fromEntries(
      Object.entries(versions).map(([key, one]) => [
        key,
        { ...upgradeText(one), prefix: one.prefix },
      ]),
    ),
  }),
  held: [],
});

/** A list without lines, `retired:`, reads as none: so each line of a list is added by itself. */
const withLists = ({ data, ...yaml }: YamlData): YamlData => {
  const filled = (value: unknown): unknown =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(
          Object.entries(value).map(([key, one]) => [
            key,
            one === null && LISTS.includes(key) ? [] : key === 'versions' ? eachFilled(one) : one,
          ]),
        )
      : value;
  const eachFilled = (versions: unknown): unknown =>
    typeof versions === 'object' && versions !== null
      ? Object.fromEntries(Object.entries(versions).map(([key, one]) => [key, filled(one)]))
      : versions;
  return { ...yaml, data: filled(data) };
};

const versionOf = ({ data }: YamlData): unknown =>
  typeof data === 'object' && data !== null && 'version' in data ? data.version : undefined;

const readText = (source: SourceFile, report: ReportAt): LockState => {
  const found: Diagnostic[] = [];
  const at = reportIn((finding) => found.push(finding), source.path);
  const read = readYaml(source, at);
  const yaml = read && withLists(read);
  const version = yaml && versionOf(yaml);
  const complain = (rule: 'lock-unread' | 'lock-newer'): LockState => {
    const { line, column } = found[0] ?? { line: 1, column: 1 };
    report({ line, column }, rule, { path: source.path, from: 'HEAD' });
    return { state: 'unread' };
  };
  if (typeof version === 'number' && version > LOCK_VERSION) return complain('lock-newer');
  const lock =
    yaml && version === undefined
      ? ((first) => first && upgrade(first))(validate(firstLock, yaml, at))
      : yaml && validate(blocksLock, yaml, at);
  return lock && found.length === 0 ? { state: 'read', lock } : complain('lock-unread');
};

/** Reads what stands there; what a merge left of it twice, put together. */
const readNow = (source: SourceFile, report: ReportAt): LockState => {
  const plain = blocksLock.safeParse(plainLock(source.text));
  if (plain.success) return { state: 'read', lock: plain.data };
  const findings: (() => void)[] = [];
  const later: ReportAt = (...finding) => findings.push(() => report(...finding));
  const state = readText(source, later);
  const text = state.state === 'read' ? source.text : untangle(source.text);
  if (text !== source.text) {
    const again = readText({ ...source, text }, () => undefined);
    if (again.state === 'read') return again;
  }
  findings.forEach((say) => say());
  return state;
};

const readKnown = readOnce(readNow, 4);

/** Reads a lock file. Whatever is wrong with it is one finding: nobody mends a lock line by line. */
export const readLockFile = (source: SourceFile | undefined, report: Report): LockState =>
  source ? readKnown(source, reportIn(report, source.path)) : { state: 'missing' };

const printed = remembered((json) => {
  const lock = JSON.parse(json) as BlocksLock;
  const document = new Document(lock);
  document.commentBefore = HEADER;
  const texts = [[], ...Object.keys(lock.versions ?? {}).map((key) => ['versions', key])];
  const lists = texts.flatMap((path) => [
    [...path, 'blocks'],
    [...path, 'retired'],
  ]);
  for (const path of [...lists, ['held']]) {
    const list = document.getIn(path);
    if (!isSeq(list)) continue;
    if (list.items.length === 0) document.setIn(path, null);
    for (const item of list.items) if (isMap(item)) item.flow = true;
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false, nullStr: '' });
}, 4);

/** The lock as the text of `blocks.lock.yaml`: a line per block, so that a diff tells the story. */
export const printLock = (lock: BlocksLock): string => printed(JSON.stringify(lock));
