import { describe, expect, it } from 'vitest';
import { measure } from '../../text/testing/processor.ts';
import { decode } from './read/decode.ts';
import { formatOf, refusedFormat } from './read/format.ts';
import { isLost, repairMojibake } from './read/mojibake.ts';
import { makeDraft, type ImportedDraft } from './write/draft.ts';

const draftOf = (name: string, text: string): ImportedDraft => {
  const result = makeDraft(text, { today: '2026-11-21', format: formatOf(name, text) });
  if (!result.ok) throw new Error(result.reason);
  return result.draft;
};
const kindsOf = (draft: ImportedDraft): string[] =>
  draft.blocks.flatMap(([, blocks]) => blocks.map(({ kind, text }) => `${kind} ${text}`));

const MARKDOWN = `---
title: The night of the flood
author: [Jane O'Neill, Priya Nair]
date: 2021-03-12
source: Service Quarterly
license: CC BY 4.0
---

# The night of the flood

At two in the morning water reached the server room, and the *shift leader*
forwarded [every call](https://example.org/calls) to **Building C**.

> Nobody reads a manual in the dark.

## Steps

1. Keep a paper list.
2. Know who decides.
   - by day
   - by night

| Day | Calls |
| --- | ----- |
| 20  | 318   |

The next morning thirty agents came back, and 10~20 of them had not slept.
`;

it('the lines of a paragraph at the foot of Markdown are lines of their own', () => {
  const foot = '*觉得有用,可以请我喝杯咖啡* ☕\n**本文作者:** 老白\n[回到顶部](#)\n© 2022 老白';
  const text = `# 断电那一夜\n\n凌晨两点，机房断电，值班长把\n全部来电转到备用中心。\n\n![四点的大厅，灯还亮着。](a.jpg)\n\n第二天上午，客服人员回到大厅，重新接起电话。\n\n${foot}\n`;
  expect(kindsOf(draftOf('page.md', text))).toEqual([
    'paragraph 凌晨两点，机房断电，值班长把全部来电转到备用中心。',
    'paragraph 四点的大厅，灯还亮着。',
    'paragraph 第二天上午，客服人员回到大厅，重新接起电话。',
  ]);
});

