import { z } from '../model/zod.ts';
import { answers } from '../content/vocabulary/answers.ts';
import { caseRecord, draftRecord } from '../model/case.ts';
import { conceptFile, scheme } from '../model/concept.ts';
import { blocksLock } from '../model/lock.ts';
import { words } from '../content/vocabulary/words.ts';

type Json = Record<string, unknown>;

const jsonOf = (schema: z.ZodType): Json =>
  z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    reused: 'inline',
    override: ({ zodSchema, jsonSchema }) => {
      // A date: YAML reads a bare year as a number.
      if (zodSchema._zod.def.type === 'pipe') jsonSchema.type = ['string', 'number'] as never;
      // Patterns of zod are long; the check says what an address must be.
      if (jsonSchema.format === 'uri') delete jsonSchema.pattern;
    },
  });

/** A record: complete when published, with gaps while a draft. */
const caseSchema = (): Json => {
  const { $schema, ...published } = jsonOf(caseRecord);
  const { $schema: _, ...draft } = jsonOf(draftRecord);
  return {
    $schema,
    title: 'The record of a case: content/cases/<id>/case.yaml',
    if: { properties: { status: { const: 'published' } }, required: ['status'] },
    then: published,
    else: draft,
  };
};

const print = (schema: Json): string => `${JSON.stringify(schema, null, 2)}\n`;

/** The JSON Schemas of our files, by name in `schemas/`: for editors that check while one types. */
export const schemaFiles = (): Record<string, string> => ({
  'case.json': print(caseSchema()),
  'scheme.json': print({ title: 'content/vocabulary/<scheme>.yaml', ...jsonOf(scheme) }),
  'concept.json': print({
    title: 'content/vocabulary/<scheme>/<concept>.yaml',
    ...jsonOf(conceptFile),
  }),
  'words.json': print({ title: 'content/words.yaml', ...jsonOf(words) }),
  'answers.json': print({ title: 'content/answers.yaml', ...jsonOf(answers) }),
  'lock.json': print({ title: 'content/cases/<id>/blocks.lock.yaml', ...jsonOf(blocksLock) }),
});
