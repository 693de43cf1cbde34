/**
 * Every text of the interface, in English: the source of the keys. The other languages hold the
 * same keys and the same `{values}`. A key that ends in `.one` or `.other` is a plural form; where
 * a language has one form only, both are alike.
 */
export const en = {
  'site.name': 'Unbroken Line',
  // One sentence: home page, descriptions for search engines.
  'site.lead': 'How customer service kept going when something broke.',
  'site.description':
    'A casebook of customer service that kept going through earthquakes, epidemics and dead telephone lines: every claim linked to its sentence, in Chinese, English and Persian.',

  'language.en': 'English',
  'language.zh': 'Chinese',
  'language.fa': 'Persian',

  'nav.main': 'Main',
  'nav.skip': 'Skip to the content',
  'nav.languages': 'Language',
  'nav.breadcrumbs': 'You are here',
  'nav.home': 'Home',
  'nav.cases': 'Cases',
  'nav.practices': 'Practices',
  'nav.terms': 'Terms',
  'nav.guides': 'Guides',
  'nav.data': 'Data',
  'nav.about': 'About',
  'nav.contents': 'On this page',

  'theme.label': 'Colours',
  'theme.system': 'System',
  'theme.light': 'Light',
  'theme.dark': 'Dark',

  'footer.rights': 'Texts CC BY 4.0, code MIT. The sources belong to their owners.',
  'footer.privacy': 'No cookies, no third parties.',

  'search.label': 'Search the casebook',
  'search.submit': 'Search',
  'search.title': 'Search',
  'search.lead': 'Type in any of the three languages; you find the cases of all of them.',
  'search.filters': 'Narrow down',
  'search.results': 'Results',
  'search.idle': 'Type a word above: earthquake, 地震 or زلزله.',
  'search.busy': 'Searching…',
  'search.empty': 'No case comes close. Try another word, or look through the terms.',
  'search.error':
    'The search could not be loaded. The list of cases and the terms work without it.',
  'search.noscript':
    'The search runs in your browser and needs JavaScript. Without it, the list of cases and the terms lead everywhere.',
  'search.matched': 'Matched in',
  'search.offline':
    'The network is gone. What you typed stays; try again when you are back online.',
  'search.retry': 'Try again',
  'search.understood': 'Understood as',
  'search.asTyped': 'Only the words as typed',
  'search.byMeaning': 'By meaning again',
  'search.asTypedNow': 'Searched for the words as typed.',
  'search.nearest': 'Terms that come near',
  'search.common': 'Terms to begin with',
  'search.filtered': 'No case passes these filters.',
  'search.original': 'Original language',
  'search.year': 'Year',
  'search.clear': 'Remove all filters',
  'search.more': 'Show {count} more',

  'count.cases.one': '{count} case',
  'count.cases.other': '{count} cases',
  'count.terms.one': '{count} term',
  'count.terms.other': '{count} terms',

  'home.cases': 'The cases',
  'home.allCases': 'All cases',
  'home.ways': 'Ways in',
  'home.allTerms': 'All terms',

  // The ways into the casebook, by scheme of the vocabulary.
  'ways.hazard': 'What broke?',
  'ways.practice': 'What did they do?',
  'ways.sector': 'Which trade?',
  'ways.channel': 'Over which channel?',
  'ways.role': 'Who was it?',
  'ways.technology': 'With what technology?',
  'ways.outcome': 'What came of it?',

  'cases.title': 'Cases',
  'cases.lead':
    'Real events, each retold from its source and summed up in statements that can be checked.',

  'status.draft': 'Draft',

  'fact.title': 'Record',
  'fact.organization': 'Organization',
  'fact.sector': 'Trade',
  'fact.places': 'Places',
  'fact.period': 'Period',
  'fact.undated': 'not dated in the source',
  'fact.hotline': 'Hotline',
  'fact.originals': 'Original in',
  'fact.tags': 'Terms',
  'fact.updated': 'Revised',

  'case.summary': 'Summary',
  'case.course': 'Course of events',
  'case.figures': 'Figures',
  'case.notes': 'On the source',
  'case.notesLead': 'What the source contradicts, leaves out or leaves open.',
  'case.article': 'The article',
  'case.sources': 'Sources',
  'case.related': 'Related cases, and what they share',
  'case.neighbours': 'Previous and next case',
  'case.previous': 'Previous',
  'case.next': 'Next',
  'case.shared': 'In common',

  'part.situation': 'Situation',
  'part.response': 'Response',
  'part.outcome': 'Outcome',
  'part.lessons': 'Lessons',
  // Short names of what rests on a paragraph, each followed by a number.
  'claim.headline': 'Headline',
  'claim.situation': 'Situation',
  'claim.response': 'Response',
  'claim.outcome': 'Outcome',
  'claim.lessons': 'Lesson',
  'claim.event': 'Event',
  'claim.figure': 'Figure',
  'claim.note': 'Note',
  'claim.numbered': '{claim} {number}',

  'evidence.label': 'Evidence',
  'evidence.paragraph': 'Paragraph {number}',
  'evidence.show': 'Read the passage',
  'evidence.original': 'Original',
  'evidence.citedBy': 'Cited in',
  'evidence.inferred': 'Inferred',
  'evidence.inferredMeaning': '{value} does not stand in the source; it follows from it.',
  'evidence.reads': 'Our figure',
  'evidence.readsMeaning': 'The source says it in words, which we write as {value}:',

  'service.of': 'Service {state}',
  'service.normal': 'running',
  'service.strained': 'under strain',
  'service.interrupted': 'interrupted',

  'time.start': 'At the outset',
  'time.after': 'After {duration}',
  'time.lasting': '{start}, for {duration}',
  'time.range': '{start} – {end}',
  'time.within': '{start}, until {end}',

  'bound.about': 'about {value}',
  'bound.over': 'more than {value}',
  'bound.under': 'less than {value}',
  'figures.what': 'What',
  'figures.value': 'Value',

  'note.contradiction': 'Contradiction',
  'note.damaged': 'Damaged text',
  'note.omission': 'Left out',
  'note.versions-differ': 'Versions differ',
  'note.undated': 'Undated',
  'note.unclear': 'Unclear',
  'note.about': 'See',

  'article.original': 'Original text in {language}',
  'article.translation': 'Translated from {language} by {translators}',
  'article.retold':
    'Told anew from the source: the facts, figures, names and arguments are the source’s, the sentences are ours.',
  'article.licensed': 'Printed word for word, by licence of the rights holder.',
  'article.public-domain': 'Printed word for word; the text is in the public domain.',
  'article.missing':
    'This article has not been translated into English yet. What follows is the original in {language}.',
  'article.behind': 'The original of this paragraph has changed since it was translated.',
  'article.link': 'Link to paragraph {number}',
  'article.footnote': 'Footnote',
  // The reading of an article in two languages, in two columns, a paragraph a row.
  'parallel.pair': '{first} and {second} side by side',
  'parallel.lead':
    'Each paragraph stands beside its counterpart; its number leads to the page of the case.',
  // Followed by the names of the other languages, as links.
  'parallel.with': 'Side by side with',
  'parallel.columns': 'Columns',
  'parallel.first': 'First column',
  'parallel.second': 'Second column',
  'parallel.swap': 'Swap columns',
  'parallel.cover': 'Cover the second column',
  'parallel.show': 'Show paragraph {number}',
  'parallel.keys': 'Reading by keyboard',
  'parallel.keys.move': 'next and previous paragraph',
  'parallel.keys.inside': 'the same, once a paragraph has the focus',
  'parallel.keys.across': 'to the other column',
  'parallel.keys.space': 'Space',
  'parallel.keys.show': 'uncover or cover a paragraph',
  'parallel.keys.hide': 'put away the tools of a paragraph or the meaning of a term',
  'parallel.keys.search': 'to the search field',

  // What stands between the parts of a citation.
  'source.translated': '{original} ({title})',
  'source.joint': ', ',
  'source.notes': 'Notes',
  'source.full': 'Notes and rights in full',
  'source.author': 'Author',
  'source.container': 'Published in',
  'source.issue': 'Issue',
  'source.publisher': 'Publisher',
  'source.issued': 'Date',
  'source.language': 'Language',
  'source.url': 'Address',
  'source.archive': 'Archived copy',
  'source.rights': 'Rights',
  'source.licence': 'Licence',
  'source.language.zh-Hans': 'Chinese (simplified)',
  'source.language.zh-Hant': 'Chinese (traditional)',
  'source.language.en': 'English',
  'source.language.fa': 'Persian',

  'cite.open': 'Cite…',
  'cite.files': 'Citations:',

  'terms.title': 'Terms',
  'terms.lead': 'The vocabulary of the casebook: one concept, three languages.',
  'term.labels': 'In three languages',
  'term.also': 'Also',
  'term.broader': 'Broader',
  'term.narrower': 'Narrower',
  'term.related': 'Related',
  'term.cases': 'Cases',
  'term.casesBelow': 'Cases of narrower terms',
  'term.none': 'No case uses this term yet.',
  'term.practice': 'Guidance',

  'practices.title': 'Practices',
  'practices.lead': 'What worked, how to prepare it, and the cases that show it.',
  'practice.term': 'The term',
  'practice.cases': 'Seen in',

  'guides.title': 'Guides',
  'guides.lead': 'How to read this casebook, add to it and work with its data.',
  'guides.readers': 'For readers',
  'guides.editors': 'For editors',
  'guides.researchers': 'For researchers',
  'page.edit': 'Edit this page',
  'page.missing': 'This page is not available in English yet. What follows is in {language}.',

  'about.title': 'About',
  'about.what': 'What this is',
  'about.what.1':
    'Unbroken Line collects real cases of customer service that went on although something broke: a network, a building, a city, a business model. Each case is a record with a summary, a course of events and figures, and an article that tells the whole story.',
  'about.what.2':
    'It is meant for people who run contact centres and hotlines, and for those who study them. All of it can be read in English, Chinese and Persian.',
  'about.made': 'How the texts are made',
  'about.made.1':
    'Every article is told anew in the language of its source, section by section, with every fact, figure, name, date and argument; then it is translated in full. Paragraphs carry the same number in every language, so a link or a citation holds in all three.',
  'about.made.2':
    'Every statement of a summary names the paragraphs it rests on. A program checks that each number in it really stands in those paragraphs; a number that only follows from the source is marked as inferred, with the reason.',
  'about.made.3':
    'Sources can be wrong, damaged or vague. We do not repair them in silence: each case says under “On the source” what is contradictory, missing or unclear.',
  'about.rights': 'Rights',
  'about.rights.1':
    'Our texts are free to use under the Creative Commons licence BY 4.0, the program under the MIT licence. The rights in a source stay with its owner; each case names the source and what is known about its rights.',
  'about.accessibility': 'Accessibility',
  'about.slash': 'The key / alone (Ctrl+K always leads to the search field)',
  'about.slash.on': 'leads to the search field',
  'about.slash.off': 'does nothing',
  'about.accessibility.1':
    'The site is made to meet the Web Content Accessibility Guidelines 2.2, level AA: by keyboard alone, with script switched off, enlarged to 400 %, in light, dark and forced colours, and on paper. With script switched off, the number of a paragraph in a case leads to the same paragraph beside another language.',
  'about.accessibility.2':
    'Before each publication a program tests it in Chromium. Every page: axe with its rules for WCAG 2.2 A and AA and its best practices, in light colours; the contrast again in dark ones; valid HTML; language, direction, one main heading. A page of each kind in each language: windows from 320 to 1440 pixels wide, 200 % and 400 % zoom, text of double size, the text spacing of the guidelines, no motion for those who want none, print. Case pages: lines, marks and focus in forced colours. By keyboard: evidence, facets, side-by-side reading and the matrix of practices.',
  'about.accessibility.3':
    'Not tested so far: other browsers, screen readers and voice control, and reading with people who depend on them. If something bars your way, please tell us through the repository of the project.',
  'about.privacy': 'Privacy',
  'about.privacy.1':
    'The site sets no cookies, counts no visitors and loads nothing from anyone else. Your choice of colours is kept in your browser and goes nowhere. The search runs on your own device; what you look for is not sent.',

  'missing.title': 'This page does not exist',
  'missing.text': 'The address may be mistyped. No page of this site has ever been taken away.',
  'missing.home': 'To the home page',
  'chooser.title': 'Choose a language',

  // Pictures of time and of practices.
  'chart.course': 'From {start} to {end}. Service: {states}.',
  'chart.then.joint': ', then ',
  'chart.order': '○ only the order is known',
  'chart.timeline': 'On one time line',
  'chart.timeline.years': 'Years from {start} to {end}',
  'chart.service': 'Service: {states}',
  'chart.year.gregory': '{year}',
  'chart.year.persian': '{year} SH',
  'chart.map': 'On a map',
  'chart.map.places': 'Places: {places}',
  'chart.map.none': 'no place in the source',
  'chart.map.area': '○ an area: the source names no place in it',
  'chart.map.coast': 'Coast lines: Natural Earth',
  'chart.matrix': 'Practices and cases',
  'chart.matrix.lead':
    'What the guidance rests on. The number counts the paragraphs that a practice cites from a case; choose it to see them.',
  'chart.matrix.caption': 'Practices in rows, cases in columns',
  'chart.matrix.filed': 'filed under the practice',
  'chart.matrix.cited': 'only cited',
  'chart.matrix.cell': '{practice}, {case}',
  'count.paragraphs.one': '{count} paragraph',
  'count.paragraphs.other': '{count} paragraphs',
} as const;
