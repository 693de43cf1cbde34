import { describe, expect, it } from 'vitest';
import { forbiddenControls } from './bidi.ts';

const report = (text: string) =>
  forbiddenControls(text).map(({ offset, code, reason }) => `${offset} ${code} ${reason}`);

describe('forbiddenControls', () => {
  it.each([
    ['می‌شود', 'the half-space'],
    ['a\u200db', 'the joiner'],
    ['a\u200eb\u200fc', 'the marks'],
    ['«\u2068Rackspace\u2069»', 'a closed isolate'],
    ['\u2066a \u2067b\u2069 c\u2069', 'isolates in each other'],
  ])('lets %j pass: %s', (text) => expect(report(text)).toEqual([]));

  it('reports every embedding and override', () => {
    expect(report('a\u202ab\u202bc\u202cd\u202de\u202ef')).toEqual(
      ['1 U+202A', '3 U+202B', '5 U+202C', '7 U+202D', '9 U+202E'].map(
        (place) => `${place} embedding or override`,
      ),
    );
  });

  it('reports isolates that are not closed or not opened, in order', () => {
    expect(report('a\u2069b\u2066c\u2068d\u2069')).toEqual([
      '1 U+2069 isolate not opened',
      '3 U+2066 isolate not closed',
    ]);
  });

  it('ends an isolate with its paragraph', () => {
    expect(report('\u2067a\nb\u2069')).toEqual([
      '0 U+2067 isolate not closed',
      '4 U+2069 isolate not opened',
    ]);
  });
});
