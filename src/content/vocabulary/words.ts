import { z } from '../../model/zod.ts';
import { byLanguage } from '../../model/locale.ts';
import { line } from '../../model/text.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { SourceFile } from '../source/source.ts';
import { validate } from '../yaml/validate.ts';
import { readYaml } from '../yaml/yaml.ts';

const preferred = z.strictObject({
  write: line.describe('The word that our texts use.'),
  not: z.array(line).min(1).describe('What it stands for: other spellings, other words.'),
});

const list = z.array(preferred).default([]);

/** `content/words.yaml`: one word for one thing, by language. */
export const words = z.strictObject(byLanguage(() => list));

export type Words = z.infer<typeof words>;

/** The words that `check` holds the texts to. */
export const WORDS_FILE = 'words.yaml';

const NONE: Words = byLanguage(() => []);

/** Reads the table of words; a casebook without one prefers none. */
export const readWords = (source: SourceFile | undefined, report: Report): Words => {
  if (!source) return NONE;
  const at = reportIn(report, source.path);
  const yaml = readYaml(source, at);
  return (yaml && validate(words, yaml, at)) ?? NONE;
};
