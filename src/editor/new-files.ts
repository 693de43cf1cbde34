import { SCAFFOLD } from '../i18n/scaffold.ts';
import type { Locale } from '../schema/locale.ts';
import type { DraftFiles } from './draft-files.ts';
import { SCHEMA_LINE } from './import/case-yaml.ts';

const LANGUAGE_TAGS: Record<Locale, string> = { en: 'en', zh: 'zh-Hans', fa: 'fa' };

/**
 * A new case whose article is to be written in a language: a record and an article with a comment
 * beside each field in that language. The id stands in for the title until there is one.
 */
export const newCaseFiles = (id: string, lang: Locale, today: string): DraftFiles => {
  const say = SCAFFOLD[lang];
  const claim = [
    `#       text: { en:  } # ${say.name}`,
    `#       evidence: [p1] # ${say.evidence}`,
  ];
  const part = (
    name: 'situation' | 'response' | 'outcome' | 'lessons',
    first: string,
  ): string[] => [`#   ${name}: # ${say[name]}`, `#     - id: ${first}`, ...claim];
  const record = [
    SCHEMA_LINE,
    `# ${say.intro}`,
    `status: draft # ${say.status}`,
    `updated: ${today} # ${say.updated}`,
    `# organization: # ${say.organization}`,
    `#   name: { en:  } # ${say.name}`,
    `#   sector: # ${say.sector}`,
    `#   hotline: # ${say.hotline}`,
    `# places: # ${say.places}`,
    '#   - name: { en:  }',
    '#     country: CN',
    `# period: # ${say.period}`,
    '#   start:',
    '#   end:',
    `# tags: [] # ${say.tags}`,
    `# sources: # ${say.sources}`,
    '#   - id: main',
    `#     title: # ${say.sourceTitle}`,
    '#     translatedTitle: { en:  }',
    `#     author: [{ family: , given:  }] # ${say.author}`,
    `#     containerTitle: # ${say.containerTitle}`,
    `#     issue: # ${say.issue}`,
    `#     issued: # ${say.issued}`,
    `#     language: ${LANGUAGE_TAGS[lang]} # ${say.language}`,
    `#     url: # ${say.url}`,
    `#     rights: { en:  } # ${say.rights}`,
    `#     licence: # ${say.licence}`,
    `summary: # ${say.summary}`,
    `  title: { ${lang}: ${id} } # ${say.title}`,
    `#   headline: # ${say.headline}`,
    '#     text: { en:  }',
    '#     evidence: [p1]',
    ...part('situation', 'situation-1'),
    ...part('response', 'response-1'),
    ...part('outcome', 'outcome-1'),
    ...part('lessons', 'lesson-1'),
    `# events: # ${say.events}`,
    '#   - id: event-1',
    `#     at: # ${say.period}`,
    `#     service: normal # ${say.service}`,
    '#     text: { en:  }',
    '#     evidence: [p1]',
    `# figures: # ${say.figures}`,
    '#   - id: figure-1',
    '#     label: { en:  }',
    '#     value:',
    '#     unit: { en:  }',
    '#     evidence: [p1]',
    '',
  ].join('\n');
  const article = [
    '---',
    `lang: ${lang}`,
    'role: original',
    `title: ${id} # ${say.articleTitle}`,
    `basis: retold # ${say.basis}`,
    '---',
    '',
    `{/* ${say.body} */}`,
    '',
  ].join('\n');
  return { 'case.yaml': record, [`article.${lang}.mdx`]: article };
};
