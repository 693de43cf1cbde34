import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { parseSync } from 'vite';

const CODE = 'src/**/*.ts scripts/**/*.mjs e2e/**/*.ts bench/**/*.ts lint/**/*.js'.split(' ');

/** The project's code, by path from `root`. */
export const codeIn = (root) =>
  new Map(
    globSync(CODE, { cwd: root }).map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );

/** The files that a module loads before it runs itself; what is imported for its types is not loaded. */
function loadedBy(path, text) {
  const { staticImports, staticExports } = parseSync(path, text).module;
  const requests = [
    ...staticImports.filter(
      ({ entries }) => entries.length === 0 || entries.some((one) => !one.isType),
    ),
    ...staticExports.flatMap(({ entries }) => entries.filter((one) => !one.isType)),
  ].flatMap(({ moduleRequest }) => moduleRequest?.value ?? []);
  const own = requests.filter((request) => request.startsWith('.'));
  return own.map((request) => normalize(join(dirname(path), request)));
}

/** The circles in which modules load each other: a line each, from a module around to itself. */
export function cyclesIn(code) {
  const done = new Set();
  const circles = [];
  const visit = (path, way) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' → '));
    else if (code.has(path) && !done.has(path)) {
      for (const next of loadedBy(path, code.get(path))) visit(next, [...way, path]);
      done.add(path);
    }
  };
  for (const path of code.keys()) visit(path, []);
  return circles;
}
