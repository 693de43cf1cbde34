import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SCHEMES } from '../../model/concept.ts';
import { loadCorpus, type ReadCorpus } from '../compile/corpus.ts';
import { sizeAsDrawn } from '../source/drawn-size.ts';
import { memoryFiles } from '../source/memory.ts';
import type { Diagnostic } from '../source/diagnostics.ts';
import { formatLine } from '../source/format.ts';
import { printLock } from '../lock/file/lock-file.ts';

/** Files of a small corpus for tests: path below `content/` to text. */
export type Files = Record<string, string | Uint8Array>;

const article = (locale: string, role: string, body: string[]): string =>
  [
    '---',
    `lang: ${locale}`,
    role,
    'title: A day without phones',
    'basis: retold',
    ...(role.includes('translation') ? ['of: en', 'translators: [Test]'] : []),
    '---',
    '',
    ...body,
    '',
  ].join('\n');

const conceptText = (name: string, extra = ''): string =>
  `prefLabel: { zh: ${name}, en: ${name}, fa: ${name} }\ndefinition: { zh: ${name}, en: ${name}, fa: ${name} }\n${extra}`;

/** A scheme of two concepts that no test is about: a vocabulary has every scheme. */
const restOf = (scheme: string): Files => {
  const [one, two] = [`any-${scheme}`, `other-${scheme}`];
  return {
    [`vocabulary/${scheme}.yaml`]: `scheme: ${scheme}\nlabel: { zh: ${scheme}, en: ${scheme}, fa: ${scheme} }\ndefinition: { zh: ${scheme}, en: ${scheme}, fa: ${scheme} }\n`,
    [`vocabulary/${scheme}/${one}.yaml`]: conceptText(one),
    [`vocabulary/${scheme}/${two}.yaml`]: conceptText(two, `broader: [${one}]\n`),
  };
};

/** One case of three blocks in two languages, and a vocabulary of four concepts. */
export const VALID: Files = {
  ...(Object.assign(
    {},
    ...SCHEMES.filter((one) => one !== 'hazard' && one !== 'sector').map(restOf),
  ) as Files),
  'vocabulary/hazard.yaml': `scheme: hazard
label: { zh: 险情, en: Hazard, fa: خطر }
definition: { zh: 会中断服务的事。, en: What breaks service., fa: آنچه خدمت را قطع می‌کند. }
`,
  'vocabulary/hazard/technical-failure.yaml': `prefLabel: { zh: 技术故障, en: technical failure, fa: خرابی فنی }
definition: { zh: 设备失灵。, en: A device fails., fa: دستگاه از کار می‌افتد. }
`,
  'vocabulary/hazard/phone-outage.yaml': `prefLabel: { zh: 电话中断, en: phone outage, fa: قطع تلفن }
altLabel: { en: [dead phones] }
definition: { zh: 电话不通。, en: The phones are dead., fa: تلفن‌ها قطع است. }
broader: [technical-failure]
`,
  'vocabulary/sector.yaml': `scheme: sector
label: { zh: 行业, en: Sector, fa: صنف }
definition: { zh: 所属行业。, en: The trade., fa: صنف. }
`,
  'vocabulary/sector/information-technology.yaml': `prefLabel: { zh: 信息技术, en: information technology, fa: فناوری اطلاعات }
definition: { zh: 信息技术。, en: Computing., fa: رایانش. }
`,
  'vocabulary/sector/web-hosting.yaml': `prefLabel: { zh: 主机托管, en: web hosting, fa: میزبانی وب }
definition: { zh: 托管网站。, en: Hosting of sites., fa: میزبانی سایت. }
broader: [information-technology]
`,
  'cases/dead-phones/case.yaml': `status: published
updated: 2026-11-21
organization:
  name: { zh: 某公司, en: A company, fa: یک شرکت }
  sector: web-hosting
places:
  - name: { zh: 北京, en: Beijing, fa: پکن }
    country: CN
period:
  start: 2020-01
tags: [phone-outage]
sources:
  - id: main
    title: Without phones
    translatedTitle: { zh: 没有电话 }
    issued: 2020-04
    language: en
    rights: { zh: 归作者。, en: The author's., fa: از آنِ نویسنده. }
summary:
  title: { zh: 没有电话的一天, en: A day without phones, fa: روزی بی تلفن }
  headline:
    text: { zh: 两小时没有电话。, en: Two hours without phones., fa: دو ساعت بی تلفن. }
    evidence: [p2]
  situation:
    - id: situation-1
      text: { zh: 300人受影响。, en: 300 people were affected., fa: ۳۰۰ نفر آسیب دیدند. }
      evidence: [p3]
  response:
    - id: response-1
      text: { zh: 员工用手机。, en: Staff used mobiles., fa: کارکنان از تلفن همراه استفاده کردند. }
      evidence: [p2]
  outcome:
    - id: outcome-1
      text: { zh: 服务没有中断。, en: Service went on., fa: خدمت ادامه یافت. }
      evidence: [p3]
  lessons:
    - id: lesson-1
      text: { zh: 先备好手机。, en: Keep mobiles ready., fa: تلفن همراه آماده باشد. }
      evidence: [p3]
events:
  - id: event-1
    at: PT0H
    service: interrupted
    text: { zh: 电话断了。, en: The phones died., fa: تلفن‌ها قطع شد. }
    evidence: [p2]
figures:
  - id: figure-1
    label: { zh: 受影响的人, en: People affected, fa: افراد آسیب‌دیده }
    value: 300
    unit: { zh: 人, en: people, fa: نفر }
    evidence: [p3]
`,
  'cases/dead-phones/article.en.mdx': article('en', 'role: original', [
    '## The failure',
    '',
    'For two hours the phones were dead, and <Term id="phone-outage">nobody could call</Term>.',
    '',
    'In January 2020 it affected 300 people; service went on.',
  ]),
  'cases/dead-phones/article.fa.mdx': article('fa', 'role: translation', [
    '## خرابی',
    '',
    'دو ساعت تلفن‌ها قطع بود و <Term id="phone-outage">کسی نمی‌توانست زنگ بزند</Term>.',
    '',
    'در ژانویهٔ ۲۰۲۰ به ۳۰۰ نفر آسیب رسید؛ خدمت ادامه یافت.',
  ]),
};

