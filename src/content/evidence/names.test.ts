import { expect, it } from 'vitest';
import { change, findings, LOCKED, lockFor, type Files } from '../testing/fixture.ts';

const RECORD = 'cases/dead-phones/case.yaml';
const EN = 'cases/dead-phones/article.en.mdx';
const FA = 'cases/dead-phones/article.fa.mdx';
const ZH = 'cases/dead-phones/article.zh.mdx';
const HAN = '<bdi lang="zh">李华</bdi>';

const CHINESE = `---
lang: zh
role: translation
title: 没有电话的一天
basis: retold
of: en
translators: [Test]
---

## 故障

两小时里电话全断，<Term id="phone-outage">谁也打不进来</Term>，直到李华赶来。

2020年1月，300人受影响；服务没有中断。
`;

/** Li Hua is named in p2, in all languages. */
const named = (): Files => {
  let all: Files = { ...LOCKED, [ZH]: CHINESE };
  all = change(all, EN, '</Term>.', `</Term>, until the agent Li Hua (${HAN}) came.`);
  all = change(all, FA, '</Term>.', `</Term>، تا لی هوا (${HAN}) آمد.`);
  return { ...all, 'cases/dead-phones/blocks.lock.yaml': lockFor(all) };
};

const about = (files: Files): string[] =>
  findings(files).flatMap((line) => /evidence-name .*?“([^”]*)”/.exec(line)?.[1] ?? []);

it('says where a name stands that the cited blocks lack, in each language', () => {
  expect(about(named())).toEqual([]);
  let files = named();
  files = change(files, RECORD, '服务没有中断。', '李华接了电话。');
  files = change(files, RECORD, 'Service went on.', 'In the end Li Hua answered.');
  files = change(files, RECORD, 'خدمت ادامه یافت.', 'سرانجام لی هوا پاسخ داد.');
  expect(about(files)).toEqual(['李华', 'Li', 'Hua', 'لی هوا']);
  expect(findings(files).find((line) => line.includes('李华'))).toContain('p2');
});

it('lets a claim name the organisation and the place of its case', () => {
  let files = named();
  files = change(files, EN, 'the agent Li Hua', 'the agent Li Hua of Beijing');
  files = { ...files, 'cases/dead-phones/blocks.lock.yaml': lockFor(files) };
  expect(about(change(files, RECORD, 'Service went on.', 'Service in Beijing went on.'))).toEqual(
    [],
  );
});
