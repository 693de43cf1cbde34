import { expect, it } from 'vitest';
import { readYaml } from './yaml.ts';

const read = (text: string): unknown => readYaml({ path: 'a.yaml', text }, () => undefined)?.data;

it.each([
  ['zh: 数据中\n  心托管', { zh: '数据中心托管' }],
  ['zh: "数据中\n  心托管"', { zh: '数据中心托管' }],
  ["zh: '用\n  IVR\n  接听'", { zh: '用IVR接听' }],
  ['zh: >-\n  数据中\n  心托管\n\n  第二段\n', { zh: '数据中心托管\n第二段' }],
  ['zh: |-\n  数据中\n  心托管\n', { zh: '数据中\n心托管' }],
  ['zh: "数据中\\\n  心托管"\nen: x', { zh: '数据中心托管', en: 'x' }],
  ['a: { zh: 数据中\n  心, en: one\n  two }', { a: { zh: '数据中心', en: 'one two' } }],
  ['lang: zh\ntitle: 用\n  IVR', { lang: 'zh', title: '用IVR' }],
  ['en: the word 热线\n  means', { en: 'the word 热线 means' }],
  ['fa: تلفن‌ها\n  قطع', { fa: 'تلفن‌ها قطع' }],
  ['- 一\n- 二\n  三', ['一', '二三']],
])('joins the lines of %j as their readers do', (text, data) => {
  expect(read(text)).toEqual(data);
});
