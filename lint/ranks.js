import { builtinModules } from 'node:module';
import { posix } from 'node:path';
import { BANS, RANKS } from './ranks-table.js';

const DATA = /\.(css|json|ya?ml|txt|svg|png|jpe?g|webp|avif|woff2)$/;
const TEST = /\.test\.[jt]s$|\/testing\//;
const TESTING = /\/testing\/|^(?:bench|e2e)\//;

const messages = {
  rank: '{{from}} may import only from a lower rank or its own folder, not from {{to}}.',
  unranked: '{{to}} has no rank: nothing in src may import it. See lint/ranks-table.js.',
  banned: '{{from}} never imports {{to}}.',
  testing: '{{to}} serves tests: no product file imports it.',
  homeless: '{{to}} is in no folder of lint/ranks-table.js: give it a rank.',
};

/** Rule of the linter: a file imports only from a lower rank or its own folder. */
const ranks = {
  meta: { type: 'problem', schema: [], messages },
  create(context) {
    const file = projectPath(context);
    const from = unitOf(file);
    if (!from) {
      const needsRank = file.startsWith('src/') && !file.endsWith('.d.ts');
      return needsRank ? { Program: (node) => report(context, node, 'homeless', '', file) } : {};
    }
    return visitImports((node, specifier) => {
      const [messageId, to] = judge(from, file, specifier) ?? [];
      if (messageId) report(context, node, messageId, from, to);
    });
  },
};

/** The plugin of the linter that holds it (`.oxlintrc.json`). */
export default { meta: { name: 'local' }, rules: { ranks } };

function report(context, node, messageId, from, to) {
  context.report({ node, messageId, data: { from, to } });
}

/** What is wrong with an import, as `[message id, what is imported]`, or nothing. */
function judge(from, file, specifier) {
  const bans = BANS[from] ?? [];
  if (isBuiltin(specifier)) {
    return bans.includes('node:') && !TEST.test(file) ? ['banned', specifier] : undefined;
  }
  const target = resolve(file, specifier);
  if (target === undefined || DATA.test(target)) return undefined;
  // Fixtures know no rank, but only tests know fixtures.
  if (TESTING.test(target)) return TEST.test(file) ? undefined : ['testing', target];
  // What runs the build has no rank, and the wiring may name it.
  if (from === 'astro.config.mjs' && target.startsWith('scripts/')) return undefined;
  const to = unitOf(target);
  if (!to) return ['unranked', target];
  if (bans.includes(to)) return ['banned', to];
  return to === from || rankOf(to) < rankOf(from) ? undefined : ['rank', to];
}

function isBuiltin(specifier) {
  return specifier.startsWith('node:') || builtinModules.includes(specifier);
}

/** The path in the project that a specifier names; nothing for a package. */
function resolve(file, specifier) {
  const [path] = specifier.split('?');
  if (path.startsWith('.')) return posix.join(posix.dirname(file), path);
  return path.startsWith('/') ? path.slice(1) : undefined;
}

/** The file's path from the project's folder. */
function projectPath(context) {
  const path = context.physicalFilename.replaceAll('\\', '/');
  const root = `${context.cwd.replaceAll('\\', '/')}/`;
  return path.replace(root, '');
}

function unitOf(path) {
  return RANKS.flat().find((unit) => path === unit || path.startsWith(`${unit}/`));
}

function rankOf(unit) {
  return RANKS.findIndex((units) => units.includes(unit));
}

/** Visitors that call `found(node, specifier)` for every way to name another module. */
function visitImports(found) {
  const visit = (node, source) => {
    for (const specifier of literals(source)) found(node, specifier);
  };
  const declaration = (node) => visit(node, node.source);
  return {
    ImportDeclaration: declaration,
    ExportNamedDeclaration: declaration,
    ExportAllDeclaration: declaration,
    ImportExpression: declaration,
    TSImportType: declaration,
    'CallExpression[callee.property.name="glob"][callee.object.type="MetaProperty"]': (node) =>
      visit(node, node.arguments[0]),
    'NewExpression[callee.name="URL"][arguments.1.property.name="url"]': (node) =>
      visit(node, node.arguments[0]),
  };
}

function literals(node) {
  if (node?.type === 'ArrayExpression') return node.elements.flatMap(literals);
  if (node?.type === 'TemplateLiteral') return [node.quasis[0].value.cooked];
  return typeof node?.value === 'string' ? [node.value] : [];
}
