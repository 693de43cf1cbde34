import { z } from '../../model/zod.ts';
import { localizedFully, slug } from '../../model/text.ts';
import { reportIn, type Report } from '../source/diagnostics.ts';
import type { SourceFile } from '../source/source.ts';
import { nearest } from '../../text/distance.ts';
import { validate } from '../yaml/validate.ts';
import { readYaml } from '../yaml/yaml.ts';
import { conceptList, nearestConcept } from './nearest-concept.ts';
import type { Vocabulary } from './vocabulary.ts';

const practiceList = z
  .array(slug)
  .min(1)
  .describe('Folders of content/practices, what helps first before the others.');

/** `content/answers.yaml`: which practices answer what is happening. */
export const answers = z.strictObject({
  now: z
    .array(
      z.strictObject({
        id: slug,
        text: localizedFully.describe('What is happening, in the words of whom it happens to.'),
        practices: practiceList,
      }),
    )
    .describe('The plain ways in, in the order of the home page.'),
  hazards: z.record(slug, practiceList).describe('For each concept of the scheme hazard.'),
});

export type Answers = z.infer<typeof answers>;

/** Where the answers stand, below `content/`. */
export const ANSWERS_FILE = 'answers.yaml';

/** Reads which practices answer what; reports hazards and practices that are not there. */
export const readAnswers = (
  source: SourceFile | undefined,
  practices: readonly string[],
  { concepts, isWhole }: Vocabulary,
  report: Report,
): Answers => {
  const none: Answers = { now: [], hazards: {} };
  if (!source) return none;
  const at = reportIn(report, source.path);
  const yaml = readYaml(source, at);
  const read = yaml && validate(answers, yaml, at);
  if (!yaml || !read) return none;
  const lists = [
    ...read.now.map((way, index) => ({ path: ['now', index, 'practices'], list: way.practices })),
    ...Object.entries(read.hazards).map(([id, list]) => ({ path: ['hazards', id], list })),
  ];
  for (const { path, list } of lists)
    list.forEach((found, index) => {
      if (!practices.includes(found))
        at(yaml.at([...path, index]), 'unknown-practice', {
          found,
          nearest: nearest(found, practices) ?? '',
          expected: practices.join(', '),
        });
    });
  const hazards = [...concepts.values()].filter(({ scheme }) => scheme === 'hazard');
  if (isWhole)
    for (const found of Object.keys(read.hazards))
      if (!hazards.some(({ id }) => id === found))
        at(yaml.atKey(['hazards'], found), 'unknown-concept', {
          found,
          where: '',
          nearest: nearestConcept(found, hazards),
          expected: conceptList(hazards),
        });
  return read;
};
