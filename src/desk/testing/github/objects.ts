import { Buffer } from 'node:buffer';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { deflateSync } from 'node:zlib';

// A process of git for each of the hundreds of these took most of the time of the tests.

const read = (path: string): string | undefined =>
  existsSync(path) ? readFileSync(path, 'utf8') : undefined;

/** What a reference stands on; undefined where there is none. */
export const refAt = (dir: string, ref: string): string | undefined => {
  const loose = read(join(dir, ref))?.trim();
  if (loose !== undefined) return loose;
  const packed = read(join(dir, 'packed-refs'))?.split('\n') ?? [];
  return packed.find((line) => line.endsWith(` ${ref}`))?.split(' ')[0];
};

const fileOf = (objects: string, id: string): string => join(objects, id.slice(0, 2), id.slice(2));

/** Whether an object lies in a file of its own, here or where the repository borrows from. */
export const isLoose = (dir: string, id: string): boolean => {
  const objects = join(dir, 'objects');
  const borrowed = read(join(objects, 'info/alternates'))?.split('\n').filter(Boolean) ?? [];
  return (
    /^[0-9a-f]{40}$/.test(id) && [objects, ...borrowed].some((at) => existsSync(fileOf(at, id)))
  );
};

/** Writes an object, and gives its id. */
export const writeObject = (
  dir: string,
  kind: 'blob' | 'commit',
  content: string | Uint8Array,
): string => {
  const bytes = Buffer.from(content as string);
  const whole = Buffer.concat([Buffer.from(`${kind} ${bytes.length}\0`), bytes]);
  const id = createHash('sha1').update(whole).digest('hex');
  const path = fileOf(join(dir, 'objects'), id);
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path)) writeFileSync(path, deflateSync(whole));
  return id;
};

/** What is found of objects by their ids, which never changes: only whether they are there is looked up. */
export const rememberedOf = <T>(find: (dir: string, id: string) => T | undefined) => {
  const known = new Map<string, T>();
  return (dir: string, id: string): T | undefined => {
    const before = isLoose(dir, id) ? known.get(id) : undefined;
    const found = before ?? find(dir, id);
    if (found !== undefined) known.set(id, found);
    return found;
  };
};
