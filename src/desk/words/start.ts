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
    fa: 'پیش‌نویس‌ها فقط در همین مرورگر نگه داشته می‌شود. برای ادامه در جای دیگر، آن‌ها را در فایلی ذخیره کنید و آنجا باز کنید.',
  },
  saveAll: {
    en: 'Save all drafts as a file',
    zh: '把全部草稿另存为文件',
    fa: 'ذخیرهٔ همهٔ پیش‌نویس‌ها در یک فایل',
  },
  openFile: {
    en: 'Open drafts from a file',
    zh: '从文件打开草稿',
    fa: 'باز کردن پیش‌نویس‌ها از فایل',
  },
  opened: {
    en: 'Drafts opened: {count}',
    zh: '已打开草稿：{count}份',
    fa: 'پیش‌نویس‌های بازشده: {count}',
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
  taken: {
    en: 'all of it is in the casebook: the draft can go',
    zh: '内容已全部收入案例集，草稿可以丢弃',
    fa: 'همهٔ آن در مجموعه هست و پیش‌نویس را می‌توان دور ریخت',
  },
  newHere: { en: 'not in the casebook yet', zh: '尚未收入案例集', fa: 'هنوز در مجموعه نیست' },
  moved: {
    en: 'others have changed this case since',
    zh: '此后别人改动过这个案例',
    fa: 'دیگران پس از آن این نمونه را تغییر داده‌اند',
  },
  proposed: {
    en: 'proposed (no. {number})',
    zh: '已提交（{number}号）',
    fa: 'پیشنهاد شده (شمارهٔ {number})',
  },
  notHere: {
    en: 'This case cannot be fetched now: without a network you can edit what you have opened before. Try again when the network is back.',
    zh: '现在取不到这个案例：没有网络时，只能编辑以前打开过的。网络恢复后请再试。',
    fa: 'این نمونه اکنون دریافت نمی‌شود: بی‌شبکه تنها آنچه را پیش‌تر باز کرده‌اید می‌توانید ویرایش کنید. وقتی شبکه برگشت دوباره تلاش کنید.',
  },
  search: { en: 'Search the cases', zh: '查找案例', fa: 'جست‌وجو در نمونه‌ها' },
  found: { en: 'Cases: {count}', zh: '共{count}个案例', fa: 'نمونه‌ها: {count}' },
  more: { en: 'Show more', zh: '显示更多', fa: 'نمایش بیشتر' },
  goOn: { en: 'Go on with my draft', zh: '继续我的草稿', fa: 'ادامهٔ پیش‌نویس من' },
  mine: { en: 'My languages', zh: '我的语言', fa: 'زبان‌های من' },
  mineLead: {
    en: 'Choose the languages that you translate into.',
    zh: '请选择您译入的语言。',
    fa: 'زبان‌هایی را که به آن‌ها ترجمه می‌کنید انتخاب کنید.',
  },
  missing: {
    en: 'no translation in {languages}',
    zh: '缺{languages}译文',
    fa: 'بدون ترجمهٔ {languages}',
  },
  look: {
    en: 'Look for what is behind',
    zh: '查找落后的译文',
    fa: 'یافتن ترجمه‌های عقب‌مانده',
  },
  looking: {
    en: 'Looked at {done} of {count}',
    zh: '已查{done}/{count}',
    fa: 'دیده شد: {done} از {count}',
  },
  behind: {
    en: '{language}: {behind} to be read again, {missing} not translated',
    zh: '{language}：待复核{behind}段，未译{missing}段',
    fa: '{language}: {behind} بند برای بازخوانی، {missing} بند ترجمه‌نشده',
  },
  noneBehind: {
    en: 'Nothing is behind in your languages.',
    zh: '您的语言没有落后的译文。',
    fa: 'در زبان‌های شما چیزی عقب نمانده است.',
  },
  stop: { en: 'Stop', zh: '停止', fa: 'توقف' },
  unread: {
    en: 'Some cases could not be fetched: {count}',
    zh: '有{count}个案例无法载入',
    fa: 'نمونه‌هایی که دریافت نشد: {count}',
  },
  notKept: {
    en: 'The browser could not keep all drafts of the file ({reason}). The file is still whole.',
    zh: '浏览器没能保存文件里的全部草稿（{reason}）。文件本身没有受影响。',
    fa: 'مرورگر نتوانست همهٔ پیش‌نویس‌های پرونده را نگه دارد ({reason}). خود پرونده سالم است.',
  },
} satisfies Record<string, Words>;