describe('Markdown', () => {
  const draft = draftOf('page.md', MARKDOWN);
  const article = draft.files['article.en.mdx'] ?? '';
  it('gives what its front matter says', () => {
    expect(draft.titles).toEqual([['en', 'The night of the flood']]);
    expect(draft.metadata).toMatchObject({
      authors: ["Jane O'Neill", 'Priya Nair'],
      issued: '2021-03-12',
      publication: 'Service Quarterly',
      rights: [{ text: 'CC BY 4.0' }],
    });
  });
  it('speaks the names that its front matter has as addresses', () => {
    const named = (authors: string) =>
      draftOf('page.md', MARKDOWN.replace(/author: .*/, `authors: [${authors}]`)).metadata.authors;
    expect(named('rosetta-lue, dr-ann-poe, jean-paul-sartre')).toEqual([
      'Rosetta Lue',
      'Ann Poe',
      'Jean Paul Sartre',
    ]);
    expect(named('Jean-Paul Sartre, bell hooks')).toEqual(['Jean-Paul Sartre', 'bell hooks']);
  });
  it('leaves out the marks of the builder of its site, and keeps the words in and between them', () => {
    const marked = MARKDOWN.replace(
      '> Nobody',
      [
        '{{< img-right src="hall" >}}',
        '{{< quote-block text="Nobody reads a manual, in the dark least of all." cite="Ann Poe, who was there" >}}',
        '{% include banner.html %}',
        '{{< box >}}_We were awake until the morning, all of us._ {{< /box >}}',
        'A template writes {{name}} where the caller is named.',
        '> Nobody',
      ].join('\n\n'),
    );
    const own = draftOf('page.md', marked);
    const text = own.files['article.en.mdx'] ?? '';
    expect(text).not.toMatch(/\{\{<|>\}\}|\{%|img-right|cite=/);
    expect(text).toContain('\n\n*We were awake until the morning, all of us*.\n');
    expect(text).toContain('where the caller is named');
    expect(text).toContain('\n\n> Nobody reads a manual, in the dark least of all.\n');
    expect(own.dropped.filter(({ why }) => why === 'builder mark')).toHaveLength(2);
  });
  it.each(['Related Information', 'Related resources', '相关资料', 'منابع مرتبط'])(
    'leaves out a list of other pages below its end: %s',
    (heading) => {
      const page = `${MARKDOWN}\n---\n\n**${heading}**\n\n[The drill of last spring](https://example.org/drill)\n`;
      const text = draftOf('page.md', page).files['article.en.mdx'] ?? '';
      expect(text).toContain('had not slept.');
      expect(text).not.toContain('last spring');
      expect(text).not.toContain(heading);
    },
  );
  it('keeps links, emphasis, quotations, lists and tables as what they are', () => {
    expect(article).toContain(
      'the *shift leader* forwarded [every call](https://example.org/calls) to **Building C**.',
    );
    expect(article).toContain('> Nobody reads a manual in the dark.');
    expect(article).toContain(
      '## Steps\n\n1. Keep a paper list.\n2. Know who decides.\n   - by day',
    );
    expect(article).toContain('| Day | Calls |\n| - | - |\n| 20 | 318 |');
    expect(article).toContain('10\\~20');
  });
  it('joins the lines of a Chinese paragraph without a space', () => {
    const own = draftOf('a.md', '# 暴雨夜\n\n凌晨两点，机房进水，数据中\n心托管的线路全部断了。\n');
    expect(own.files['article.zh.mdx']).toContain('数据中心托管的线路');
  });
});

const HTML = `<!doctype html><html lang="en"><head><title>The night of the flood | Harbour News</title>
<meta property="og:site_name" content="Harbour News"><meta property="article:published_time" content="2021-03-12T08:00:00Z">
<script>var a = "not a word of this";</script></head><body>
<nav><ul><li><a href="/">Home</a></li><li><a href="/n">News</a></li></ul></nav>
<article><h1>The night of the flood</h1><p class="byline">By Jane O'Neill</p>
<p>At two in the morning water reached the server room, and the <em>shift leader</em> forwarded <a href="https://example.org/calls">every call</a>.</p>
<figure><img src="a.jpg"><figcaption>The hall on Friday</figcaption></figure>
<h2>What they did</h2>
<ol><li>Keep a paper list.</li><li>Know who decides.</li></ol>
<table><tr><th>Day</th><th>Calls</th></tr><tr><td>20</td><td></td></tr></table>
<blockquote><p>Nobody reads a manual in the dark.</p></blockquote>
<p>The next morning thirty agents came back to the hall &amp; took up their headsets.</p>
<div class="share-buttons"><a href="#">Facebook</a><a href="#">Twitter</a></div></article>
<section id="comments"><h3>2 Comments</h3><p>Bob says:</p><p>Great read, thanks for sharing this with us all.</p></section>
<footer><p>© 2021 Harbour News. All rights reserved.</p></footer></body></html>`;

describe('HTML', () => {
  const draft = draftOf('page.html', HTML);
  it('is read as what it is', () => {
    expect(kindsOf(draft)).toEqual([
      expect.stringContaining('paragraph At two in the morning') as string,
      'h2 What they did',
      'step Keep a paper list.',
      'step Know who decides.',
      'row | Day | Calls |',
      'row | 20 | |',
      'quote Nobody reads a manual in the dark.',
      expect.stringContaining('hall & took up') as string,
    ]);
    expect(draft.files['article.en.mdx']).toContain('[every call](https://example.org/calls)');
    expect(draft.metadata).toMatchObject({
      authors: ["Jane O'Neill"],
      publication: 'Harbour News',
      issued: '2021-03-12',
      rights: [{ text: '© 2021 Harbour News. All rights reserved.' }],
    });
    expect(draft.titles).toEqual([['en', 'The night of the flood']]);
  });
  it('lists what it leaves out', () => {
    const dropped = draft.dropped.map(({ line }) => line.text);
    expect(dropped).toEqual(
      expect.arrayContaining([
        'The hall on Friday',
        '2 Comments',
        '© 2021 Harbour News. All rights reserved.',
      ]),
    );
    expect(dropped.join('\n')).not.toContain('not a word of this');
  });
});

describe('other files', () => {
  it.each([
    ['a.rtf', '{\\rtf1\\ansi', 'rtf'],
    ['a.docx', 'PK\u0003\u0004', 'word'],
    ['a.pdf', '%PDF-1.7', 'pdf'],
    ['a.txt', 'text', undefined],
  ])('%s is %s', (name, text, format) => {
    expect(refusedFormat(name, new TextEncoder().encode(text))).toBe(format);
  });
});

describe('encodings', () => {
  const utf16 = (text: string, little: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    [...text].forEach((character, i) => view.setUint16(i * 2, character.charCodeAt(0), little));
    return bytes;
  };
  it.each([true, false])('finds UTF-16 without its mark', (little) => {
    for (const text of [
      'The lines were dead, and nobody knew why.\n',
      '热线断了。\n没有人知道为什么。 \n',
    ])
      expect(decode(utf16(text, little))).toMatchObject({ ok: true, text });
  });
  it('finds Big5', () => {
    // 我們的客服中心在這一天沒有電，大家都不知道怎麼。
    const bytes = Uint8Array.from(
      'a7daadccaabaabc8aa41a4a4a4dfa662b36fa440a4d1a853a6b3b971a141a46aaea1b3a3a4a3aabeb944abe7bbf2a143'
        .match(/../g)!
        .map((pair) => parseInt(pair, 16)),
    );
    expect(decode(bytes)).toMatchObject({ ok: true, encoding: 'big5' });
  });
  it('finds Windows-1252', () => {
    const text = 'The caf\xe9 \x96 its phones were dead \x96 said \x93no\x94 to nobody that day.';
    const bytes = Uint8Array.from(text, (character) => character.charCodeAt(0));
    expect(decode(bytes)).toMatchObject({
      ok: true,
      encoding: 'windows-1252',
      text: 'The café – its phones were dead – said “no” to nobody that day.',
    });
  });
});

describe('letters that were read in a wrong encoding', () => {
  const shown = (text: string, as: string): string =>
    new TextDecoder(as).decode(new TextEncoder().encode(text));
  it.each([
    ['the lines – all of them – “died” in España', 'windows-1252'],
    ['客服中心断电，热线没有停。', 'windows-1252'],
    ['مرکز تماس در شب سیل باز ماند.', 'windows-1252'],
    ['مرکز تماس در شب سیل باز ماند.', 'windows-1256'],
  ])('are repaired: %s', (text, as) => {
    expect(repairMojibake(shown(text, as))).toBe(text);
    expect(repairMojibake(text)).toBe(text);
  });
  it('are told of where they are lost', () => {
    expect(isLost('客服���心')).toBe(true);
    expect(isLost(shown('热线没有断，他说。', 'gb18030'))).toBe(true);
    expect(isLost('热线没有断，他说。')).toBe(false);
  });
  it('are repaired in a page, unless the line is to stay', () => {
    const page =
      'The night\nThe lines \u00e2\u20ac\u201c all of them \u00e2\u20ac\u201c were dead by noon, and nobody knew why.\nThe next morning they rang again.';
    const make = (isOff: (line: number) => boolean): string => {
      const result = makeDraft(page, { today: '2026-11-21', isOff });
      return result.ok ? (result.draft.files['article.en.mdx'] ?? '') : '';
    };
    expect(make(() => false)).toContain('lines – all');
    expect(make((line) => line === 2)).toContain('â€“');
  });
});

describe('what a page says for machines', () => {
  const page = (data: string, heading = 'The Valley Post'): string =>
    `<html><head><title>The Valley Post</title><meta property="og:site_name" content="The Valley Post"><script type="application/ld+json">${data}</script></head><body><h1>${heading}</h1><p>The telephones rang until the morning came, and nobody in the hall went home before six.</p><figure><figcaption>The hall at four; the lamp is Mr Low’s.</figcaption></figure><p>By noon the queue was empty, and the whole of the town slept.</p></body></html>`;
  it('is title, authors, day and rights, not those of the site', () => {
    const data = {
      '@graph': [
        { '@type': 'WebPage', name: 'Home' },
        {
          '@type': ['NewsArticle'],
          headline: 'Ring through the night',
          author: [{ name: 'Ida Quill' }, { name: 'The Valley Post' }],
          publisher: { name: 'The Valley Post' },
          datePublished: '2021-02-03T10:00:00Z',
          license: 'https://creativecommons.org/licenses/by/4.0/',
        },
      ],
    };
    const draft = draftOf('page.html', page(JSON.stringify(data)));
    expect(draft.titles).toEqual([['en', 'Ring through the night']]);
    expect(draft.metadata).toMatchObject({
      authors: ['Ida Quill'],
      issued: '2021-02-03',
      rights: [{ text: 'https://creativecommons.org/licenses/by/4.0/' }],
    });
    expect(kindsOf(draft).join('\n')).toContain('The hall at four; the lamp is Mr Low’s.');
  });
  it.each(['{', '[]', '{"@type":"Article","author":7,"headline":["a",{}]}', '{"@type":null}'])(
    'may be damaged: %s',
    (data) => {
      const draft = draftOf('page.html', page(data, 'Ring through the night'));
      expect(draft.titles).toEqual([['en', 'Ring through the night']]);
    },
  );
});

describe('what nobody has written', () => {
  const words = 'At two the water came, and nobody answered the telephone in the hall.';
  it.each([
    ['elements within each other', 'a.html', `${'<div>'.repeat(5000)}<p>${words}</p>`],
    ['quotations within each other', 'a.md', `${'> '.repeat(500)}\n\n${words}`],
    ['marks that nothing closes', 'a.md', `${'*a'.repeat(2000)}\n\n${words}`],
    [
      'a table without end',
      'a.md',
      `| a | b |\n| - | - |\n${'| 1 | 2 |\n'.repeat(5000)}\n${words}`,
    ],
    ['a line of spaces', 'a.txt', `${words}${' '.repeat(50_000)}${words}`],
    [
      'characters without a stop',
      'a.txt',
      `${'凌'.repeat(5000)}\n凌晨两点，机房进水，值班长决定转移。`,
    ],
  ])('is read, in no time and whole: %s', (_, name, text) => {
    const took = measure();
    const all = kindsOf(draftOf(name, text)).join('\n');
    expect(all).toContain(/[\u4e00-\u9fff]/.test(text) ? '机房进水' : 'nobody answered');
    expect(took()).toBeLessThan(2500);
  });
});
