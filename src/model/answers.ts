import { z } from 'astro/zod';
import { localizedFully, slug } from './text.ts';

const practices = z
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
        practices,
      }),
    )
    .describe('The plain ways in, in the order of the home page.'),
  hazards: z.record(slug, practices).describe('For each concept of the scheme hazard.'),
});

export type Answers = z.infer<typeof answers>;
