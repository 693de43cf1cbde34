import type { Words } from './say.ts';

/** The first screen: drafts, and cases to go on with. */
export const START = {
  drafts: { en: 'My drafts', zh: '我的草稿', fa: 'پیش‌نویس‌های من' },
  noDrafts: {
    en: 'There is no draft in this browser yet.',
    zh: '本浏览器里还没有草稿。',
    fa: 'هنوز پیش‌نویسی در این مرورگر نیست.',
  },
  onlyHere: {
    en: 'Drafts are kept in this browser only. To go on elsewhere, save them as a file and open it there.',
    zh: '草稿只保存在本浏览器里。要换地方继续，请另存为文件，再到那里打开。',
    fa: 'پیش‌نویس‌ها فقط در همین مرورگر نگه داشته می‌شود. برای ادامه در جای دیگر، آن‌ها را در پرونده‌ای ذخیره کنید و آنجا بازش کنید.',
  },
  saveAll: {
    en: 'Save all drafts as a file',
    zh: '把全部草稿另存为文件',
    fa: 'ذخیرهٔ همهٔ پیش‌نویس‌ها در یک پرونده',
  },
  openFile: {
    en: 'Open drafts from a file',
    zh: '从文件打开草稿',
    fa: 'گشودن پیش‌نویس‌ها از پرونده',
  },
  opened: {
    en: 'Drafts opened: {count}',
    zh: '已打开草稿：{count}份',
    fa: 'پیش‌نویس‌های گشوده: {count}',
  },
  notOurs: {
    en: '{name} holds no drafts of this desk.',
    zh: '{name}里没有本编辑台的草稿。',
    fa: 'در {name} پیش‌نویسی از این میز نیست.',
  },
  discard: { en: 'Discard', zh: '丢弃', fa: 'دور ریختن' },
  discardSure: {
    en: 'Discard the draft “{title}” for good?',
    zh: '彻底丢弃草稿“{title}”吗？',
    fa: 'پیش‌نویس «{title}» برای همیشه دور ریخته شود؟',
  },
  cases: { en: 'Cases', zh: '案例', fa: 'نمونه‌ها' },
  edit: { en: 'Edit', zh: '编辑', fa: 'ویرایش' },
  changed: { en: 'last changed {when}', zh: '上次改动：{when}', fa: 'آخرین تغییر: {when}' },
} satisfies Record<string, Words>;
