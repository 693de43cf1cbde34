/** What `import`, `new` and `sync` say; `{name}` is a value. */
export const en = {
  'usage.new': 'Usage: npm run new -- <case-id> {options}',
  'usage.sync': 'Usage: npm run sync -- {options}',
  'machine.full': 'The disk is full: nothing more was written in {place}.',
  'machine.readOnly': '{place} is on a disk that can only be read: nothing was written there.',
  'machine.rights': 'You may not read or write {place}: nothing was written there.',
  'file.none': '{file} does not exist.',
  'file.folder': '{file} is not a file.',
  'file.large': '{file} is larger than {limit} KiB. Copy the text of one article only.',
  'file.empty': '{file} is empty.',
  'file.binary': '{file} is not a text file.',
  'file.language': '{file} is in none of the languages of this site (Chinese, English, Persian).',
  'file.no-text': '{file} holds no running text.',
  'id.wrong': '“{id}” cannot be the id of a case: use lower-case letters, digits and hyphens.',
  'id.taken': '{folder} already exists; nothing was written. Choose another id.',
  'basis.retold': 'retold in our own words',
  'basis.licensed': 'as it stands, by leave',
  'basis.public-domain': 'in the public domain',
  'basis.not-settled': 'not settled',
  'import.read': 'Read as {encoding}.',
  'import.structure':
    '{language}: {paragraphs} paragraphs, {headings} headings, {items} list items[, {rows} table rows]',
  'import.found': 'Found:',
  'import.title': 'title',
  'import.author': 'author',
  'import.publication': 'publication',
  'import.issue': 'issue',
  'import.date': 'date',
  'import.url': 'address',
  'import.titleGuessed': 'The page has no title: its first words stand in for one.',
  'import.alignmentFailed':
    'The two languages do not match paragraph by paragraph: make their blocks the same.',
  'import.aligned': 'The two languages match; {count} paragraphs were joined for it.',
  'usage.import': 'Usage: npm run import -- <file.txt|.html|.md> {options}',
  'file.encoding':
    '{file} is in no encoding that is known here (UTF-8, UTF-16, GB18030, Big5, Windows-1256, Windows-1252). Open it in the program that wrote it and save it as UTF-8.',
  'file.rtf':
    '{file} is a file of formatted text (RTF). Open it, copy all of it into a plain text file, and import that; or save it as a web page (.html).',
  'file.word':
    '{file} is a file of a word processor. Save it there as plain text (.txt, UTF-8) or as a web page (.html), and import that.',
  'file.pdf':
    '{file} is a PDF. Open it, copy its text into a plain text file (.txt), and import that.',
  'lines.wrong': '“{found}” is not the number of a line: write --keep 12 or --keep 12,15-18.',
  'rights.unknown':
    'There is no choice “{found}”.[ Did you mean “{nearest}”?] Write --rights and one of: {expected}.',
  'rights.licence':
    'For a text that is published as it stands say by whose leave and when: --licence "the publisher, letter of 3 May 2026".',
  'repair.unknown':
    'There is no repair “{found}”.[ Did you mean “{nearest}”?] Write the number of a line, or one of: {expected}.',
  'import.span': 'by its calendar from {from} to {to}',
  'import.rights': 'Rights: {basis}.',
  'import.rightsFound': 'The page says (line {number}): {text}',
  'import.rightsOpen':
    'Before it can be published choose one: retold in your own words; by leave, with whose and when; in the public domain.',
  'import.retold':
    'The draft holds the source word for word: tell it anew, paragraph by paragraph, before anybody else sees it.',
  'import.repaired':
    'Repaired: {count}. To leave a line as it was: --no-repair <line>; to leave a kind: --no-repair=<kind>.',
  'import.noRepairs': 'Nothing had to be repaired.',
  'import.lost': 'Letters are lost for good in the lines {list}: copy these again from the page.',
  'import.dropped':
    'Left out: {count} lines. To keep some: --keep <lines>, for instance --keep {lines}.',
  'import.nothingDropped': 'Nothing was left out.',
  'import.written':
    'Written: {folder} (draft). Read it beside the page, settle the rights, then npm run check.',
  'new.written': 'Written: {files}',
  'new.next': 'Write the article, then npm run sync; npm run check says what is still wrong.',
  'sync.links': 'No lock was written. First put the files themselves in place of the links above.',
  'sync.faults': '{id}: not written; first mend:',
  'sync.first': 'numbered for the first time: {count} paragraphs, {first} (“{starts}”) to {last}',
  'sync.new': 'new: {id} (“{starts}”), {place}',
  'sync.back': '{id} (“{starts}”) is back, under its own id: {place}',
  'sync.base':
    'the original is {file} now, no longer {former}: every paragraph kept its id, its translation until now is the original',
  'sync.split': 'new: {id} (“{starts}”), {place}, split off {from}',
  'sync.edited': '{id} (“{starts}”) kept: edited',
  'sync.moved': '{id} (“{starts}”) kept: moved[ after {after}]',
  'sync.editedMoved': '{id} (“{starts}”) kept: edited, and moved[ after {after}]',
  'sync.retired': 'deleted: {id}[ (“{starts}”)]; its id is given to no other',
  'sync.joined': 'joined to {joined}: {id}[ (“{starts}”)]; its id is given to no other',
  'sync.translated': '{id} is translated now: “{starts}”, {place}',
  'sync.translatedAll': 'translated now, from {first} (“{starts}”) to {last}: {count} in all',
  'sync.away':
    'the translation is gone; what it was made from stays in the lock, should it come back',
  'sync.translationEdited': '{id} (“{starts}”) kept: edited',
  'sync.unsure':
    '“{starts}”, {place}: it is not certain which paragraph this is; npm run check says what to do',
  'sync.extra':
    '“{starts}”, {place}: no paragraph of the original[ (it translates {was}, which was deleted)][ (it translates {part}, which was joined to {joined})][ (its words stood in {split})]; npm run check says what to do',
  'sync.behind':
    'the original changed, so these translations are to be read again: {list} (npm run translations shows what changed)',
  'sync.untranslated':
    '{id} has no translation yet[; it goes at {place}][, after {after}][ of its own: it stands in that of {within}; begin a new paragraph there]',
  'sync.claimLost':
    'case.yaml cites {list}, which is no more[ (its words stand in {joined} now)]: {claims}; cite the paragraph that says it now',
  'sync.claim': 'to be read again in case.yaml, because {list} changed: {claims}',
  'sync.upgraded': 'the lock now keeps the words of each text; no id changed by that',
  'sync.same': 'brought up to date; no id changed',
  'sync.summary': '{written} of {count} locks written',
  'sync.dry': '{written} of {count} locks would be written; nothing was written (--dry-run)',
  'review.case': 'There is no case “{found}”.[ Did you mean “{nearest}”?] Cases: {expected}.',
  'review.locale':
    'There is no translation {found}.[ Did you mean “{nearest}”?] Translations: {expected}.',
  'review.which':
    'Say which was read again: {whole}#<id>, or {whole} --all for all of them.[ To be read again: {list}.]',
  'review.id': '{whole} has no “{found}”.[ Did you mean “{nearest}”?][ To be read again: {list}.]',
  'review.retired': '{found} was deleted[ on {on}]; its id is given to no other.',
  'review.name': 'Say who read it: --by "Name" (or set git config user.name).',
  'review.done': '{whole}: {list} read again and found to hold, by {by}',
  'review.none': '{whole}: nothing was to be read again',
  'usage.translations': 'Usage: npm run translations -- {options}',
  'translations.original': 'original',
  'translations.whole': 'whole',
  'translations.missing': 'missing',
  'translations.unknown': 'cannot be told: npm run check says why',
  'translations.behind.count': '{count} to be read again',
  'translations.untranslated.count': '{count} not translated',
  'translations.moved.count': '{count} in another place',
  'translations.extra.count': '{count} without an original',
  'translations.texts': '{count} texts of the record missing',
  'translations.behind': '{id}, {place}: the original has changed ({gone} went, {came} came):',
  'translations.unknownText': '(what it said before is not known) {now}',
  'translations.otherText':
    '(it was made from the text in {language}, which is a translation itself now) {now}',
  'translations.sameWords':
    '(not its words: it has become another kind of block, or its emphasis, a link or a term changed[; or it changed after its first {limit} letters])',
  'translations.review': 'If the translation holds: {command}',
  'translations.untranslated':
    '{id} (“{starts}”, {base}) has no translation[; it goes at {place}][, after {after}][ of its own: it stands in that of {within}; begin a new paragraph there]',
  'translations.moved':
    '{id} (“{starts}”, {place}) stands elsewhere in the original[: after {after}]; move it there',
  'translations.extra':
    '“{starts}”, {place}: no paragraph of the original, or not certain which; npm run check says what to do',
  'translations.claim':
    '“{id}” of case.yaml is to be read again: {list} changed. If it holds: {command}',
  'translations.summary': '{whole} whole, {behind} with work to do, {missing} missing',
} as const satisfies Record<string, string>;

