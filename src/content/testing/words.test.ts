import { describe, expect, it } from 'vitest';
import { nearest } from '../../text/distance.ts';
import { change, findings, LOCKED } from './fixture.ts';

const RECORD = 'cases/dead-phones/case.yaml';
const EN = 'cases/dead-phones/article.en.mdx';
const TERM = '<Term id="phone-outage">nobody could call</Term>';

/** Words that every plain object of JavaScript knows. */
const NAMES = [
  'constructor',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'propertyIsEnumerable',
  'toLocaleString',
  '__proto__',
  '__defineGetter__',
  '__lookupSetter__',
  'prototype',
];

describe.each(NAMES)('%s is a word like others', (name) => {
  it.each([
    ['a key of a record', RECORD, 'updated:', `${name}: 1\nupdated:`],
    ['a key further in', RECORD, 'name: { zh: 某公司', `${name}: 1\n  name: { zh: 某公司`],
    ['a value', RECORD, 'status: published', `status: ${name}`],
    ['a tag', RECORD, '[phone-outage]', `[${name}]`],
    ['evidence', RECORD, 'evidence: [p3]', `evidence: [${name}]`],
    ['a key of front matter', EN, 'basis: retold', `basis: retold\n${name}: 1`],
    ['a tag of a text', EN, TERM, `<${name}>x</${name}>`],
    ['an attribute', EN, TERM, `<span ${name}="x">y</span>`],
    ['a term', EN, TERM, `<Term id="${name}">x</Term>`],
    ['a link', EN, TERM, `[x](../${name}/) [y](#${name})`],
  ])('as %s: it is refused, by its name', (_, file, from, to) => {
    const found = findings(change(LOCKED, file, from, to));
    expect(found.join('\n')).toContain(name);
    expect(found.join('\n')).not.toMatch(/\[native code\]|\[object|undefined/);
  });

  it('in a text and in a record it is read', () => {
    const files = change(LOCKED, EN, TERM, `the ${name} agreed [x][${name}][^${name}]`);
    const whole = change(
      files,
      EN,
      'service went on.',
      `service went on.\n\n[${name}]: https://example.org/\n\n[^${name}]: A note.`,
    );
    const said = change(whole, RECORD, 'Staff used mobiles.', `The ${name} used mobiles.`);
    expect(
      findings(said).filter(
        (one) => !/ lock-| translation-| untranslated | evidence-changed /.test(one),
      ),
    ).toEqual([]);
    expect(nearest(name, ['phone-outage'])).toBeUndefined();
  });
});
