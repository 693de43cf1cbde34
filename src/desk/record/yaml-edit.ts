import {
  dataAt,
  insertedData,
  isSame,
  movedData,
  wordsAt,
  withData,
  withoutData,
  withoutUndefined,
  type Path,
} from './data-edit.ts';
import { drop } from './yaml/drop.ts';
import { insertItem, moveItem } from './yaml/items.ts';
import { dataOf, documentOf, isEditable, pairAt, startOf } from './yaml-place.ts';
import { put } from './yaml/put.ts';
import { withoutIntro, withoutWordsAbove } from './yaml/scaffold.ts';

/** A text with the data at a path written anew; undefined if it does not have the whole data then. */
const written = (text: string, path: Path, data: unknown): string | undefined => {
  const document = documentOf(text).clone();
  const value = dataAt(data, path);
  if (value === undefined) document.deleteIn(path);
  else document.setIn(path, document.createNode(value));
  const after = document.toString({
    lineWidth: 0,
    singleQuote: true,
    flowCollectionPadding: false,
  });
  return isSame(dataOf(after), data) ? after : undefined;
};

/**
 * An edit of a text whose data must be other data after it. A file that is written in a way that the
 * edit does not understand is written anew there: its layout may change.
 */
const edited = (text: string, path: Path, data: unknown, edit: () => string): string => {
  if (!isEditable(text) || isSame(dataOf(text), data)) return text;
  const after = edit();
  if (isEditable(after) && isSame(dataOf(after), data))
    // Once it is published, a comment is somebody's own.
    return wordsAt(dataOf(text), ['status']) === 'draft' ? tidied(after, path) : after;
  return written(text, path, data) ?? written(text, path.slice(0, 1), data) ?? text;
};

/** Without the words that asked for what was filled in. */
const tidied = (text: string, path: Path): string =>
  withoutIntro(
    path.reduce<string>((now, _, index) => {
      const pair = pairAt(now, path.slice(0, index + 1));
      return pair ? withoutWordsAbove(now, startOf(pair.key)) : now;
    }, text),
  );

/**
 * The text of a YAML file with another value at a path; undefined takes it away. All other lines
 * stay as they are, and so does a text that is no YAML.
 */
export const setIn = (text: string, path: Path, value: unknown): string => {
  if (value === undefined) return removeIn(text, path);
  const whole = withoutUndefined(value);
  return edited(text, path, withData(dataOf(text), path, whole), () => put(text, path, whole));
};

/** The text without what stands at a path; a list or map that would be left empty goes too. */
export const removeIn = (text: string, path: Path): string =>
  edited(text, path, withoutData(dataOf(text), path), () => drop(text, path));

/** The text with one more value in the list at a path; the list is made if there is none. */
export const insertIn = (text: string, path: Path, index: number, value: unknown): string => {
  const whole = withoutUndefined(value);
  return edited(text, path, insertedData(dataOf(text), path, index, whole), () => {
    const list = dataAt(dataOf(text), path);
    return Array.isArray(list) && list.length > 0
      ? insertItem(text, path, index, whole)
      : put(text, path, [whole]);
  });
};

/** The text with one more value at the end of the list at a path. */
export const appendIn = (text: string, path: Path, value: unknown): string => {
  const list = dataAt(dataOf(text), path);
  return insertIn(text, path, Array.isArray(list) ? list.length : 0, value);
};

/** The text with an item of the list at a path at another place, with the comments above it. */
export const moveIn = (text: string, path: Path, from: number, to: number): string =>
  edited(text, path, movedData(dataOf(text), path, from, to), () => moveItem(text, path, from, to));
