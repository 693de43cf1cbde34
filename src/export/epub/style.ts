/** The style of the book; the reading system and its reader decide on the rest. */
export const STYLE = `body { line-height: 1.6; }
:lang(fa) { line-height: 1.8; }
:lang(zh) { line-break: strict; }
h1, h2, h3, h4, h5 { line-height: 1.3; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid; padding: 0.3em 0.6em; text-align: start; vertical-align: top; }
.course { list-style: none; padding: 0; }
dt { margin-block-start: 1em; font-weight: bold; }
dfn, cite { font-style: normal; }
small { opacity: 0.8; }
`;
