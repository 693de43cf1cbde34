import { describe, expect, it } from 'vitest';
import { pinyin, readings } from './chinese-build/pinyin.ts';
import { charactersIn, simplifiedMap } from './chinese-build/simplified.ts';
import { bigrams, isHan, isLikeBegunPinyin, isLikePinyin, toSimplified } from './chinese.ts';

describe('isHan', () => {
  it.each(['客', '運', '𠮷', '々'])('%s is', (character) => expect(isHan(character)).toBe(true));
  it.each(['a', 'ن', 'か', '5', '，', ''])('%j is not', (character) =>
    expect(isHan(character)).toBe(false),
  );
});

describe('bigrams', () => {
  it.each([
    ['客服中心', ['客服', '服中', '中心']],
    ['客', ['客']],
    ['𠮷野家', ['𠮷野', '野家']],
    ['', []],
  ])('%s', (run, pairs) => expect(bigrams(run)).toEqual(pairs));
});

describe('simplifiedMap', () => {
  const map = simplifiedMap([charactersIn(['中心运营后台里程，著名品牌', '着力发展'])]);

  it('makes traditional text simplified', () => {
    expect(toSimplified('中心運營後臺裏程裡程', map)).toBe('中心运营后台里程里程');
    expect(toSimplified('頭髮', map)).toBe('頭发');
  });

  it('holds only what leads to the corpus', () => {
    expect(map['運']).toBe('运');
    expect(map['醫']).toBeUndefined();
    expect(Object.keys(map).length).toBeLessThan(60);
    expect(Object.entries(map).filter(([from, to]) => from === to)).toEqual([]);
  });

  it('knows the words of Taiwan for words of the corpus', () => {
    const words = simplifiedMap([charactersIn(['网络中断', '推特账号', '软件'])]);
    expect(toSimplified('網路中斷，推特帳號', words)).toBe('网络中断，推特账号');
    expect(toSimplified('网路', words)).toBe('网络');
    expect(words['软体']).toBe('软件');
    expect(words['视讯']).toBeUndefined();
    expect(simplifiedMap([charactersIn(['网络不是网路'])])['网路']).toBeUndefined();
  });

  it('tells a word of Taiwan in traditional characters from one that the corpus has in another sense', () => {
    const words = simplifiedMap([charactersIn(['远程办公，光纤远端', '运办'])]);
    expect(toSimplified('遠端辦公', words)).toBe('远程办公');
    expect(toSimplified('远端运', words)).toBe('远端运');
  });

  it('takes for no word of the corpus what stands in few texts by chance', () => {
    const texts = [...Array.from({ length: 20 }, () => '优化'), '最佳化'].map((text) =>
      charactersIn([text]),
    );
    expect(toSimplified('最佳化', simplifiedMap(texts))).toBe('优化');
    expect(toSimplified('最佳化', simplifiedMap(texts.slice(-3)))).toBe('最佳化');
  });

  it('knows the forms of Japan, but for those that Chinese has of its own', () => {
    const forms = simplifiedMap([charactersIn(['户外对应气象值班', '缺艺'])]);
    expect(toSimplified('戸外対応気象値班', forms)).toBe('户外对应气象值班');
    expect(toSimplified('芸欠', forms)).toBe('芸欠');
  });

  it('leads to words that the corpus is called by', () => {
    const named = charactersIn(['程序员']);
    expect(toSimplified('程式設計師', simplifiedMap([charactersIn(['设计师'])], named))).toBe(
      '程序员',
    );
  });

  it('knows those of our trade for words of which the corpus has the parts', () => {
    const words = simplifiedMap([charactersIn(['笔记本，电脑'])]);
    expect(toSimplified('筆記型電腦', words)).toBe('笔记本电脑');
    expect(words['视讯']).toBeUndefined();
  });

  it('writes in one way what the corpus itself writes in two', () => {
    const both = simplifiedMap([charactersIn(['坐席与座席'])]);
    expect(toSimplified('坐席', both)).toBe('座席');
    expect(toSimplified('其它', both)).toBe('其它');
  });

  it('leaves characters that the corpus itself uses', () => {
    expect(toSimplified('著名', map)).toBe('著名');
    expect(toSimplified('著力', simplifiedMap([charactersIn('着力')]))).toBe('着力');
  });
});

describe('pinyin', () => {
  it.each([
    ['客服中心', 'kefuzhongxin'],
    ['重庆银行', 'chongqingyinhang'],
    ['绿色', 'lvse'],
    ['GE医疗，95550', 'ge yiliao 95550'],
    ['', ''],
  ])('%s', (text, typed) => expect(pinyin(text)).toBe(typed));
});

describe('isLikePinyin', () => {
  it.each(['dizhen', 'kefu', 'zhongxin', 'xian', 'lvse', 'women', 'change'])(
    'may read %s',
    (word) => {
      expect(isLikePinyin(word)).toBe(true);
    },
  );

  it.each(['hotline', 'abilities', 'network', '95550', 'x', ''])('cannot read %s', (word) => {
    expect(isLikePinyin(word)).toBe(false);
  });

  it.each(['dizh', 'dizho', 'kefuzhongxio', 'dizhen', 'bank'])(
    'may be the beginning of %s',
    (word) => {
      expect(isLikeBegunPinyin(word)).toBe(true);
    },
  );

  it.each(['zh', 'hotl', 'power', 'dizhk', ''])('is not begun by %s', (word) => {
    expect(isLikeBegunPinyin(word)).toBe(false);
  });
});

it('each character has its reading, by the word that it stands in; Latin has none', () => {
  expect(readings('银行CRM')).toEqual([
    { char: '银', reading: 'yín' },
    { char: '行', reading: 'háng' },
    { char: 'C' },
    { char: 'R' },
    { char: 'M' },
  ]);
  expect(readings('话量').map(({ reading }) => reading)).toEqual(['huà', 'liàng']);
});
