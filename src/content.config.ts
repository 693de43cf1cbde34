import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { LOADERS } from './content/compile/loader.ts';

// The corpus loader has validated these already, with better messages than Astro's.
const schema = z.object({ packed: z.string() });

export const collections = {
  cases: defineCollection({ loader: LOADERS.cases, schema }),
  concepts: defineCollection({ loader: LOADERS.concepts, schema }),
  schemes: defineCollection({ loader: LOADERS.schemes, schema }),
  answers: defineCollection({ loader: LOADERS.answers, schema }),
  practices: defineCollection({ loader: LOADERS.practices, schema }),
  guides: defineCollection({ loader: LOADERS.guides, schema }),
};
