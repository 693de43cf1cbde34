import { describe, expect, it } from 'vitest';
import { partsOf } from '../../model/summary.ts';
import { change, findings, load, LOCKED } from '../testing/fixture.ts';

const RECORD = 'cases/dead-phones/case.yaml';
const FULL = / {2}situation:\n[\s\S]*?(?= {2}lessons:)/.exec(String(LOCKED[RECORD]))?.[0] ?? '';

const BRIEF = `  brief:
    situation:
      - text: { zh: 300人受影响。, en: 300 people were affected., fa: ۳۰۰ نفر آسیب دیدند. }
        evidence: [p3]
    response:
      - text: { zh: 员工用手机。, en: Staff used mobiles., fa: کارکنان از تلفن همراه استفاده کردند. }
        evidence: [p2]
    outcome:
      - text: { zh: 服务没有中断。, en: Service went on., fa: خدمت ادامه یافت. }
        evidence: [p3]
  trust:
    text: { zh: 只有一家之言。, en: One voice only., fa: تنها یک روایت. }
`;

/** The valid corpus whose case says all in brief. */
const SHORT = change(LOCKED, RECORD, FULL, BRIEF);

const broken = (from: string, to: string): string[] => findings(change(SHORT, RECORD, from, to));

describe('a short record', () => {
  it('is whole without the long one, and its ids are made', () => {
    expect(findings(SHORT)).toEqual([]);
    const [one] = load(SHORT).cases;
    expect(
      partsOf(one!.record.summary).map(({ part, statements }) => [
        part,
        ...statements.map(({ id }) => id),
      ]),
    ).toEqual([
      ['brief-situation', 'brief-situation-1'],
      ['brief-response', 'brief-response-1'],
      ['brief-outcome', 'brief-outcome-1'],
      ['lessons', 'lesson-1'],
      ['trust', 'trust'],
    ]);
  });

  it('is asked for where the long one is not whole either', () => {
    expect(findings(change(LOCKED, RECORD, FULL, ''))).toEqual([
      expect.stringMatching(/missing-key The key “brief” is missing in “summary”/),
    ]);
  });

  it('proves each claim as any other', () => {
    expect(broken('en: 300 people were affected.', 'en: 400 people were affected.')).toEqual(
      expect.arrayContaining([expect.stringMatching(/evidence-number The number 400 /)]),
    );
    expect(broken('evidence: [p2]\n    outcome', 'evidence: [p9]\n    outcome')).toEqual([
      expect.stringMatching(/unknown-block .*“p9”/),
    ]);
  });

  it('has no number in its doubts that the article lacks', () => {
    expect(broken('一家之言。, en: One voice', '7家之言。, en: 7 voices')).toEqual(
      expect.arrayContaining([expect.stringMatching(/article-number The number 7 /)]),
    );
  });

  it('leads from a lesson to a practice that is there', () => {
    expect(broken('- id: lesson-1', '- id: lesson-1\n      practice: site-migration')).toEqual([
      expect.stringMatching(/unknown-practice There is no practice “site-migration”\./),
    ]);
  });

  it('gives no statement an id that the brief has', () => {
    expect(broken('id: lesson-1', 'id: brief-response-1')).toEqual([
      expect.stringMatching(/duplicate-id The id “brief-response-1” is used twice/),
    ]);
  });
});

describe('an id that was taken back', () => {
  const retired = (map: string): string[] => broken('figures:', `retired: ${map}\nfigures:`);

  it.each(['lesson-1', 'brief-outcome-1', 'event-1', 'figure-1', 'trust', 'p2'])(
    'opens %s',
    (target) => {
      expect(retired(`{ lesson-9: ${target} }`)).toEqual([]);
    },
  );

  it('opens something that is there', () => {
    expect(retired('{ lesson-9: lesson-2 }')).toEqual([
      expect.stringMatching(
        /retired-target The retired id “lesson-9” is to open “lesson-2”.*“lesson-1”/,
      ),
    ]);
  });

  it('is given to nothing else', () => {
    expect(retired('{ event-1: lesson-1 }')).toEqual([
      expect.stringMatching(/retired-used The id “event-1”/),
    ]);
  });

  it('has the form of an id', () => {
    expect(retired('{ Lesson 9: lesson-1 }')).toEqual([
      expect.stringMatching(
        /wrong-format “Lesson 9” does not fit “retired”\. Expected: lower-case letters/,
      ),
    ]);
  });
});

