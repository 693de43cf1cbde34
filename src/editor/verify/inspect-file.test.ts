import { expect, it } from 'vitest';
import { inspectFile } from './inspect-file.ts';

it.each([
  ['a.css', 'p{background:url(/a.png)}\n@font-face{src:url("../b.woff2")}'],
  ['a.css', 'p::before{content:"https://example.org/"}'],
  [
    'feed.xml',
    '<feed xmlns="http://www.w3.org/2005/Atom"><link href="https://example.org/"/></feed>',
  ],
  ['feed.xml', '<feed><content type="html">&lt;script&gt;</content></feed>'],
  ['a.json', '{"a":"<script>"}'],
  ['a.tei.xml', '<p>He wrote "data: none". She asked: ‘javascript: what?’ "javascript:x"</p>'],
  ['a.tei.xml', '<ref target="https://a.example/" n=\'data: none onclick="x"\'>onload="x"</ref>'],
  ['a.tei.xml', '<p>a &lt;b onclick="x"&gt; "vbscript:y"</p>'],
])('%s of %s is known', (name, text) => expect(inspectFile(name, text)).toEqual([]));

it.each([
  ['a.css', '@import "https://evil.example/a.css";', 1],
  ['a.css', 'p{}\np{background:url(//evil.example/a.png)}', 2],
  ['a.css', 'p{background:url( "data:image/svg+xml,x" )}', 1],
  ['a.css', 'p{background:u\\72l(https://evil.example/)}', 1],
  ['a.css', 'p{behavior:expression(alert(1))}', 1],
  ['feed.xml', '<?xml version="1.0"?>\n<?xml-stylesheet href="x.xsl"?>\n<feed/>', 2],
  ['feed.xml', '<feed>\n<script xmlns="http://www.w3.org/1999/xhtml">alert(1)</script></feed>', 2],
  ['feed.xml', '<feed><h:script xmlns:h="http://www.w3.org/1999/xhtml"/></feed>', 1],
  ['feed.xml', '<feed><p xmlns="http://www.w3.org/1999/xhtml" onclick="x()"/></feed>', 1],
  ['a.tei.xml', '<TEI><ref target="javascript:alert(1)"/></TEI>', 1],
  ['a.tei.xml', '<TEI><ref n="a > b" target=" data:text/html,x"/></TEI>', 1],
  ['a.tei.xml', '<TEI><ref n="a" m=\'b\' xlink:href = "vbscript:x"/></TEI>', 1],
  ['a.tei.xml', '<TEI>\n<p n="a"\nonload="x"/></TEI>', 2],
  ['a.tmx', '<!DOCTYPE tmx [<!ENTITY a "b">]><tmx/>', 1],
])('%s with %s is refused at its line', (name, text, line) =>
  expect(inspectFile(name, text)).toContainEqual(expect.objectContaining({ line })),
);