const write = (root: string, files: Files): void => {
  for (const [path, text] of Object.entries(files)) {
    const file = join(root, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
};

/** Writes files to a temporary project, hands it over, and removes it. */
export const withProject = <T>(files: Files, use: (root: string) => T): T => {
  const root = mkdtempSync(join(tmpdir(), 'unbroken-line-'));
  try {
    write(root, files);
    return use(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
};

/** Loads files as a corpus. */
export const load = (files: Files): ReadCorpus =>
  loadCorpus({
    ...memoryFiles(new Map(Object.entries(files).map(([path, file]) => [`content/${path}`, file]))),
    drawn: sizeAsDrawn,
  });

/** The lock that belongs to the articles of some files. */
export const lockFor = (files: Files, caseId = 'dead-phones'): string => {
  const lock = load(files).read.find(({ folder }) => folder.id === caseId)?.locking?.lock;
  if (!lock) throw new Error(`no lock for ${caseId}`);
  return printLock(lock);
};

/** The valid corpus with its lock, ready to be broken. */
export const LOCKED: Files = { ...VALID, 'cases/dead-phones/blocks.lock.yaml': lockFor(VALID) };

/** A file with one piece of its text replaced; fails if the piece does not stand there. */
export const change = (files: Files, path: string, from: string, to: string): Files => {
  const text = files[path];
  if (typeof text !== 'string' || !text.includes(from)) throw new Error(`${path} lacks ${from}`);
  return { ...files, [path]: text.replace(from, () => to) };
};

/** A finding as a line that shows its severity. */
export const formatFinding = (one: Diagnostic): string =>
  `${one.severity === 'warning' ? 'warning: ' : ''}${formatLine(one)}`;

/** What `check` finds in files: errors and warnings, a line each. */
export const findings = (files: Files): string[] => load(files).diagnostics.map(formatFinding);
