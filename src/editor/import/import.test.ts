import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from './read/decode.ts';
import { makeDraft, type ImportedDraft } from './write/draft.ts';
import type { Repair } from './read/repairs.ts';

const fixture = (name: string): string =>
  readFileSync(new URL(`./testing/${name}.txt`, import.meta.url), 'utf8');

const draftOf = (text: string, off: Repair[] = []): ImportedDraft => {
  const result = makeDraft(text, { off: new Set(off), today: '2026-11-21' });
  if (!result.ok) throw new Error(result.reason);
  return result.draft;
};
const bodyOf = (draft: ImportedDraft, locale: string): string =>
  (draft.files[`article.${locale}.mdx`] ?? '').split('---\n\n')[1] ?? '';
const repaired = (draft: ImportedDraft, wanted: Repair): number =>
  draft.repairs.reduce((sum, { kind, times }) => (kind === wanted ? sum + times : sum), 0);
const reasons = (draft: ImportedDraft): string[] => [
  ...new Set(draft.dropped.map(({ why }) => why)),
];

describe('a Chinese news page', () => {
  const draft = draftOf(fixture('zh-news'));
  const body = bodyOf(draft, 'zh');
  it('gives its title, author, publication and date', () => {
    expect(draft.titles).toEqual([['zh', '暴雨夜，热线没有断']]);
    expect(draft.metadata).toMatchObject({
      authors: ['李明'],
      publication: '河南通信周刊',
      issued: '2021-07-25',
    });
  });
  it('keeps every sentence of the text and nothing of the page', () => {
    expect(body).toContain(
      '郑州遭遇特大暴雨，城区多处停电。某热线中心机房进水，值班长王芳在凌晨两点启动了应急预案。',
    );
    expect(body).toContain('电源由UPS支撑4小时。');
    for (const furniture of [
      '分享',
      '标签',
      '上一篇',
      '路人甲',
      '昵称',
      '责任编辑',
      'ICP',
      '阅读：',
    ])
      expect(body).not.toContain(furniture);
    expect(reasons(draft)).toEqual(
      expect.arrayContaining([
        'navigation',
        'counter',
        'share buttons',
        'tag hints',
        'related articles',
        'comments',
        'credits',
      ]),
    );
  });
  it('finds headings and lists and escapes what MDX would read as code', () => {
    expect(body).toContain('## 一、先保人，再保线');
    expect(body).toContain('### （一）撤离');
    expect(body).toContain('- 关闭总闸\n- 带走备份盘\n- 清点人数');
    expect(body).toContain('&#123;注意&#125; &lt;安全>第一');
    expect(body).toContain('`http://example.com/a_b?x=1`');
  });
});

describe('a Persian page with Arabic letters', () => {
  const draft = draftOf(fixture('fa-arabic-letters'));
  const body = bodyOf(draft, 'fa');
  it('reads the Solar Hijri date and the issue', () => {
    expect(draft.metadata).toMatchObject({
      authors: ['مریم احمدی'],
      publication: 'ماهنامه مدیریت ارتباطات',
      issue: 'شماره ۱۲۸',
      issued: '2021-01-01',
    });
  });
  it('has Persian letters, half-spaces, digits and punctuation', () => {
    expect(body).not.toMatch(/[يك0-9,](?!\.)/u);
    expect(body).toContain('نمی‌توانستند');
    expect(body).toContain('تماس‌ها');
    expect(body).toContain('می‌گوید');
    expect(body).toContain('در ۴۵ دقیقه خدمات برقرار شد، و');
    expect(body).toContain('## نتیجه');
  });
  it('is read from Windows-1256 too', () => {
    // The letters of this page that Windows-1256 has, by their bytes.
    const bytes = Uint8Array.from([
      0xc7, 0xed, 0xe4, 0x20, 0xce, 0xcf, 0xe3, 0xc7, 0xca, 0x20, 0xc7, 0xd2, 0x20, 0xe3, 0xd1,
      0xdf, 0xd2, 0x20, 0xca, 0xe3, 0xc7, 0xd3,
    ]);
    expect(decode(bytes)).toEqual({
      ok: true,
      encoding: 'windows-1256',
      text: 'اين خدمات از مركز تماس',
    });
  });
});

