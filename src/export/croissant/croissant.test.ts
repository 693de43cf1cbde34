import { expect, test } from 'vitest';
import { realFiles } from '../testing/fixture.ts';
import { jsonLdTriples } from '../testing/read-back.ts';
import { allowTime } from '../testing/survives.ts';
import { sha256 } from '../../cache/hash.ts';

allowTime();

test('Croissant names every field, and the checksums of its files', async () => {
  const { files, text } = realFiles();
  const croissant = await text('corpus/croissant.json');
  const read = JSON.parse(croissant) as {
    distribution: { '@id': string; contentUrl: string; sha256: string; encodingFormat: string }[];
    recordSet: { field: { name: string; source: { extract: object } }[] }[];
  };
  expect(read.distribution.find((file) => file['@id'] === 'blocks')?.encodingFormat).toBe(
    'application/jsonlines',
  );
  for (const { name, source } of read.recordSet[0]?.field ?? [])
    expect(source.extract).toEqual({ column: name });
  const [line = ''] = (await text('corpus/corpus.jsonl')).split('\n');
  expect(read.recordSet[0]?.field.map(({ name }) => name)).toEqual(
    Object.keys(JSON.parse(line) as object),
  );
  for (const { contentUrl, sha256: sum } of read.distribution)
    expect(sum).toBe(sha256(await files.bytes(contentUrl.split('/base/')[1] ?? '')));
  await expect(jsonLdTriples(croissant)).resolves.not.toHaveLength(0);
});
