import { FACTS } from './facts.ts';
import { RIGHTS } from './rights.ts';
import type { Words } from './say.ts';
import { SUMMARY } from './summary.ts';
import { VOCABULARY_WORDS } from './vocabulary.ts';

/** What the parts of a record are called where a text of it is shown alone. */
export const RECORD_PARTS: Readonly<Record<string, Words>> = {
  organization: { en: 'Organization', zh: '机构', fa: 'سازمان' },
  places: { en: 'Place', zh: '地点', fa: 'مکان' },
  period: { en: 'Period', zh: '时间', fa: 'دوره' },
  sources: { en: 'Source', zh: '来源', fa: 'منبع' },
  basis: RIGHTS.choose,
  rights: RIGHTS.holder,
  name: FACTS.name,
  prefLabel: FACTS.name,
  altLabel: VOCABULARY_WORDS.altLabel,
  definition: { en: 'Meaning', zh: '含义', fa: 'معنا' },
  sector: FACTS.sector,
  hotline: FACTS.hotline,
  country: FACTS.country,
  start: FACTS.start,
  end: FACTS.end,
  tags: FACTS.tags,
  translatedTitle: FACTS.translated,
  issued: FACTS.issued,
  author: FACTS.authors,
  containerTitle: FACTS.containerTitle,
  url: FACTS.url,
  at: FACTS.period,
  to: SUMMARY.to,
  value: SUMMARY.value,
  evidence: SUMMARY.cited,
  notes: { en: 'Note on the source', zh: '关于原文的说明', fa: 'یادداشت دربارهٔ منبع' },
  title: { en: 'Title', zh: '标题', fa: 'عنوان' },
  headline: { en: 'Headline', zh: '要点', fa: 'جملهٔ اصلی' },
  situation: { en: 'What happened', zh: '发生了什么', fa: 'چه شد' },
  response: { en: 'What they did', zh: '怎么应对', fa: 'چه کردند' },
  outcome: { en: 'What came of it', zh: '结果如何', fa: 'نتیجه چه شد' },
  lessons: { en: 'Lesson', zh: '启示', fa: 'درس' },
  trust: { en: 'How far to trust this', zh: '可信程度', fa: 'تا کجا می‌توان اعتماد کرد' },
  events: { en: 'Event', zh: '事件', fa: 'رویداد' },
  figures: { en: 'Figure', zh: '数字', fa: 'رقم' },
  unit: { en: 'Unit', zh: '单位', fa: 'واحد' },
  label: { en: 'What is counted', zh: '数的是什么', fa: 'چه چیزی شمرده شده' },
  inferred: { en: 'inferred', zh: '推断', fa: 'استنباط' },
};
