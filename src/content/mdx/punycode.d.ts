// The package has no types, and its name alone is that of a module of Node.
declare module 'punycode/punycode.es6.js' {
  export const toUnicode: (domain: string) => string;
}
