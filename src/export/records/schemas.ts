import { z } from '../../model/zod.ts';
import { blockLine, caseFile, caseList } from './shapes.ts';
import type { ExportCorpus } from '../corpus.ts';

/** The shapes of our own JSON formats, by the name of their schema. */
export const SCHEMA_NAMES = ['block', 'case', 'cases'] as const;
export type SchemaName = (typeof SCHEMA_NAMES)[number];

const SHAPES: Record<SchemaName, z.ZodType> = { block: blockLine, case: caseFile, cases: caseList };

/** JSON Schema (draft 2020-12) of one of our formats. */
export const jsonSchema = ({ site, version }: ExportCorpus, name: SchemaName): object => {
  const { $schema, ...schema } = z.toJSONSchema(SHAPES[name], { target: 'draft-2020-12' });
  return {
    $schema,
    $id: site.file(`corpus/schema/${name}.schema.json`),
    $comment: `Unbroken Line ${version.text}`,
    ...schema,
  };
};
