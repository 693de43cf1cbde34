import { describe, expect, it } from 'vitest';
import { practicesAgainst, practicesFor } from './answers.ts';
import { findings, load, LOCKED } from '../content/testing/fixture.ts';

const PRACTICE = `---\nlang: en\ntitle: Do it\nsummary: When it happens.\n---\n\nDo.\n`;

const ANSWERS = `now:
  - id: phones-dead
    text: { zh: 电话断了, en: The phones are dead, fa: تلفن‌ها قطع است }
    practices: [any-practice]
hazards:
  technical-failure: [any-practice]
`;

const withAnswers = (answers: string) => ({
  ...LOCKED,
  'practices/any-practice/en.mdx': PRACTICE,
  'answers.yaml': answers,
});

describe('answers.yaml', () => {
  it('says which practices answer what; a hazard without a line has those of its kind', () => {
    const corpus = load(withAnswers(ANSWERS));
    const { answers, vocabulary, cases } = corpus;
    expect(corpus.diagnostics).toEqual([]);
    expect(answers.now.map(({ practices }) => practices)).toEqual([['any-practice']]);
    expect(practicesAgainst(answers, vocabulary.concepts, 'phone-outage')).toEqual([
      'any-practice',
    ]);
    expect(practicesFor(answers, vocabulary.concepts, new Set(), cases[0]!)).toEqual([
      'any-practice',
    ]);
  });

  it('may be missing', () => {
    expect(load(LOCKED).answers).toEqual({ now: [], hazards: {} });
  });

  it('names practices and hazards that are there', () => {
    expect(
      findings(withAnswers(ANSWERS.replace('[any-practice]\nhaz', '[any-practise]\nhaz'))),
    ).toEqual([expect.stringMatching(/answers\.yaml:4:17 unknown-practice .*“any-practice”/)]);
    expect(findings(withAnswers(ANSWERS.replace('technical-', 'technicl-')))).toEqual([
      expect.stringMatching(/answers\.yaml:6:3 unknown-concept .*“technical-failure”/),
    ]);
    expect(findings(withAnswers(ANSWERS.replace('technical-failure', 'any-sector')))).toEqual([
      expect.stringMatching(/answers\.yaml:6:3 unknown-concept/),
    ]);
  });

  it('needs each of its texts in all languages', () => {
    expect(findings(withAnswers(ANSWERS.replace(', fa: تلفن‌ها قطع است', '')))).toEqual([
      expect.stringMatching(/missing-key The key “fa” is missing/),
    ]);
  });
});
