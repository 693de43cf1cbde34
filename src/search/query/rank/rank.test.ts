import { describe, expect, it } from 'vitest';
import type { Hits } from './postings.ts';
import type { QueryElement } from '../understand/elements.ts';
import { judge } from './judge.ts';
import { rank as rankJudged, waysTo } from './rank.ts';
import type { Range } from './ranges.ts';

const word = (text: string, ...units: string[]): QueryElement => ({
  text,
  script: 'latin',
  weight: 1,
  burden: 'full',
  typed: text,
  ways: (units.length > 0 ? units : [text]).map((unit, at) => ({
    unit,
    trust: at === 0 ? 1 : 0.75,
  })),
});

const hitsOf = (strengths: Record<number, number>): Hits => ({
  places: Uint32Array.from(Object.keys(strengths), Number),
  strengths: Float64Array.from(Object.values(strengths)),
});

const hits = new Map([
  ['quake', hitsOf({ 0: 0.8, 1: 0.2, 4: 0.9 })],
  ['service', hitsOf({ 0: 0.5, 1: 0.5, 2: 0.5, 3: 0.5 })],
  ['tremor', hitsOf({ 2: 0.9 })],
]);
const cases = { from: 0, to: 4 };
const rank = (elements: QueryElement[], found: ReadonlyMap<string, Hits>, range: Range) =>
  rankJudged(judge(elements, found, range), range);
const places = (elements: QueryElement[]) => rank(elements, hits, cases).map(({ place }) => place);

describe('rank', () => {
  it('puts first what stands most for a word', () => {
    expect(places([word('quake')])).toEqual([0, 1]);
  });

  it('puts what is about a word before what only mentions it and a rare one', () => {
    const range = { from: 0, to: 1000 };
    const found = new Map([
      ['staff', hitsOf({ 0: 0.5, 1: 0.5 })],
      ['sealed', hitsOf({ 0: 0.4 })],
      [
        'lockdown',
        hitsOf(
          Object.fromEntries(Array.from({ length: 400 }, (_, at) => [at, at === 1 ? 1 : 0.2])),
        ),
      ],
    ]);
    const sealed = word('sealed', 'sealed', 'lockdown');
    const [first] = rank([sealed, { ...sealed, text: 'off' }, word('staff')], found, range);
    expect(first?.place).toBe(1);
  });

  it('finds by another way what the word itself does not', () => {
    expect(places([word('quake', 'quake', 'tremor')])).toEqual([0, 2, 1]);
  });

  it('leaves out what covers too little: one common word of a strange question', () => {
    expect(places([word('pizza'), word('rome'), word('service')])).toEqual([]);
  });

  it('leaves out what mentions in passing one of the words of a strange question', () => {
    const passing = new Map([['weather', hitsOf({ 1: 0.1 })]]);
    const asked = [word('weather'), word('berlin')];
    expect(rank(asked, passing, cases)).toEqual([]);
    expect(rank(asked.slice(0, 1), passing, cases)).toHaveLength(1);
  });

  it('asks less of a document that is about a concept which the query names', () => {
    const asked = [word('quake'), { ...word('berlin'), weight: 0.6 }];
    expect(places(asked)).toEqual([]);
    const [quake, berlin] = asked as [QueryElement, QueryElement];
    const ways = quake.ways.map((way) => ({ ...way, isConcept: true }));
    expect(places([{ ...quake, ways }, berlin])).toEqual([0]);
  });

  it('prefers what covers all of a query', () => {
    expect(places([word('quake'), word('service')]).slice(0, 2)).toEqual([0, 1]);
  });

  it('ranks only what is asked for', () => {
    expect(rank([word('quake')], hits, { from: 4, to: 6 }).map(({ place }) => place)).toEqual([4]);
  });

  it('calls the same documents close, however many others there are', () => {
    const many = { from: 0, to: 5000 };
    const common = Uint32Array.from({ length: 5000 }, (_, place) => place);
    const all = new Map([
      ['service', { places: common, strengths: new Float64Array(5000).fill(0.5) }],
      ['quake', hitsOf({ 0: 0.8 })],
    ]);
    const found = rank([word('quake'), word('pizza')], all, many);
    expect(found).toEqual([]);
    expect(rank([word('quake'), word('service')], all, many).map(({ place }) => place)).toEqual([
      0,
    ]);
  });

  it('tells what only other words lead to, which mean something akin', () => {
    const quake = word('quake', 'quake', 'tremor');
    const [itself, tremor] = quake.ways;
    const asked = { ...quake, ways: [itself!, { ...tremor!, isAkin: true, meaning: 7 }] };
    const akin = rank([asked], hits, cases).filter(({ isAkin }) => isAkin);
    expect(akin.map(({ place }) => place)).toEqual([2]);
  });

  it('tells the best way of each element to a document', () => {
    const { ways } = waysTo(2, judge([word('quake', 'quake', 'tremor')], hits, cases));
    expect(ways.map(({ unit }) => unit)).toEqual(['tremor']);
  });
});
