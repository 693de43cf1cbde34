import type { RuleId } from '../../i18n/diagnostics.ts';

/** A wrong piece of a file and the right one. */
export interface Example {
  wrong: string;
  right: string;
}

const pair = (wrong: string, right: string): Example => ({ wrong, right });

/** An example for every rule; the same in every language of the guide. */
export const EXAMPLES: Record<RuleId, Example> = {
  encoding: pair('article.zh.mdx (GB18030)', 'article.zh.mdx (UTF-8)'),
  'file-too-large': pair('article.en.mdx  900 KB', 'article.en.mdx   30 KB'),
  'file-link': pair('article.fa.mdx -> ../other/article.fa.mdx', 'article.fa.mdx'),
  'more-findings': pair('(the same mistake 5,000 times)', '(none)'),
  'file-rights': pair('article.en.mdx (-rw- root)', 'article.en.mdx (-rw-r--r--)'),
  'file-special': pair('article.fa.mdx (mkfifo)', 'article.fa.mdx'),
  'file-hidden': pair('.article.en.mdx.swp', 'article.en.mdx'),
  'file-name-bytes': pair('caf\\xe9.jpg', 'cafe.jpg'),
  'file-name': pair('articel.en.mdx', 'article.en.mdx'),
  'file-missing': pair(
    'content/cases/dead-phones/\n  article.en.mdx',
    'content/cases/dead-phones/\n  article.en.mdx\n  case.yaml',
  ),
  'folder-name': pair('content/cases/Dead Phones/', 'content/cases/dead-phones/'),
  'yaml-syntax': pair('title: Dead phones: two hours', "title: 'Dead phones: two hours'"),
  'yaml-duplicate-key': pair('status: draft\nstatus: published', 'status: published'),
  'yaml-forbidden': pair('tags: &t [call-surge]\nmore: *t', 'tags: [call-surge]'),
  'yaml-html': pair('en: The <b>hotline</b>', 'en: The hotline'),
  'yaml-comment': pair('title: Call #9 now', "title: 'Call #9 now'"),
  'unknown-key': pair('updatd: 2026-11-21', 'updated: 2026-11-21'),
  'missing-key': pair('status: draft', 'status: draft\nupdated: 2026-11-21'),
  'wrong-type': pair('tags: call-surge', 'tags: [call-surge]'),
  'wrong-value': pair('status: publishd', 'status: published'),
  'wrong-format': pair('start: 19 September 2022', 'start: 2022-09-19'),
  'empty-value': pair('tags: []', 'tags: [call-surge]'),
  'id-taken': pair('lessons:\n- id: p2', 'lessons:\n- id: lesson-2'),
  'duplicate-id': pair('- id: event-1\n- id: event-1', '- id: event-1\n- id: event-2'),
  'missing-text': pair('text: { en: Calls rose. }', 'text: { en: Calls rose., zh: 来电增多。 }'),
  'missing-locale': pair(
    'text: { en: Calls rose., zh: 来电增多。 }',
    'text: { en: Calls rose., zh: 来电增多。, fa: تماس‌ها بیشتر شد. }',
  ),
  'unknown-concept': pair('tags: [call-surgee]', 'tags: [call-surge]'),
  'concept-scheme': pair('sector: call-surge', 'sector: insurance'),
  'tag-twice': pair('tags: [call-surge, call-surge]', 'tags: [call-surge]'),
  'unknown-block': pair('evidence: [p99]', 'evidence: [p9]'),
  'retired-block': pair('evidence: [p3]', 'evidence: [p2]'),
  'evidence-number': pair(
    'text: { en: 900 people were affected. }\nevidence: [p3] # “300 people”',
    'text: { en: 300 people were affected. }\nevidence: [p3] # “300 people”',
  ),
  'evidence-name': pair(
    'text: { en: Ms Li stayed all night. }\nevidence: [p2]',
    'text: { en: Ms Li stayed all night. }\nevidence: [p2, p5]',
  ),
  'reads-words': pair(
    'reads: [{ value: 15, as: half a month }] # p5: 半月有余',
    'reads: [{ value: 15, as: 半月 }] # p5: 半月有余',
  ),
  'inferred-unused': pair(
    'text: { en: Phones died. }\ninferred: [{ value: 2020, why: { en: … } }]',
    'text: { en: Phones died. }',
  ),
  'event-order': pair('- at: 2022-09-19\n- at: 2022-09-05', '- at: 2022-09-05\n- at: 2022-09-19'),
  'budget-length': pair(
    'headline: { text: { en: When the phones of … } } # 70 words',
    'headline: { text: { en: Phones dead, staff … } } # 28 words',
  ),
  'budget-count': pair('lessons: # five of them', 'lessons: # three of them'),
  'unknown-practice': pair('practice: staff-autonomi', 'practice: staff-autonomy'),
  'retired-used': pair(
    'retired: { lesson-1: lesson-2 }\n- id: lesson-1',
    'retired: { lesson-1: lesson-2 }\n- id: lesson-2',
  ),
  'retired-target': pair('retired: { lesson-6: p99 }', 'retired: { lesson-6: p9 }'),
  'evidence-changed': pair(
    'p3: They took 400 calls. # was 300\nevent-1: Calls rose. [p3]',
    'npm run sync -- --reviewed dead-phones#event-1',
  ),
  'front-matter-missing': pair(
    '## The failure',
    '---\nlang: en\nrole: original\ntitle: Dead phones\nbasis: retold\n---\n\n## The failure',
  ),
  'front-matter-twice': pair(
    '---\nlang: en\n---\n\n---\ntitle: Dead phones\n---',
    '---\nlang: en\ntitle: Dead phones\n---',
  ),
  'conflict-mark': pair(
    '<<<<<<< HEAD\nFor two hours the phones were dead.\n=======\nFor 2 hours the phones were dead.\n>>>>>>> other',
    'For two hours the phones were dead.',
  ),
  'language-of-file': pair('article.en.mdx\nlang: zh', 'article.en.mdx\nlang: en'),
  'article-empty': pair(
    '---\nlang: en\n---',
    '---\nlang: en\n---\n\nFor two hours the phones were dead.',
  ),
  'no-original': pair(
    'role: translation # zh\nrole: translation # en',
    'role: original # zh\nrole: translation # en',
  ),
  'translation-of': pair(
    'role: translation\nof: fa # zh is the original',
    'role: translation\nof: zh',
  ),
  'translation-blocks': pair(
    '## A           ## 甲\n\nB             乙丙\n\nC',
    '## A           ## 甲\n\nB             乙\n\nC             丙',
  ),
  'translation-extra': pair(
    '## A           ## 甲\n\nB',
    '## A           ## 甲\n\nB             乙',
  ),
  'translation-unsure': pair(
    '## A           ## 甲\n\nB             丙\n\nC',
    '## A           ## 甲\n\nB             {/* untranslated: p2 */}\n\nC             丙',
  ),
  'translation-order': pair(
    'A             乙\n\nB             甲',
    'A             甲\n\nB             乙',
  ),
  untranslated: pair('## A           ## 甲\n\nB', '## A           ## 甲\n\nB             乙'),
  'translation-behind': pair(
    'zh: 接听了400通来电。 (300)\nen: They took 300 calls.',
    'zh: 接听了400通来电。\nen: They took 400 calls.\n\nnpm run sync -- --reviewed dead-phones/en#p3',
  ),
  'translation-number': pair(
    'zh: 接听了300通来电。\nen: They took 3,000 calls.',
    'zh: 接听了300通来电。\nen: They took 300 calls.',
  ),
  'translation-number-lost': pair(
    'zh: 接听了300通来电。\nen: They took many calls.',
    'zh: 接听了300通来电。\nen: They took 300 calls.',
  ),
  'article-number': pair(
    'title: { en: 40 hours without phones } # 4',
    'title: { en: 4 hours without phones }',
  ),
  'languages-number': pair('{ zh: 300人, en: 200 people }', '{ zh: 300人, en: 300 people }'),
  'lock-missing': pair('case.yaml\narticle.en.mdx', 'case.yaml\narticle.en.mdx\nblocks.lock.yaml'),
  'lock-stale': pair('npm run check', 'npm run sync\nnpm run check'),
  'lock-unread': pair(
    '<<<<<<< HEAD\n  - {id: p2kqz, …}\n=======\n  - {id: p2mtv, …}',
    '  - {id: p2kqz, …}\n  - {id: p2mtv, …}',
  ),
  'lock-newer': pair('version: 3', 'git pull\nnpm install'),
  'lock-double': pair('- {id: p2a, …}\n- {id: p2a, …}', '- {id: p2a, …}\n- {id: p2ab, …}'),
  'mdx-syntax': pair('If x <5, call.', 'If x &lt;5, call.'),
  'mdx-import': pair("import x from './x.js'", 'For two hours the phones were dead.'),
  'mdx-expression': pair('Press {1}.', 'Press &#123;1&#125;.'),
  'mdx-component': pair(
    '<Qoute>\n\nKeep the line.\n\n</Qoute>',
    '<Quote>\n\nKeep the line.\n\n</Quote>',
  ),
  'mdx-attribute': pair('<span style="color: red">now</span>', '**now**'),
  'mdx-attribute-value': pair('<span lang="Persian">خط</span>', '<span lang="fa">خط</span>'),
  'mdx-attribute-twice': pair('<span lang="fa" lang="en">خط</span>', '<span lang="fa">خط</span>'),
  'mdx-attribute-missing': pair(
    '<abbr>IVR</abbr>',
    '<abbr title="Interactive voice response">IVR</abbr>',
  ),
  'mdx-link': pair('[report](http://example.org/)', '[report](https://example.org/)'),
  'address-open': pair(
    '见https://example.org/docs和下文',
    '见[说明](https://example.org/docs)和下文',
  ),
  'link-open': pair('[the report] (https://example.org/)', '[the report](https://example.org/)'),
  'mdx-image': pair('![The hall](https://example.org/hall.jpg)', '![The hall](./hall.jpg)'),
  'mdx-image-alt': pair('![](./hall.jpg)', '![The hall at night](./hall.jpg)'),
  'mdx-too-many': pair('` `` ``` ```` ````` … 2,001 times', 'Press `1` to wait.'),
  'mdx-too-deep': pair('> > > > > > … too deep', '> A quotation.'),
  'paragraph-too-long': pair('One. … Last.  25,000', 'One. …\n\n… Last.'),
  'link-in-link': pair(
    '[a <Term id="call-surge">surge</Term>](https://example.org/)',
    'A <Term id="call-surge">surge</Term> ([source](https://example.org/))',
  ),
  'heading-level': pair('# The failure', '## The failure'),
  'heading-space': pair('##The failure', '## The failure'),
  'heading-underline': pair('The failure\n---', '## The failure'),
  'paragraph-line': pair('　　停电了。\n　　大家用手机。', '停电了。\n\n大家用手机。'),
  'mark-open': pair('The line **must hold ** all night.', 'The line **must hold** all night.'),
  'mark-in-word': pair('Rooms of 5*3 and 4*2 metres', 'Rooms of 5 × 3 and 4 × 2 metres'),
  'list-mark': pair('1.接听\n2.登记', '1. 接听\n2. 登记'),
  'list-number': pair('1. Answer.\n3. Write down.', '1. Answer.\n2. Write down.'),
  'list-indent': pair('1. Answer.\n  - Greet first.', '1. Answer.\n   - Greet first.'),
  'table-shape': pair(
    '| 时间 | 来电 |\n| ：-- | --- |\n| 9:00 | 300 |',
    '| 时间 | 来电 |\n| :-- | --- |\n| 9:00 | 300 |',
  ),
  'table-row': pair(
    '| Hour | Calls |\n| --- | --- |\n| 9:00 |',
    '| Hour | Calls |\n| --- | --- |\n| 9:00 | 300 |',
  ),
  'footnote-missing': pair(
    'A line held[^1].\n\n[^1]：By mobile.',
    'A line held[^1].\n\n[^1]: By mobile.',
  ),
  'definition-twice': pair(
    'A[^a] and B[^a].\n\n[^a]: One.\n\n[^a]: Two.',
    'A[^a] and B[^b].\n\n[^a]: One.\n\n[^b]: Two.',
  ),
  'definition-unused': pair('[注]: 一线员工', '\\[注]: 一线员工'),
  'quotation-number': pair('>5 minutes is too long.', '&gt; 5 minutes is too long.'),
  'quotation-line': pair(
    '> Nobody left.\nThe shift went on.',
    '> Nobody left.\n\nThe shift went on.',
  ),
  'code-open': pair('```\nnpm run check', '```\nnpm run check\n```'),
  'rule-lost': pair(
    'Nobody left.\n\n***\n\nThe shift went on.',
    'Nobody left.\n\n## The next day\n\nThe shift went on.',
  ),
  'block-structure': pair('- One.\n\n  Two.', '- One.\n\nTwo.'),
  'component-empty': pair(
    '<Figure src="./hall.jpg" alt="The hall" />',
    '<Figure src="./hall.jpg" alt="The hall">\n\nThe hall in March.\n\n</Figure>',
  ),
  'component-lines': pair(
    '<Note>The text is damaged here.</Note>',
    '<Note>\n\nThe text is damaged here.\n\n</Note>',
  ),
  'inline-alone': pair(
    '<Term id="call-surge">a surge</Term>',
    'There was <Term id="call-surge">a surge</Term>.',
  ),
  'link-to-draft': pair(
    'status: published\n[the night shift](../a-draft/)',
    'status: published\nthe night shift',
  ),
  'dead-link': pair('[Rackspace](../rackspace-outage/)', '[Rackspace](../rackspace-phone-outage/)'),
  'image-missing': pair('![The hall](./hal.jpg)', '![The hall](./hall.jpg)'),
  'image-size': pair('hall.png (65535 × 65535)', 'hall.png (1600 × 1200)'),
  'image-moving': pair('hall.webp (12 frames)', 'hall.webp (1 frame)'),
  'image-file': pair('hall.png (SVG)', 'hall.png (PNG)'),
  'bidi-control': pair('He said \\u202Eسلام', 'He said <bdi>سلام</bdi>'),
  'concept-twice': pair(
    'content/vocabulary/hazard/flood.yaml\ncontent/vocabulary/practice/flood.yaml',
    'content/vocabulary/hazard/flood.yaml',
  ),
  'concept-label-twice': pair(
    '- id: outage\n  altLabel: { en: [dead phones] }\n- id: phone-outage\n  altLabel: { en: [dead phones] }',
    '- id: phone-outage\n  altLabel: { en: [dead phones] }',
  ),
  'concept-cycle': pair(
    '- id: a\n  broader: [b]\n- id: b\n  broader: [a]',
    '- id: a\n  broader: [b]\n- id: b',
  ),
  'concept-related': pair('broader: [outage]\nrelated: [outage]', 'broader: [outage]'),
  'concept-orphan': pair('- id: heatwave', '- id: heatwave\n  broader: [severe-weather]'),
  'scheme-file': pair('# hazard.yaml\nscheme: practice', '# hazard.yaml\nscheme: hazard'),
  'rights-unsettled': pair(
    'basis: licensed',
    'basis: licensed\n# case.yaml, sources:\nlicence: CC BY 4.0',
  ),
  'place-differs': pair(
    '# case.yaml of two cases\n{lat: 30.66, lon: 104.07}\n{lat: 30.6, lon: 104}',
    '{lat: 30.66, lon: 104.07}\n{lat: 30.66, lon: 104.07}',
  ),
  'style-chinese-space': pair('客服 95550 不断线', '客服95550不断线'),
  'style-chinese-punctuation': pair('电话断了,大家用手机。', '电话断了，大家用手机。'),
  'style-persian-letters': pair('مركز تماسي', 'مرکز تماسی'),
  'style-persian-digits': pair('300 نفر', '۳۰۰ نفر'),
  'style-persian-punctuation': pair('چرا?', 'چرا؟'),
  'style-half-space': pair('می شود', 'می‌شود'),
  'style-word': pair('the call center', 'the call centre'),
  'style-space': pair('For two  hours', 'For two hours'),
};
