import { RULE_IDS } from '../../i18n/diagnostics.ts';
import { enWhy } from '../../i18n/diagnostics/why-en.ts';
import { faWhy } from '../../i18n/diagnostics/why-fa.ts';
import { zhWhy } from '../../i18n/diagnostics/why-zh.ts';
import { ERROR_GUIDE_WORDS, GROUP_OF, type GroupId } from '../words/error-guide.ts';
import type { Locale } from '../../model/locale.ts';
import { EXAMPLES } from './examples.ts';

const WHY = { en: enWhy, zh: zhWhy, fa: faWhy };

// Longer than any that an example has.
const fence = (text: string): string => {
  const marks = text.includes('```') ? '````' : '```';
  return `${marks}\n${text}\n${marks}`;
};

/** The guide to the errors in a language: a heading per rule, so that its name is its address. */
export const errorGuide = (locale: Locale): string => {
  const words = ERROR_GUIDE_WORDS[locale];
  const colon = locale === 'zh' ? '：' : ':';
  const section = (group: GroupId): string[] => [
    `## ${words.groups[group]}`,
    ...RULE_IDS.filter((rule) => GROUP_OF(rule) === group).flatMap((rule) => [
      `### ${rule}`,
      WHY[locale][rule].replace(/[<{]/g, (sign) => (sign === '<' ? '&lt;' : '&#123;')),
      `${words.wrong}${colon}`,
      fence(EXAMPLES[rule].wrong),
      `${words.right}${colon}`,
      fence(EXAMPLES[rule].right),
    ]),
  ];
  const front = [
    '---',
    `lang: ${locale}`,
    `title: ${words.title}`,
    `summary: ${JSON.stringify(words.summary)}`,
    'audience: editors',
    'order: 60',
    '---',
  ].join('\n');
  const groups = Object.keys(words.groups) as GroupId[];
  const text = [front, ...words.intro, ...groups.flatMap(section)].join('\n\n');
  return `${text}\n`;
};
