import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { encodeImage } from '../../../../content/source/encode-image.ts';
import { contentRoot } from '../../../../content/source/root.ts';
import { allCases } from '../../../_data/cases.ts';

const TYPES: Record<string, string> = {
  avif: 'image/avif',
  webp: 'image/webp',
  png: 'image/png',
  jpg: 'image/jpeg',
};
const extensionOf = (file: string): string => file.slice(file.lastIndexOf('.') + 1);
const folderOf = (id: string): string => join(contentRoot(), 'content/cases', id);

/** The pictures that stand beside the articles. */
export const getStaticPaths = (async () => {
  const folders = (await allCases()).map(async ({ id }) => {
    const files = (await readdir(folderOf(id))).filter((file) =>
      Object.hasOwn(TYPES, extensionOf(file)),
    );
    return files.map((file) => ({ params: { id, file } }));
  });
  return (await Promise.all(folders)).flat();
}) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ params: { id = '', file = '' } }) =>
  new Response(
    new Uint8Array(
      (await encodeImage(await readFile(join(folderOf(id), file)), extensionOf(file))).bytes,
    ),
    {
      headers: { 'Content-Type': TYPES[extensionOf(file)] ?? 'application/octet-stream' },
    },
  );
