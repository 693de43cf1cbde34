import { describe, expect, test } from 'vitest';
import { unguard } from '../../text/testing/unguard.ts';
import { realCorpus } from '../testing/fixture.ts';
import { jsonLdTriples, turtleTriples } from '../testing/read-back.ts';
import { skosJsonLd } from './json-ld.ts';
import { survives } from '../testing/survives.ts';
import { turtle } from './turtle.ts';

const corpus = realCorpus();

describe('SKOS', () => {
  const SKOS = 'http://www.w3.org/2004/02/skos/core#';

  test('Turtle and JSON-LD hold the same triples', async () => {
    const triples = turtleTriples(turtle(corpus));
    const jsonLd = await jsonLdTriples(skosJsonLd(corpus));
    expect(new Set(jsonLd)).toEqual(new Set(triples));
  });

  test('each concept has one preferred label a language, and its labels are distinct (S13, S14)', () => {
    const labels = turtleTriples(turtle(corpus)).filter((triple) => triple.includes('Label '));
    const preferred = labels.filter((triple) => triple.includes(`${SKOS}prefLabel`));
    expect(preferred).toHaveLength(3 * (corpus.concepts.size + corpus.schemes.length));
    const said = labels.map((triple) => triple.replace(/#(?:pref|alt|hidden)Label/, ''));
    expect(said.filter((label, index) => said.indexOf(label) !== index)).toEqual([]);
  });

  test('no concept is broader than itself, at any distance; related excludes broader (S27)', () => {
    const above = (id: string, seen = new Set<string>()): Set<string> => {
      for (const up of corpus.concepts.get(id)?.broader ?? [])
        if (!seen.has(up)) above(up, seen.add(up));
      return seen;
    };
    for (const { id, related } of corpus.concepts.values()) {
      expect(above(id).has(id)).toBe(false);
      for (const other of related)
        expect(above(id).has(other) || above(other).has(id), `${id} ${other}`).toBe(false);
    }
  });
});

survives('Turtle and JSON-LD, which say the same', async (corpus, text) => {
  const read = turtleTriples(turtle(corpus));
  expect(read.some((triple) => unguard(triple).includes(`definition ${text} fa`))).toBe(true);
  expect(new Set(await jsonLdTriples(skosJsonLd(corpus)))).toEqual(new Set(read));
});
