import { describe, expect, it } from 'vitest';
import { joinLines, NEW_LINE } from './line-breaks.ts';

describe('lines of a paragraph', () => {
  it.each([
    ['数据中\n心托管', '数据中心托管'],
    ['使用\nWhatsApp\n的公司', '使用WhatsApp的公司'],
    ['他说：\n“不能断”\n然后接听。', '他说：“不能断”然后接听。'],
    ['WhatsApp\nBusiness', 'WhatsApp Business'],
    ['她回“OK”\niPhone', '她回“OK” iPhone'],
    ['共\n95550\n个', '共95550个'],
    ['　　停电了。\n　　来电了。', '停电了。来电了。'],
    ['停电——\n持续', '停电——持续'],
    ['𠮷\n野家', '𠮷野家'],
  ])('in Chinese %j are joined to %j', (text, expected) => {
    expect(joinLines([text], true)).toEqual([expected]);
  });

  it.each([
    ['the word 热线\nmeans', 'the word 热线 means'],
    ['the words 客户\n世界 mean', 'the words 客户世界 mean'],
    ['تلفن‌ها\nقطع شد', 'تلفن‌ها قطع شد'],
    ['two\nhours', 'two hours'],
    ['서울\n대', '서울 대'],
  ])('in another text %j are joined to %j', (text, expected) => {
    expect(joinLines([text], false)).toEqual([expected]);
  });

  it('are joined over the marks between them', () => {
    expect(joinLines(['数据中', '\n心', '托管\n', '机房'], true)).toEqual([
      '数据中',
      '心',
      '托管',
      '机房',
    ]);
    expect(joinLines(['two\n', 'hours'], false)).toEqual(['two ', 'hours']);
    expect(joinLines(['甲 ', NEW_LINE, '　　乙'], true)).toEqual(['甲', NEW_LINE, '乙']);
  });
});
