/**
 * What a built page may hold, as data. The check of the output knows nothing of how pages are
 * made: whatever is not named here is refused.
 */
const names = (list: string): string[] => list.split(' ');

/** HTML elements with the attributes that they may have beside the global ones. */
export const ELEMENTS: Record<string, readonly string[]> = {
  ...Object.fromEntries(
    names(
      'html head title body header footer main nav section article aside div span p h1 h2 h3 h4 h5 h6 ' +
        'ul dl dt dd figure figcaption em strong b i small s u sub sup mark code kbd samp var pre abbr ' +
        'cite dfn bdi bdo ruby rt rp rb br hr wbr table caption thead tbody tfoot tr noscript address ' +
        'search summary hgroup datalist',
    ).map((name) => [name, []]),
  ),
  a: names('href hreflang rel type download'),
  area: [],
  blockquote: ['cite'],
  button: names('type name value disabled popovertarget popovertargetaction form'),
  col: ['span'],
  colgroup: ['span'],
  data: ['value'],
  del: names('cite datetime'),
  details: names('open name'),
  dialog: ['open'],
  fieldset: names('disabled name form'),
  form: names('action method autocomplete novalidate'),
  img: names('src srcset sizes alt width height loading decoding fetchpriority'),
  input: names(
    'type name value placeholder autocomplete autocapitalize autocorrect enterkeyhint checked disabled ' +
      'required min max step minlength maxlength pattern size inputmode list form readonly',
  ),
  ins: names('cite datetime'),
  label: ['for'],
  legend: [],
  li: ['value'],
  link: names('rel href hreflang type title as crossorigin sizes media integrity'),
  meta: names('charset name content property http-equiv media'),
  meter: names('value min max low high optimum'),
  ol: names('start reversed type'),
  optgroup: names('label disabled'),
  option: names('value selected disabled label'),
  output: names('for name form'),
  picture: [],
  progress: names('value max'),
  q: ['cite'],
  script: names('type src integrity crossorigin async defer'),
  select: names('name size multiple disabled required form autocomplete'),
  source: names('src srcset sizes media type width height'),
  style: ['media'],
  td: names('colspan rowspan headers'),
  template: [],
  textarea: names('name rows cols placeholder readonly disabled'),
  th: names('scope colspan rowspan headers abbr'),
  time: ['datetime'],
  svg: names('viewbox width height preserveaspectratio xmlns focusable'),
};

/** Shapes: SVG may draw, and nothing else. */
export const SHAPES: readonly string[] = names(
  'svg g path line polyline polygon rect circle ellipse text tspan title desc defs clippath marker pattern style',
);

export const SHAPE_ATTRIBUTES: readonly string[] = names(
  'viewbox width height preserveaspectratio xmlns focusable x y x1 x2 y1 y2 dx dy cx cy r rx ry d points ' +
    'transform fill stroke stroke-width stroke-dasharray stroke-linecap stroke-linejoin stroke-opacity ' +
    'fill-opacity fill-rule clip-rule opacity text-anchor dominant-baseline font-size font-family font-weight ' +
    'letter-spacing vector-effect offset markerwidth markerheight refx refy orient markerunits patternunits ' +
    'pathlength stroke-miterlimit stroke-dashoffset color direction unicode-bidi textlength lengthadjust media paint-order',
);

/** Attributes that every element may have, by name or by pattern. */
export const GLOBAL_ATTRIBUTES =
  /^(?:class|id|lang|xml:lang|dir|title|hidden|tabindex|role|translate|inert|popover|spellcheck|autofocus|slot|part|aria-[a-z]+|data-[a-z][a-z0-9-]*)$/;

/** Attributes whose value is an address. */
export const ADDRESSES: ReadonlySet<string> = new Set(
  names('href src action cite srcset formaction poster data xlink:href ping background manifest'),
);

/** Kinds of `meta http-equiv`. */
export const PRAGMAS: readonly string[] = ['content-security-policy'];

/** The pages that may fetch from elsewhere, and from where: proposals are made on the desk. */
export const CONNECTS: readonly [page: RegExp, from: string][] = [
  [/(?:^|\/)desk\/index\.html$/, 'https://api.github.com'],
];

/** How much a page may tell other sites of where the reader came from. */
export const REFERRERS: readonly string[] = [
  'no-referrer',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
];

/** Script types that a browser runs, and data that it does not. */
export const RUN_TYPES: readonly string[] = ['', 'module'];
export const DATA_TYPES: readonly string[] = ['application/ld+json', 'application/json'];

/** Files of the output, by folder: programs only where the build itself puts them. */
export const FILE_NAMES =
  /\.(?:html|xml|json|jsonl|jsonld|txt|svg|png|webp|avif|jpg|ico|woff2|css|tmx|epub|bib|ris|csv|md|mdx|yaml|tar|zip|gz|tei|webmanifest|atom|rdf|ttl)$|^_(?:headers|redirects)$/;
export const PROGRAM_FOLDERS = /^(?:(?:_|pagefind|find)\/|sw\.js$)/;
