import { RULES, rulesOf } from '../../model/rules/rules.ts';
import { ERROR_GUIDE_WORDS, KINDS_OF, type GroupId } from '../words/error-guide.ts';
import type { Locale } from '../../model/locale.ts';

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
    ...rulesOf(KINDS_OF[group]).flatMap((rule) => [
      `### ${rule}`,
      RULES[rule].why[locale].replace(/[<{]/g, (sign) => (sign === '<' ? '&lt;' : '&#123;')),
      `${words.wrong}${colon}`,
      fence(RULES[rule].wrong),
      `${words.right}${colon}`,
      fence(RULES[rule].right),
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
