import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Takes out of GitHub's description of its interface what the desk asks for, because the whole has
 * 13 MB: `npm pack @octokit/openapi`, unpack it, and run this script with the folder `package`.
 */
const USED: Record<string, readonly string[]> = {
  '/user': ['get'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/forks': ['post'],
  '/repos/{owner}/{repo}/merge-upstream': ['post'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/git/blobs': ['post'],
  '/repos/{owner}/{repo}/git/blobs/{file_sha}': ['get'],
  '/repos/{owner}/{repo}/git/trees': ['post'],
  '/repos/{owner}/{repo}/git/trees/{tree_sha}': ['get'],
  '/repos/{owner}/{repo}/git/commits': ['post'],
  '/repos/{owner}/{repo}/git/commits/{commit_sha}': ['get'],
  '/repos/{owner}/{repo}/git/ref/{ref}': ['get'],
  '/repos/{owner}/{repo}/git/refs': ['post'],
  '/repos/{owner}/{repo}/git/refs/{ref}': ['patch'],
  '/repos/{owner}/{repo}/pulls': ['get', 'post'],
  '/repos/{owner}/{repo}/pulls/{pull_number}': ['get'],
  '/repos/{owner}/{repo}/pulls/{pull_number}/files': ['get'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['post'],
};

const PROSE = ['description', 'summary', 'example', 'examples', 'externalDocs', 'tags', 'title'];

type Node = Record<string, unknown>;

/** A part without its prose; the name of a property may be that of a prose. */
const bare = (part: unknown, areNames = false): unknown => {
  if (Array.isArray(part)) return part.map((one) => bare(one));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([key]) => areNames || !(PROSE.includes(key) || key.startsWith('x-')))
      .map(([key, value]) => [key, bare(value, key === 'properties')]),
  );
};

const referencesIn = (part: unknown): string[] =>
  [...JSON.stringify(part).matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(
    ([, name = '']) => name,
  );

const [folder = ''] = process.argv.slice(2);
const read = (name: string): Node => JSON.parse(readFileSync(join(folder, name), 'utf8')) as Node;
const whole = read('generated/api.github.com.json');
const { name, version } = read('package.json');
const at = (...keys: string[]): Node => keys.reduce((part, key) => part[key] as Node, whole);

const paths = Object.fromEntries(
  Object.entries(USED).map(([path, methods]) => [
    path,
    Object.fromEntries(methods.map((method) => [method, bare(at('paths', path, method))])),
  ]),
);
const components: Record<string, Node> = {};
for (const todo = referencesIn(paths); todo.length > 0;) {
  const [kind = '', part = ''] = (todo.pop() ?? '').split('/');
  if (components[kind]?.[part]) continue;
  const found = bare(at('components', kind, part));
  components[kind] = { ...components[kind], [part]: found };
  todo.push(...referencesIn(found));
}
writeFileSync(
  join(import.meta.dirname, 'openapi.json'),
  `${JSON.stringify({ from: `${String(name)} ${String(version)}`, paths, components }, null, 2)}\n`,
);
