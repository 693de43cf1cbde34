import type { ExportCorpus } from '../corpus.ts';
import { NAMESPACES, skos, type Resource, type Value } from './skos.ts';

const ESCAPES: Record<string, string> = {
  '"': '\\"',
  '\\': '\\\\',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

const literal = (text: string): string =>
  `"${text.replace(/["\\\n\r\t]/g, (char) => ESCAPES[char] ?? char)}"`;

const printValue = (value: Value): string => {
  if ('iri' in value) return `<${value.iri}>`;
  if (value.lang !== undefined) return `${literal(value.text)}@${value.lang}`;
  return value.type === undefined ? literal(value.text) : `${literal(value.text)}^^${value.type}`;
};

const printResource = ({ iri, properties }: Resource): string => {
  const lines = properties
    .filter(([, values]) => values.length > 0)
    .map(([property, values]) => `  ${property} ${values.map(printValue).join(', ')}`);
  return `<${iri}>\n${lines.join(' ;\n')} .`;
};

/** The vocabulary as RDF 1.1 Turtle. */
export const turtle = (corpus: ExportCorpus): string => {
  const prefixes = Object.entries(NAMESPACES).map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  return `${[prefixes.join('\n'), ...skos(corpus).map(printResource)].join('\n\n')}\n`;
};
