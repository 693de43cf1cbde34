import { expect, test } from 'vitest';
import { partsOfPage } from './pasted.ts';

const read = (html: string): string[] =>
  partsOfPage(html).map(({ kind, words, level }) => `${kind}${level ? ` ${level}` : ''}: ${words}`);

const WORD = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><style>p{color:red}</style></head>
<body lang=EN-GB><!--StartFragment-->
<h2>The way out<o:p></o:p></h2>
<p class=MsoNormal>The city <b>lost</b> its line at <i>nine</i>.</p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='font-family:Symbol'><span style='mso-list:Ignore'>·<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp;
</span></span></span><![endif]>One partner</p>
<p class=MsoListParagraphCxSpLast style='text-indent:-18.0pt;mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>Two partners</p>
<p class=MsoListParagraph style='mso-list:l1 level1 lfo2'><![if !supportLists]><span style='mso-list:Ignore'>1.<span>&nbsp;
</span></span><![endif]>First</p><!--EndFragment--></body></html>`;

const GOOGLE = `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><h2 dir="ltr"><span
style="font-size:16pt;font-weight:400;">خط قطع شد</span></h2><p dir="rtl"><span style="font-weight:700;">شهر</span><span
style="font-weight:400;font-style:normal;"> بی‌خط ماند.</span></p><ol><li dir="rtl"><p><span>نخست</span></p></li><ul><li><p><span>درون</span></p></li></ul></ol></b>`;

test.each([
  [
    'a web page',
    '<h2>Who</h2><p>She <a href="https://a.example/x">wrote</a> <em>it</em>.</p><ul><li>One</li><li>Two</li></ul><ol><li>First<ol><li>Within</li></ol></li></ol><blockquote><p>Said.</p></blockquote>',
    [
      'h2: Who',
      'paragraph: She [wrote](https://a.example/x) *it*.',
      'item: One',
      'item: Two',
      'step: First',
      'step 1: Within',
      'quotation: Said.',
    ],
  ],
  [
    'a word processor, which draws its lists',
    WORD,
    [
      'h2: The way out',
      'paragraph: The city **lost** its line at *nine*.',
      'item: One partner',
      'item 1: Two partners',
      'step: First',
    ],
  ],
  [
    'a word processor of the web, whose marks are styles',
    GOOGLE,
    ['h2: خط قطع شد', 'paragraph: **شهر** بی‌خط ماند.', 'step: نخست', 'item 1: درون'],
  ],
  [
    'headings from the first rank on keep their order',
    '<h1>一</h1><h2><b>二</b></h2><h3>三</h3><p>字</p>',
    ['h2: 一', 'h3: 二', 'h4: 三', 'paragraph: 字'],
  ],
  ['the first headings of a piece are at the top', '<h3>A</h3><h5>B</h5>', ['h2: A', 'h3: B']],
  [
    'nothing of it runs, and no address but of the web',
    '<p onclick="x()">A<script>x()</script><img src=x onerror=x()> <a href="javascript:x()">b</a> {x} <b>“Now:”</b></p>',
    ['paragraph: A b &#123;x&#125; “**Now**:”'],
  ],
  [
    'a table',
    '<table><tr><th>Day</th><th>Calls</th></tr><tr><td>Monday</td><td>300</td></tr></table>',
    ['head: | Day | Calls |', 'row: | Monday | 300 |'],
  ],
  [
    'what is drawn as a text with marks',
    '<p>1. a step</p><p>·&nbsp; An item</p><p>2022. A year</p><h2>But *this*</h2>',
    ['step: a step', 'item: An item', 'paragraph: 2022\\. A year', 'h2: But \\*this\\*'],
  ],
  ['plain words: the text says as much', '<div><span>## Who</span></div><div>She.</div>', []],
])('%s', (_, html, expected) => {
  expect(read(html)).toEqual(expected);
});
