const COMMANDS: Record<string, string> = {
  '\\': '\\textbackslash{}',
  // BibTeX counts braces even behind a backslash.
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
  '"': '\\textquotedbl{}',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
};

/** A text as LaTeX prints it: what has a meaning in LaTeX or BibTeX becomes a command. */
export const escapeLatex = (text: string): string =>
  text
    .replace(/[\\{}~^<>"&%$#_]/g, (char) => COMMANDS[char] ?? char)
    // Together these would become another sign: -- a dash, '' a quotation mark, ?` its opposite.
    .replace(/([-',`])(?=\1)|[?!](?=`)/g, '$&{}');
