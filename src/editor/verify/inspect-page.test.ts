import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inspectPage } from './inspect-page.ts';

const SCRIPT = 'document.title = 1';
const hash = `'sha256-${createHash('sha256').update(SCRIPT).digest('base64')}'`;
const POLICY = `default-src 'self'; base-uri 'none'; form-action 'self'; object-src 'none'; connect-src 'self'; worker-src 'self'; script-src 'self' ${hash}; style-src 'self'; require-trusted-types-for 'script'; trusted-types sw`;
const page = (body: string, policy = POLICY): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta http-equiv="content-security-policy" content="${policy}"><title>A</title></head><body>\n${body}\n</body></html>`;
const context = {
  customElements: new Set(['kept-choice']),
  exists: (path: string) => path === '/_/a.js',
};
const found = (body: string, policy?: string): string[] =>
  inspectPage(page(body, policy), context).map((fault) => fault.found);

describe('the check of the output', () => {
  it.each([
    '<p id="p1" lang="fa" dir="rtl">A <a href="/en/">b</a></p>',
    '<a href="https://example.org/">b</a> <a href="mailto:a@example.org">c</a>',
    `<script>${SCRIPT}</script>`,
    '<script type="module" src="/_/a.js"></script>',
    '<script type="application/ld+json">{"a":1}</script>',
    '<svg viewBox="0 0 1 1"><line x1="0" x2="1" stroke-width="1"></line></svg>',
    '<kept-choice></kept-choice>',
  ])('knows %s', (body) => expect(found(body)).toEqual([]));

  it.each([
    '<script>alert(1)</script>',
    '<script src="https://evil.example/x.js"></script>',
    '<script src="/missing.js"></script>',
    '<script type="text/babel">x</script>',
    '<script type="application/ld+json">{</script>',
    '<p onclick="x()">a</p>',
    '<p style="color:red">a</p>',
    '<a href="javascript:alert(1)">a</a>',
    '<a href="java&#9;script:alert(1)">a</a>',
    '<a href="//evil.example/">a</a>',
    '<a href="/\\evil.example/">a</a>',
    '<a href="data:text/html,x">a</a>',
    '<h2 id="main">a</h2><h2 id="main">b</h2>',
    '<a href="http://example.org/">a</a>',
    '<img src="https://evil.example/pixel.png" alt="">',
    '<iframe src="/en/"></iframe>',
    '<object data="/x"></object>',
    '<form action="https://evil.example/"></form>',
    '<meta http-equiv="refresh" content="0;url=/x">',
    '<base href="/x">',
    '<link rel="stylesheet" href="https://evil.example/x.css">',
    '<style>p{}</style>',
    '<svg onload="x()"></svg>',
    '<svg><script>alert(1)</script></svg>',
    '<svg><foreignObject></foreignObject></svg>',
    '<svg><a xlink:href="javascript:x"></a></svg>',
    '<math><mi>a</mi></math>',
    '<unknown-element></unknown-element>',
    '<template><p onclick="x()">a</p></template>',
    '<template shadowrootmode="open"><p>a</p></template>',
    '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
    '<div srcdoc="<script>alert(1)</script>">a</div>',
    '<embed src="https://evil.example/x">',
    '<p style="background:url(https://evil.example/a.png)">a</p>',
    '<style>@import url(https://evil.example/a.css)</style>',
    '<link rel="preload" as="script" href="https://evil.example/x.js">',
    '<link rel="modulepreload" href="https://evil.example/x.js">',
    '<link rel="dns-prefetch" href="//evil.example/">',
    '<link rel="alternate stylesheet" href="https://evil.example/x.css">',
    '<link rel="stylesheet" href="/nothing.css">',
    '<link rel="modulepreload" href="/nothing.js">',
    '<script type="importmap">{"imports":{}}</script>',
    '<script type="speculationrules">{}</script>',
    '<button formaction="https://evil.example/">a</button>',
    '<form action="javascript:alert(1)"></form>',
    '<a href="/en/" ping="https://evil.example/">a</a>',
    '<a href="https://bank.example@evil.example/">a</a>',
    '<img srcset="/_/a.js 1x, https://evil.example/x.png 2x" src="/_/a.js" alt="">',
    '<noscript><img src="https://evil.example/pixel.png" alt=""></noscript>',
    '<noscript><p title="</noscript><script>alert(1)</script>"></p></noscript>',
    '<svg><use href="https://evil.example/x.svg#a"></use></svg>',
    '<svg><animate attributeName="href" to="javascript:x"></animate></svg>',
    '<svg><rect fill="url(https://evil.example/x.svg#a)"></rect></svg>',
    '<meta name="referrer" content="unsafe-url">',
    '<p>A \u202e b</p>',
  ])('refuses %s', (body) => expect(found(body)).not.toEqual([]));

  it('refuses a page without a policy, and a weak one', () => {
    expect(inspectPage('<!doctype html><title>a</title>', context)).not.toEqual([]);
    expect(
      found('', POLICY.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'")),
    ).not.toEqual([]);
    expect(found('', POLICY.replace("object-src 'none';", ''))).not.toEqual([]);
    for (const [strong, weak] of [
      ["require-trusted-types-for 'script';", ''],
      ['; trusted-types sw', ''],
      ['trusted-types sw', 'trusted-types *'],
      ['trusted-types sw', 'trusted-types default'],
      ['trusted-types sw', "trusted-types sw 'allow-duplicates'"],
    ] as const)
      expect(found('', POLICY.replace(strong, weak)), weak).not.toEqual([]);
    for (const more of ['img-src *', "script-src-elem 'unsafe-inline'", 'frame-src https:'])
      expect(found('', `${POLICY}; ${more}`), more).not.toEqual([]);
  });

  it('takes no policy for one that browsers ignore, in the body', () => {
    const meta = `<meta http-equiv="content-security-policy" content="${POLICY}">`;
    const none = '<!doctype html><title>a</title>';
    expect(inspectPage(`${none}<body>${meta}</body>`, context)).not.toEqual([]);
    expect(inspectPage(`${none}<p>a</p>${meta}`, context)).not.toEqual([]);
  });

  it('names the place', () => {
    expect(inspectPage(page('<p>a</p>\n<p onclick="x">b</p>'), context)).toEqual([
      { line: 3, column: 1, found: '<p onclick>' },
    ]);
  });
});

it('a page may fetch from elsewhere only where it is said', () => {
  const policy = POLICY.replace("connect-src 'self'", "connect-src 'self' https://api.github.com");
  const at = (connects: string[]): string[] =>
    inspectPage(page('', policy), { ...context, connects }).map((fault) => fault.found);
  expect(at([])).toEqual(['a policy where connect-src has https://api.github.com']);
  expect(at(['https://api.github.com'])).toEqual([]);
  expect(at(['https://other.example'])).toHaveLength(1);
});
