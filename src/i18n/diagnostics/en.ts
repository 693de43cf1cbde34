/**
 * Messages of the content checks: what was expected, what was found, the way out.
 * `{name}` is a value of the diagnostic; a part in `[…]` is left out when a value in it is empty.
 */
export const en = {
  encoding: 'The file is not UTF-8 text. Save it as UTF-8.',
  'file-too-large':
    'The file has {found} bytes; at most {limit} are read. Split the text or shrink the picture.',
  'file-link': 'A symbolic link is not allowed here. Put the file itself in its place.',
  'file-special':
    'This is neither a file nor a folder but a pipe, a socket or a device. Remove it.',
  'file-rights': 'You may not read this. Give yourself the right to read it, or remove it.',
  'more-findings':
    '{count} more findings “{of}” in this file are not listed. Mend those above first.',
  'file-hidden':
    '“{found}” is hidden (its name begins with a dot) and is not read. Remove it, or give it a name without the dot.',
  'file-name': '“{found}” does not belong here. Expected: {expected}.[ Did you mean “{nearest}”?]',
  'file-name-bytes':
    'The name of this file is not UTF-8. Rename it with small Latin letters, digits and hyphens.',
  'file-missing': '{expected} is missing; every {what} needs it. Add the file.',
  'folder-name':
    'The folder name “{found}” is not valid. Use lower-case letters, digits and hyphens, such as call-surge.',
  'yaml-syntax': 'This is not valid YAML: {detail}.',
  'yaml-duplicate-key': 'This key stands here twice. Keep one of the two.',
  'yaml-forbidden':
    '“{found}” (an anchor, an alias, a tag, or a number not to the base 10) is not allowed. Write the value out.',
  'yaml-html':
    '“{found}” is mark-up; the texts of a record are plain. Remove it; where you mean the sign, put a space after <.',
  'yaml-comment':
    '“{found}” is a comment here, and readers never see it. Put the whole text in quotation marks; if it is a remark for editors, give it a line of its own.',
  'unknown-key': '“{found}” is not a key here.[ Did you mean “{nearest}”?] Keys: {expected}.',
  'missing-key': 'The key “{key}” is missing ({path}). Add it: {key}: {sketch}',
  'wrong-type': '“{key}” must be {expected}; found {found}.[ Put it in quotation marks: {quoted}.]',
  'wrong-value':
    '“{found}” is not a value of “{key}”.[ Did you mean “{nearest}”?] Values: {expected}.',
  'wrong-format': '“{found}” does not fit “{key}”. Expected: {format}.',
  'empty-value': '“{key}” is empty. Fill it in[, or remove “{optional}”].',
  'duplicate-id':
    'The id “{found}” is used twice; first at line {first}. Give this one another id.',
  'id-taken':
    '“{found}” is already a place on the page: the number of a paragraph, or a part of the page itself. Give this another id, such as {example}.',
  'missing-text':
    'No {language}, the language of an original, in: {keys}[ and {more} more]. Add it.',
  'missing-locale': 'No {language} yet in: {keys}[ and {more} more].',
  'unknown-concept':
    'The vocabulary has no concept “{found}”{where}.[ Did you mean “{nearest}”?] The list: {expected}.',
  'concept-scheme':
    '“{found}” is a concept of the scheme “{scheme}”; here one of “{expected}” is needed.[ Did you mean “{nearest}”?] The list: {list}.',
  'tag-twice': 'The tag “{found}” stands here twice. Remove one.',
  'unknown-block':
    'The article has no block “{found}”.[ Did you mean “{nearest}”?] Blocks: {expected}.',
  'retired-block':
    'The block “{found}”[ (“{starts}”)] was deleted[ on {on}].[ Its words stand in {joined} now: cite that.] An id is never given again; cite the block that says it now, or take {found} out.',
  'evidence-number':
    'The number {found} ({language}) stands in none of the cited blocks ({blocks}).[ It stands in {where}.] Cite the block that says it, correct the number, or give `inferred:` (with why) or `reads:` (with the words).',
  'evidence-name':
    '“{found}” is named here, but not in the cited blocks ({blocks}). Cite the block that names it, such as {where}, or leave the name out.',
  'reads-words': 'The words “{found}” stand in none of the cited blocks ({blocks}) of an original.',
  'inferred-unused':
    '`inferred: {found}` is not needed: no text here has a number {found} that the cited blocks lack. Remove it.',
  'event-order':
    'This event ({found}) is earlier than the one before it ({before}). Put the events in order of time.',
  'evidence-changed':
    'The text of {blocks}, which “{found}” cites, has changed since. Read both; if the sentence still holds: {command}.',
  'budget-length':
    '“{key}” has {found} {unit} in {language}; a reader in a hurry gets through {limit}. Cut what carries least.',
  'budget-count':
    '“{key}” has {found}; at most {limit} stay in a reader’s mind. Keep those that carry the case.',
  'unknown-practice':
    'There is no practice “{found}”.[ Did you mean “{nearest}”?] The list: {expected}.',
  'retired-used':
    'The id “{found}” is said to be retired and is in use. Give what uses it another id, or take it from “retired”.',
  'retired-target':
    'The retired id “{id}” is to open “{found}”, which is not there.[ Did you mean “{nearest}”?] Name a statement, an event, a figure or a block.',
  'front-matter-missing':
    'The file must begin with front matter: a line ---, the keys, a line ---.',
  'front-matter-twice':
    'There is a second front matter. Keep the first and remove the lines of this one.',
  'conflict-mark':
    'A merge left two versions of the text here. Keep one, and remove the lines <<<<<<<, ======= and >>>>>>>.',
  'language-of-file':
    'The front matter says “{found}”, the file name says “{expected}”. Make them the same.',
  'article-empty': 'The article has no text.',
  'no-original':
    'No article of this case is an original. Exactly one or more must have `role: original`.',
  'translation-of':
    '`of: {found}` names no original of this case. Originals: {expected}.[ Did you mean “{nearest}”?]',
  'translation-blocks':
    'Block {number} should be {expected}, as at {base}:{baseLine}; found {found}. A translation has the same blocks in the same order: add, remove or change one.',
  'translation-extra':
    '“{starts}” has no counterpart in the original.[ It is the translation of {was}, which was deleted there.][ Its words were joined to {joined} there: join them here too.] Delete it here, move it to its place, or write the paragraph in the original.',
  'translation-unsure':
    'It is not sure which paragraph “{starts}” translates: some are missing here. Say which have no translation, anywhere in this file: {/* untranslated: {found} */}.',
  'translation-order':
    '{found} stands elsewhere in the original[: after {after}]. Move this paragraph to the same place.',
  untranslated:
    '{count} paragraphs have no translation yet ({found}); the first is {base}:{baseLine}, and its translation goes here. Readers see the original until then.',
  'translation-behind':
    'The original of {found} has changed since this was made from it. npm run translations shows what changed; once the translation holds: {command}.',
  'translation-number':
    'The number {found} does not stand in the original of this block ({base}:{baseLine}). Correct it here or there.',
  'translation-number-lost':
    'The original of this block ({base}:{baseLine}) says {found}; the translation does not. Add it.',
  'article-number':
    'The number {found} stands nowhere in an original of this case. Correct it; for a date of the period that follows from elsewhere give `inferred:`.',
  'languages-number':
    'The {language} text says {found}; the {other} text does not. Make the languages agree.',
  'lock-missing':
    'The case has no blocks.lock.yaml. Run npm run sync and commit the file that it writes.',
  'lock-stale':
    'blocks.lock.yaml does not match this text (block {found}). Run npm run sync and commit the file that it writes.',
  'lock-unread':
    'The file of the ids cannot be read from here on, so nothing is written. After a merge: delete only the lines with <<<<<<<, ======= and >>>>>>>, keep all others, then npm run sync. Else bring it back: git checkout HEAD -- {path}.',
  'lock-newer':
    'This file was written by a newer version of the site’s tools. Bring them up to date (git pull, npm install); nothing is written until then.',
  'lock-double':
    'Two branches gave the id {found} to two texts: “{first}” and “{second}”. Give one of them another id in this file, such as {found}b, and the same in the evidence that its branch wrote; then npm run sync.',
  'mdx-syntax': 'This cannot be read: {detail}.',
  'mdx-import': 'import and export are code, and code is not allowed in a text. Remove the line.',
  'mdx-expression':
    'Braces are code in MDX, and code is not allowed in a text: {detail}. Write &#123; for the character itself.',
  'mdx-component': '“<{found}>” is not allowed.[ Did you mean “{nearest}”?] Allowed: {expected}.',
  'mdx-attribute':
    '“{attribute}” is not an attribute of <{element}>.[ Did you mean “{nearest}”?] Allowed: {expected}.',
  'mdx-attribute-value': '“{found}” is not a valid value of “{attribute}”.[ Expected: {expected}.]',
  'mdx-attribute-twice': '“{attribute}” is given twice. Keep one.',
  'mdx-attribute-missing': '<{element}> needs the attribute “{attribute}”.',
  'mdx-link':
    'The address “{found}” is not allowed ({fault}). Use https:, mailto: or a relative address such as ../other-case/#p3.',
  'address-open':
    'It cannot be seen where the address {found} ends. Write it as a link, [text](address), or put a space after it.',
  'link-open':
    '“{found}” was to be a link and is none. Write [text](address): ordinary brackets, nothing between them, no space in the address. If you mean the brackets, write \\[ and \\].',
  'mdx-image':
    'The picture “{found}” is not allowed. Put an avif, webp, png or jpg file beside the text and write ./name.webp.',
  'mdx-image-alt':
    'The picture {found} has no description. Write it between the brackets: ![what it shows](./name.webp).',
  'mdx-too-deep': 'The text is nested more than {limit} levels deep.',
  'mdx-too-many':
    'The text has more than {limit} times {found}: too much to read in good time. Divide the text, or take the marks away.',
  'paragraph-too-long':
    'This paragraph has {found} characters; at most {limit} are read at once. Divide it with an empty line.',
  'link-in-link':
    'A link or term stands inside another link or term, and a page can follow only one. Take one of them away.',
  'heading-level':
    'A heading of level {found} is not allowed here. Use ## for sections, ### and #### below.',
  'heading-space':
    '“{found}” does not begin a heading. Write ordinary signs and a space: {expected} Title. If it is none, write \\# for the first sign.',
  'heading-underline':
    'The line of signs below makes a heading of this text. For a heading write ## before it; else leave out the line below.',
  'paragraph-line':
    'This line begins like a paragraph (　　) and would be joined to the line above. Leave a line empty before it.',
  'mark-open':
    '“{found}” marks nothing here and would stand on the page as it is. Write {example}, the marks close to the words; if you mean the sign, write {escaped}.',
  'mark-in-word':
    'The two “{found}” here would vanish and mark what stands between them. Write {escaped} where you mean the sign; for a product write ×, for a range –.',
  'list-mark':
    '“{found}” does not begin an item of a list. Write “- ” or “1. ”, with ordinary digits and a space, each item on a line of its own.',
  'list-number':
    'The page would count {expected} here, the file says {found}. Number the items in order, or begin a new list after a paragraph.',
  'list-indent':
    'This item is set in, but not far enough to belong to the one above. Put its mark below the first letter of that item, or at the beginning of the line.',
  'table-shape':
    'These lines with | are no table. The second line has a part for each column and nothing but ordinary signs: | --- | --- |.',
  'table-row':
    'This row has {found} cells, the head has {expected}. Make them as many; an empty cell is | |, a bar in a text \\|.',
  'footnote-missing':
    'There is no footnote [^{found}]. Write it on a line of its own, with an ordinary colon: [^{found}]: text',
  'definition-twice': '{found} is defined twice. Keep one, or give this one another name.',
  'definition-unused':
    'Nothing in the text leads to {found}, so that readers would miss this line. Put the mark where it belongs; if it is a sentence, write \\[ for the bracket.',
  'quotation-number':
    '“>” at the beginning of a line opens a quotation and vanishes. Write &gt; where you mean “more than”.',
  'quotation-line':
    'This line would belong to the quotation above. Begin it with > if it does; else leave a line empty before it.',
  'code-open':
    'A code block begins here and takes in what follows. Close it with a line of the same signs; behind the first ones stands a name of a language and nothing else. If you mean no code, remove the signs.',
  'rule-lost':
    'A line between sections does not show on the page. Give the section a heading (##), or remove the line.',
  'block-structure': 'Inside {inside} there cannot be {found}. Make it a block of its own.',
  'component-empty':
    '<{found}> has no text. Write it, with an empty line before and after, between <{found}> and </{found}>; of a figure it is the caption.',
  'component-lines':
    '<{found}> stands within a line. Put <{found}> and </{found}> on lines of their own, with an empty line before and after the text between them.',
  'inline-alone': '<{found}> stands alone. Write it inside a paragraph.',
  'dead-link':
    'The link “{found}” leads nowhere.[ Did you mean “{nearest}”?] A paragraph is #p12, a case ../../cases/its-id/, a concept ../../terms/its-id/.',
  'link-to-draft':
    '“{found}” leads to the case {id}, which is still a draft: readers would find no page there. Publish that case first, or take the link away.',
  'image-missing':
    'There is no file “{found}” beside the text.[ Did you mean “{nearest}”?][ Pictures here: {expected}.]',
  'image-file':
    'This file is not a {expected} picture from its first byte to its last. Save the picture anew as {expected}.',
  'image-moving': 'The picture moves. Save one of its frames as a still picture.',
  'image-size':
    'The picture is {width} × {height} pixels; at most {limit} on a side and {area} million in all are shown. Make it smaller.',
  'bidi-control':
    'The hidden character {code} is not allowed ({reason}). Remove it; use <bdi> for text of the other direction.',
  'concept-twice': 'The concept “{found}” stands in {other} already. Keep one of the two files.',
  'concept-label-twice':
    'The label “{found}” ({language}) already names the concept “{other}”. A label names one concept only.',
  'concept-cycle': '“{found}” is broader than itself: {detail}.',
  'concept-related': '“{found}” is both broader or narrower and related. Keep one.',
  'concept-orphan':
    'The concept “{found}” has no broader, narrower or related concept. Give it a place.',
  'scheme-file': 'The file holds the scheme “{found}”; its name says “{expected}”.',
  'rights-unsettled':
    'The text is published as it stands (`basis: licensed`), but no source says by whose leave. Give the source `licence:` with the licence, or who gave leave and when.',
  'place-differs':
    'Another case ({file}) puts “{found}” at {expected}. The map shows a place once: give both cases the same point.',
  'style-chinese-space':
    'There is a space between Chinese and “{found}”. Leave it out; the page sets the distance.',
  'style-chinese-punctuation':
    '“{found}” is half-width punctuation in a Chinese text. Write “{expected}”.',
  'style-persian-letters': '“{found}” has an Arabic letter. Write “{expected}”.',
  'style-persian-digits': '“{found}” is not in Persian digits. Write “{expected}”.',
  'style-persian-punctuation': '“{found}” is not Persian punctuation. Write “{expected}”.',
  'style-half-space': '“{found}” lacks its half-space. Write “{expected}”.',
  'style-word':
    '“{found}” stands here for “{expected}”. One word for one thing: write “{expected}”, or change content/words.yaml.',
  'style-space': 'There are several spaces in a row. Keep one.',
} as const satisfies Record<string, string>;
