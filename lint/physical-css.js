import postcss from 'postcss';

const SIDE = '(left|right|top|bottom)';

const PROPERTIES = new RegExp(
  [
    `(margin|padding|scroll-margin|scroll-padding)-${SIDE}`,
    `border-${SIDE}(-(color|style|width))?`,
    'border-(top|bottom)-(left|right)-radius',
    SIDE,
    'float',
    'clear',
  ]
    .map((pattern) => `^${pattern}$`)
    .join('|'),
);

const VALUES = {
  'text-align': /\b(left|right)\b/,
  'text-align-last': /\b(left|right)\b/,
  'caption-side': /\b(left|right)\b/,
  resize: /\b(horizontal|vertical)\b/,
};

// Of four values, the second is for the right side and the fourth for the left one.
const FOUR_SIDES =
  /^(margin|padding|inset|scroll-margin|scroll-padding|border-(color|style|width))$/;

/**
 * The declarations that name a physical side, in a style sheet or in the style blocks and
 * attributes of an .astro file: `{ line, declaration }`, with a way that mirrors in Persian.
 */
export function physicalDeclarations(source, isAstro = false) {
  const sheets = isAstro ? stylesOf(source) : [source];
  return sheets.flatMap(physicalIn);
}

function physicalIn(css) {
  const found = [];
  postcss.parse(css).walkDecls((node) => {
    const property = node.prop.toLowerCase();
    if (PROPERTIES.test(property) || isPhysicalValue(property, node.value.toLowerCase())) {
      found.push({ line: node.source.start.line, declaration: `${property}: ${node.value}` });
    }
  });
  return found;
}

function isPhysicalValue(property, value) {
  if (!FOUR_SIDES.test(property)) return VALUES[property]?.test(value) ?? false;
  const sides = postcss.list.space(value);
  return sides.length === 4 && sides[1] !== sides[3];
}

/** Each style of an .astro file, after as many empty lines as stand before it in the file. */
function stylesOf(source) {
  const blocks = source.matchAll(/<style\b[^>]*>(.*?)<\/style>/gs);
  const attributes = source.matchAll(/\sstyle=["'`]([^"'`]*)["'`]/g);
  return [...blocks, ...attributes].map((match) => {
    const start = match.index + match[0].indexOf(match[1]);
    return '\n'.repeat(source.slice(0, start).split('\n').length - 1) + match[1];
  });
}
