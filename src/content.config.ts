import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { casesLoader, conceptsLoader, schemesLoader } from './content/compile/loader.ts';
import { contentRoot } from './content/source/root.ts';
import type { Case, VocabularyConcept } from './model/corpus.ts';
import type { Scheme } from './model/concept.ts';
import { guideFrontMatter, practiceFrontMatter } from './model/page.ts';

// The corpus loader has validated these already, with better messages than Astro's.
const cases = defineCollection({ loader: casesLoader, schema: z.custom<Case>() });
const concepts = defineCollection({
  loader: conceptsLoader,
  schema: z.custom<VocabularyConcept>(),
});
const schemes = defineCollection({
  loader: schemesLoader,
  schema: z.custom<Omit<Scheme, 'concepts'> & { id: string }>(),
});

const folder = (name: string): URL => pathToFileURL(join(contentRoot(), 'content', name, '/'));

const practices = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: folder('practices') }),
  schema: practiceFrontMatter,
});
const guides = defineCollection({
  loader: glob({ pattern: '*/*.mdx', base: folder('guides') }),
  schema: guideFrontMatter,
});

export const collections = { cases, concepts, schemes, practices, guides };
