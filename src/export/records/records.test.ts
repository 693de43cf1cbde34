import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { expect, test } from 'vitest';
import { textsOf } from '../../model/corpus.ts';
import { jsonLine, jsonText } from '../../text/escape.ts';
import { realFiles } from '../testing/fixture.ts';
import { blockLines, caseData, caseSummaries } from './records.ts';
import { SCHEMA_NAMES, type SchemaName } from './schemas.ts';
import { only, survives } from '../testing/survives.ts';
import { sha256 } from '../../cache/hash.ts';

const { corpus, text } = realFiles();

const json = async (path: string): Promise<unknown> => JSON.parse(await text(path));

/** What a published schema says against some data. */
const faultsBy = async (name: SchemaName): Promise<(data: unknown) => unknown[]> => {
  const ajv = new Ajv2020({ strict: true, strictTypes: false, allErrors: true });
  (addFormats as unknown as { default: (to: Ajv2020) => void }).default(ajv);
  const check = ajv.compile((await json(`corpus/schema/${name}.schema.json`)) as object);
  return (data) => (check(data) ? [] : (check.errors ?? []));
};

test('every line of corpus.jsonl fits its schema', async () => {
  const lines = (await text('corpus/corpus.jsonl')).trimEnd().split('\n');
  const read = lines.map((line) => JSON.parse(line) as { text: string; hash: string });
  expect(read.map((line) => line.text)).toEqual(
    corpus.cases.flatMap((one) =>
      textsOf(one).flatMap(({ blocks }) =>
        // What is not translated has its line in the language of its original.
        blocks.filter(({ lang }) => !lang).map((block) => block.text),
      ),
    ),
  );
  expect(read.flatMap(await faultsBy('block'))).toEqual([]);
  expect(read.filter((line) => sha256(line.text) !== line.hash)).toEqual([]);
});

test('the cases fit their schemas, and records are whole', async () => {
  expect((await faultsBy('cases'))(await json('corpus/cases.json'))).toEqual([]);
  const faults = await faultsBy('case');
  for (const one of corpus.cases) {
    const data = (await json(`corpus/cases/${one.id}.json`)) as { record: unknown };
    expect(faults(data)).toEqual([]);
    expect(data.record).toEqual(one.record);
  }
});

test('the schemas ask for no regular expression that only some readers know', async () => {
  for (const name of SCHEMA_NAMES)
    expect(await text(`corpus/schema/${name}.schema.json`)).not.toMatch(/\\p\{|\(\?<|\(\?[a-z]/i);
});

survives('JSON lines', (hostile, expected) => {
  const lines = blockLines(hostile).map(jsonLine).join('\n');
  // Whatever a reader takes for the end of a line.
  const read = lines.split(/\r\n|[\n\v\f\r\x85\u2028\u2029]/);
  expect(read.map((line) => (JSON.parse(line) as { text: string }).text)).toEqual(
    Array.from({ length: 39 }, () => expected),
  );
});

survives('the JSON of the cases, as bytes', (hostile) => {
  const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  for (const data of [caseData(hostile, only(hostile)), caseSummaries(hostile)])
    expect(JSON.parse(decoder.decode(new TextEncoder().encode(jsonText(data))))).toEqual(data);
});