describe('the budgets of a short record', () => {
  const words = (count: number): string => 'word '.repeat(count).trim();
  const headline = (text: string): string[] =>
    broken('en: Two hours without phones.', `en: ${text}`);

  it('are warned of above, and are errors from double on', () => {
    expect(headline(words(30))).toEqual([]);
    expect(headline(words(31))).toEqual([
      expect.stringMatching(
        /^warning: .* budget-length “headline” has 31 words in English; .* 30\./,
      ),
    ]);
    expect(headline(words(59))).toEqual([expect.stringMatching(/^warning: /)]);
    expect(headline(words(60))).toEqual([expect.stringMatching(/^content.* budget-length /)]);
  });

  it('count Chinese in characters and Persian in words', () => {
    expect(broken('两小时没有电话。', '字'.repeat(61))).toEqual([
      expect.stringMatching(/“headline” has 61 characters in Chinese/),
    ]);
    expect(broken('دو ساعت بی تلفن.', 'می‌رود '.repeat(31).trim())).toEqual([
      expect.stringMatching(/“headline” has 31 words in Persian/),
    ]);
  });

  it('hold the claims of the brief together, each lesson alone, and the doubts', () => {
    expect(broken('en: Staff used mobiles.', `en: ${words(150)}`)).toEqual([
      expect.stringMatching(/“brief” has 157 words in English/),
    ]);
    expect(broken('en: Keep mobiles ready.', `en: ${words(21)}`)).toEqual([
      expect.stringMatching(/“lessons\.0” has 21 words in English/),
    ]);
    expect(broken('en: One voice only.', `en: ${words(61)}`)).toEqual([
      expect.stringMatching(/“trust” has 61 words in English/),
    ]);
  });

  it('never make an error of a title', () => {
    expect(broken('en: A day without phones', `en: ${words(40)}`)).toEqual([
      expect.stringMatching(/^warning: .*“title” has 40 words in English/),
    ]);
  });

  it('count claims, lessons and the figures that carry the result', () => {
    const claim = '      - { text: { zh: 好。, en: Good., fa: خوب. }, evidence: [p2] }\n';
    expect(broken('    outcome:\n', `${claim.repeat(4)}    outcome:\n`)).toEqual([
      expect.stringMatching(/^warning: .*budget-count “brief\.response” has 5; at most 4/),
    ]);
    const lesson = (id: number): string =>
      `    - { id: lesson-${id}, text: { zh: 好。, en: Good., fa: خوب. }, evidence: [p2] }\n`;
    const lessons = (count: number): string =>
      `  lessons:\n${Array.from({ length: count }, (_, at) => lesson(at + 2)).join('')}`;
    expect(broken('  lessons:\n', lessons(3))).toEqual([
      expect.stringMatching(/^warning: .*“lessons” has 4; at most 3/),
    ]);
    expect(broken('  lessons:\n', lessons(5))).toEqual([
      expect.stringMatching(/^content.*“lessons” has 6; at most 3/),
    ]);
  });

  it('are only warned of in a draft', () => {
    expect(
      findings(
        change(
          change(SHORT, RECORD, 'status: published', 'status: draft'),
          RECORD,
          'Two hours',
          words(70),
        ),
      ),
    ).toEqual([expect.stringMatching(/^warning: .*budget-length/)]);
  });
});

describe('the order of events', () => {
  const order = (first: string, second: string): string[] => {
    const event = (id: number, at: string): string => `  - id: event-${id}
    at: ${at}
    service: interrupted
    text: { zh: 电话断了。, en: The phones died., fa: تلفن‌ها قطع شد. }
    evidence: [p2, p3]
`;
    return findings(
      change(SHORT, RECORD, 'events:\n', `events:\n${event(8, first)}${event(9, second)}`),
    ).filter((line) => line.includes('event-order') && !line.includes('PT0H'));
  };
  it.each([
    ['2020-03', '2020-02'],
    ['2020-01-23T07:30', '2020-01-23T07:00'],
    ['PT4H', 'PT2H'],
  ])('is that of time: %s, %s', (first, second) => {
    expect(order(first, second).length).toBeGreaterThan(0);
  });
  it.each([
    ['2020-03', '2020'],
    ['2020', '2020-03'],
    ['2020-03-05', '2020-03'],
    ['PT2H', 'PT4H'],
  ])('is not judged by what one of them leaves open: %s, %s', (first, second) => {
    expect(order(first, second)).toEqual([]);
  });
});
