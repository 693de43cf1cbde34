import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv, { type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** A part of a schema of OpenAPI 3.0. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  nullable?: boolean;
  enum?: unknown[];
  format?: string;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  allOf?: Schema[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

interface Operation {
  parameters?: { $ref?: string; name: string; in: string; required?: boolean; schema: Schema }[];
  requestBody?: { required?: boolean; content: Record<string, { schema: Schema }> };
  responses: Record<string, { $ref?: string; content?: Record<string, { schema: Schema }> }>;
}

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
}

const DESCRIPTION = JSON.parse(
  readFileSync(join(import.meta.dirname, 'openapi.json'), 'utf8'),
) as Description;

const resolved = <T extends { $ref?: string }>(part: T): T => {
  if (part.$ref === undefined) return part;
  const [, , kind = '', name = ''] = part.$ref.split('/');
  return resolved(DESCRIPTION.components[kind]?.[name] as T);
};

/** JSON Schema says in the type what OpenAPI 3.0 says with `nullable`. */
const asJsonSchema = (part: unknown): unknown => {
  if (Array.isArray(part)) return part.map(asJsonSchema);
  if (typeof part !== 'object' || part === null) return part;
  const { nullable, ...schema } = Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key, key === 'enum' ? value : asJsonSchema(value)]),
  );
  return nullable === true ? { anyOf: [schema, { type: 'null' }] } : schema;
};

const ajv = new Ajv({ strict: false, allErrors: true });
addFormats(ajv);
ajv.addFormat('repo.nwo', /^[^/]+\/[^/]+$/);
ajv.addSchema({
  $id: 'github',
  ...(asJsonSchema({ components: DESCRIPTION.components }) as object),
});

const withId = (schema: Schema): object =>
  JSON.parse(
    JSON.stringify(asJsonSchema(schema)).replaceAll('"#/components', '"github#/components'),
  ) as object;

const compiled = new Map<Schema, ValidateFunction>();

const faultsOf = (schema: Schema, value: unknown, what: string): string[] => {
  const validate = compiled.get(schema) ?? ajv.compile(withId(schema));
  compiled.set(schema, validate);
  if (validate(value)) return [];
  return (validate.errors ?? []).map(
    ({ instancePath, message = '' }) => `${what}${instancePath} ${message}`,
  );
};

/** An operation of the interface, and what stands in its address. */
interface Matched {
  route: string;
  operation: Operation;
  params: Record<string, string>;
}

/** The operation that answers at an address. */
export const match = (method: string, path: string): Matched | undefined => {
  for (const [route, methods] of Object.entries(DESCRIPTION.paths)) {
    const operation = methods[method.toLowerCase()];
    const pattern = new RegExp(`^${route.replace(/\{(\w+)\}/g, '(?<$1>[^/]+)')}$`);
    const found = pattern.exec(path);
    if (!operation || !found) continue;
    const params = Object.entries(found.groups ?? {}).map(
      ([name, value]) => [name, decodeURIComponent(value)] as const,
    );
    return { route: `${method} ${route}`, operation, params: Object.fromEntries(params) };
  }
  return undefined;
};

const json = (part: { content?: Record<string, { schema: Schema }> } | undefined) =>
  part?.content?.['application/json']?.schema;

const numbered = (schema: Schema, value: string): unknown =>
  resolved(schema).type === 'integer' && /^\d+$/.test(value) ? Number(value) : value;

/** What is wrong with a request by GitHub's description. */
export const requestFaults = (
  { operation, params, route }: Matched,
  query: URLSearchParams,
  body: unknown,
): string[] => {
  const known = (operation.parameters ?? []).map(resolved);
  const unknown = [...query.keys()].filter(
    (name) => !known.some((one) => one.in === 'query' && one.name === name),
  );
  const wrong = known.flatMap(({ name, in: place, required = false, schema }) => {
    const value = place === 'path' ? params[name] : (query.get(name) ?? undefined);
    if (value === undefined) return required ? [`${route}: no ${name}`] : [];
    return faultsOf(schema, numbered(schema, value), `${route}: ${name}`);
  });
  const schema = json(operation.requestBody);
  const isMissing = operation.requestBody?.required === true && body === undefined;
  return [
    ...unknown.map((name) => `${route}: unknown ${name}`),
    ...wrong,
    ...(isMissing ? [`${route}: no body`] : []),
    ...(schema && body !== undefined ? faultsOf(schema, body, `${route}: body`) : []),
    ...(!schema && body !== undefined ? [`${route}: a body`] : []),
  ];
};

const responseOf = ({ operation }: Matched, status: number) => {
  const response = operation.responses[String(status)];
  return response && resolved(response);
};

/** What is wrong with an answer by GitHub's description; a status that it does not name is. */
export const answerFaults = (matched: Matched, status: number, body: unknown): string[] => {
  const response = responseOf(matched, status);
  // Any operation answers with these, whatever it names.
  if (!response && [401, 403, 404, 429, 500, 502].includes(status)) return [];
  if (!response) return [`${matched.route}: no answer ${status}`];
  const schema = json(response);
  return schema ? faultsOf(schema, body, `${matched.route} ${status}:`) : [];
};

const STRINGS: Record<string, string> = {
  uri: 'https://api.github.com/filled',
  'date-time': '2026-11-28T00:00:00Z',
  email: 'filled@example.org',
};

/** A value with all that a schema requires of it, where nothing is said of it: filled in. */
const filled = (part: Schema, value: unknown): unknown => {
  const schema = resolved(part);
  if (Array.isArray(value)) return value.map((one) => filled(schema.items ?? {}, one));
  if (value === null) return value;
  const fields = (value ?? {}) as Record<string, unknown>;
  const alternative = schema.allOf ?? schema.anyOf ?? schema.oneOf;
  if (alternative && value === undefined && schema.nullable === true) return null;
  if (schema.allOf) return schema.allOf.reduce<unknown>((so, one) => filled(one, so), value);
  if (alternative) return filled(alternative[0] ?? {}, value);
  if (value !== undefined && typeof value !== 'object') return value;
  if (value === undefined && schema.nullable === true) return null;
  if (value === undefined && schema.enum) return schema.enum[0];
  if (schema.type === 'array') return value ?? [];
  if (schema.type === 'string') return value ?? STRINGS[schema.format ?? ''] ?? '';
  if (schema.type === 'integer' || schema.type === 'number') return value ?? 0;
  if (schema.type === 'boolean') return value ?? false;
  const names = new Set([...(schema.required ?? []), ...Object.keys(fields)]);
  return Object.fromEntries(
    [...names].map((name) => [name, filled(schema.properties?.[name] ?? {}, fields[name])]),
  );
};

/** The answer of a status, with what GitHub's description requires besides. */
export const completed = (matched: Matched, status: number, body: unknown): unknown => {
  const schema = json(responseOf(matched, status));
  return schema ? filled(schema, body) : body;
};