export const enReasons = {
  hidden: 'hidden characters',
  entities: 'character references',
  pinyin: 'pinyin in brackets',
  simplified: 'characters',
  letters: 'letters',
  'line-breaks': 'broken lines',
  spaces: 'spaces',
  words: 'broken words',
  punctuation: 'punctuation',
  'half-spaces': 'half-spaces',
  digits: 'digits',
  encoding: 'wrong letters',
  advertisement: 'advertisement',
  'about the author': 'about the author',
  'above the title': 'above the title',
  bar: 'bar',
  'builder mark': 'mark of a site builder',
  buttons: 'buttons',
  caption: 'caption of a picture',
  'call to readers': 'call to readers',
  classification: 'classification',
  'comment form': 'comment form',
  comments: 'comments',
  'comments closed': 'comments closed',
  copyright: 'copyright',
  counter: 'counter',
  credits: 'credits',
  'end mark': 'end mark',
  'foot of the page': 'foot of the page',
  'left out': 'left out by you',
  metadata: 'in the record now',
  navigation: 'navigation',
  number: 'number',
  'related articles': 'related articles',
  separator: 'separator',
  'share buttons': 'share buttons',
  'table of contents': 'table of contents',
  'tag hints': 'tags',
} as const satisfies Record<string, string>;
