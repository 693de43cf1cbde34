// What loses nothing where it is not known: a nicer line, a mark on the place where one is, print.
const NICETIES = {
  ignoreProperties: {
    'accent-color': ['/./'],
    'content-visibility': ['/./'],
    'field-sizing': ['/./'],
    orphans: ['/./'],
    'paint-order': ['/./'],
    'print-color-adjust': ['/./'],
    'scroll-target-group': ['/./'],
    'text-autospace': ['/./'],
    'text-size-adjust': ['/./'],
    'text-spacing-trim': ['/./'],
    'text-wrap': ['/./'],
    // With its prefix beside it.
    'user-select': ['/./'],
    widows: ['/./'],
    'break-after': ['avoid'],
    'font-family': ['ui-monospace'],
  },
  ignoreSelectors: ['details-content', 'target-current'],
  ignoreAtRules: ['page'],
};

/** A style must be known to the engines of the last three years, or stand in `@supports`. */
export default {
  plugins: ['stylelint-plugin-use-baseline'],
  rules: { 'plugin/use-baseline': [true, { available: 2023, ...NICETIES }] },
};