describe('an English page of broken lines', () => {
  const draft = draftOf(fixture('en-wrapped'));
  const body = bodyOf(draft, 'en');
  it('has whole paragraphs again', () => {
    expect(repaired(draft, 'line-breaks')).toBe(6);
    expect(body).toContain('had forty minutes to leave the building.');
    expect(body).toContain('because nobody was making small talk.');
  });
  it('finds the headings, the list and the source', () => {
    expect(body).toContain('## What they did');
    expect(body).toContain(
      '1. Keep a paper list.\n2. Know who decides.\n3. Practice once a quarter.',
    );
    expect(draft.metadata).toMatchObject({
      authors: ['Jane Q. Smith'],
      publication: 'Service Quarterly',
      issue: 'Vol. 12, No. 3',
      issued: '2020-03-03',
    });
    expect(body).not.toContain('Great read');
  });
});

describe('Chinese script', () => {
  it('is repaired where a converter has damaged it', () => {
    const draft = draftOf(fixture('zh-annotated'));
    const body = bodyOf(draft, 'zh');
    expect(draft.titles[0]?.[1]).toBe('呼叫中心应急演练纪要');
    expect(body).toContain('再模拟话务系统中断，最后检查备用线路。');
    expect(body).not.toMatch(/[(（]\p{Ll}/u);
    expect(repaired(draft, 'pinyin')).toBeGreaterThan(10);
  });
  it('stays traditional where it honestly is, with its glosses', () => {
    const draft = draftOf(fixture('zh-hant'));
    expect(bodyOf(draft, 'zh')).toContain('颱風登陸前夕，臺北客服中心');
    expect(bodyOf(draft, 'zh')).toContain('囧（jiǒng）字');
    expect(draft.files['case.yaml']).toContain('language: zh-Hant');
    expect(repaired(draft, 'simplified')).toBe(0);
  });
  it('keeps phrases that are set apart and joins broken words', () => {
    const text =
      '标题\n在大量呼叫 中心的运营实践中，我们提出“精细管理 追求卓越 轻松服务”的口号，并且一直坚持下来。\n第二段也很长，说的是另外一件完全不同的事情，这里就不再重复了。';
    expect(bodyOf(draftOf(text), 'zh')).toContain(
      '在大量呼叫中心的运营实践中，我们提出“精细管理 追求卓越 轻松服务”的口号',
    );
  });
  it.each(['pinyin', 'simplified', 'punctuation'] as const)(
    'can do without the repair %s',
    (kind) => {
      expect(repaired(draftOf(fixture('zh-annotated'), [kind]), kind)).toBe(0);
    },
  );
});

describe('a bilingual page', () => {
  it('becomes two articles whose paragraphs match', () => {
    const draft = draftOf(fixture('bilingual'));
    expect(draft.titles).toEqual(
      [
        ['en', 'The Night of the Power Cut'],
        ['zh', '停电之夜'],
      ].sort((a, b) =>
        a[0] === draft.titles[0]?.[0] ? -1 : b[0] === draft.titles[0]?.[0] ? 1 : 0,
      ),
    );
    expect(draft.alignment).toEqual({ joined: 1 });
    const kinds = draft.blocks.map(([, blocks]) => blocks.map(({ kind }) => kind));
    expect(kinds[0]).toEqual(kinds[1]);
  });
});

describe('what is no text of ours', () => {
  it.each([
    [
      'German',
      'Der Sturm kam in der Nacht und die Leitung war tot. Die Mitarbeiter haben nicht gewartet und sind nach Hause gegangen.',
    ],
    [
      'Japanese',
      '台風の夜、コールセンターの人たちは電話を切らずに朝まで働いた。みんなで交代しながら休んだという。',
    ],
    [
      'Arabic',
      'في تلك الليلة انقطعت الكهرباء عن المدينة كلها وعمل الموظفون على هواتفهم الخاصة من أجل خدمة الناس في كل مكان.',
    ],
    ['Russian', 'В ту ночь отключилось электричество, и сотрудники отвечали с личных телефонов.'],
  ])('%s is refused', (_, text) => {
    expect(makeDraft(`Title\n\n${text}`, { today: '2026-11-21' })).toEqual({
      ok: false,
      reason: 'language',
    });
  });
  it('an empty file and a binary one are told apart', () => {
    expect(decode(new Uint8Array())).toEqual({ ok: false, reason: 'empty' });
    expect(decode(Uint8Array.from([0x89, 0x50, 0, 1, 2, 3]))).toEqual({
      ok: false,
      reason: 'binary',
    });
  });
});
