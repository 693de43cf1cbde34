import { expect, it } from 'vitest';
import { faultsOfMemory, pairs, persianDigits } from './articles.ts';
import { faultsOfChecksums } from './checksums.ts';
import { machineData, meta, policy } from './head.ts';
import { samplesOf } from './kinds.ts';
import { directionOfParts, languageOfLetters, languageOfPage } from './language.ts';
import { handlers, headings, ids, outline, pictures } from './shape.ts';
import { faultsOf, type Check, type Site } from './site.ts';
import { faultsOfSitemap } from './sitemap.ts';
import { foreign, kindsOfTargets, targets, targetsOfFiles } from './targets.ts';
import { invalid } from './validity.ts';
import { blocking, scripts, weight } from './weight.ts';

const CHECKS: readonly (readonly [must: string, check: Check])[] = [
  ['is in the language of its address', languageOfPage],
  ['turns where a language turns', directionOfParts],
  ['says in which language its letters are', languageOfLetters],
  ['has one title, one h1, one main', outline],
  ['skips no level of headings', headings],
  ['has no id twice, and no reference to none', ids],
  ['has no code in attributes', handlers],
  ['gives each picture its size and its words', pictures],
  ['says in its head what it is, and where', meta],
  ['has a policy that fits what it holds', policy],
  ['can be read by machines', machineData],
  ['leads to what is there', targets],
  ['leads to the kind of file that it says', kindsOfTargets],
  ['asks nobody else for anything', foreign],
  ['waits for nothing', blocking],
  ['weighs no more than its kind may', weight],
  ['has small scripts', scripts],
  ['sets two articles side by side block by block', pairs],
  ['has Persian digits in Persian', persianDigits],
];

const SHOWN = 20;
const expectNone = (faults: readonly string[]): void =>
  expect(faults.slice(0, SHOWN), `${faults.length} faults`).toEqual([]);

/** The tests that hold for every site, whatever its texts: of each page, and of its files. */
export const testSite = (site: Site): void => {
  it('has a page in each of many files', () => expect(site.pages.size).toBeGreaterThan(10));
  for (const [must, check] of CHECKS)
    it(`every page ${must}`, () => expectNone(faultsOf(site, check)));
  it('the site map names every page to be found, in its languages', () =>
    expectNone(faultsOfSitemap(site)));
  it('every other file leads to what is there', () => expectNone(targetsOfFiles(site)));
  it('every file of the checksums is whole, with a media type', () =>
    expectNone(faultsOfChecksums(site)));
  it('the translation memory holds what the pages show', () => expectNone(faultsOfMemory(site)));
};

/** By day the largest page of each kind, by night every page. */
export const testValidity = (site: Site): void => {
  const isSweep = process.env.SWEEP === '1';
  const pages = isSweep ? [...site.pages.values()] : samplesOf(site);
  it(`${isSweep ? 'every page' : 'the largest page of each kind'} is valid HTML`, () =>
    expectNone(pages.flatMap(invalid)));
};
