import type { Words } from './say.ts';

/** When the casebook has changed under a draft. */
export const MOVED = {
  lead: {
    en: 'This draft was begun on an earlier state of the case. Files that others have changed since: {count}. Nothing of yours is lost, and nothing of theirs is written over.',
    zh: '这份草稿起于案例较早的版本，此后别人改动了{count}个文件。您的改动不会丢失，别人的也不会被覆盖。',
    fa: 'این پیش‌نویس از حالت پیشین نمونه آغاز شده است و دیگران پس از آن {count} فایل را تغییر داده‌اند. نه کار شما از دست می‌رود و نه روی کار آنان نوشته می‌شود.',
  },
  taken: {
    en: 'All that this draft changes is in the casebook now. It can be discarded among all drafts.',
    zh: '这份草稿的改动都已收入案例集，可以到“全部草稿”里丢弃。',
    fa: 'همهٔ تغییرهای این پیش‌نویس اکنون در مجموعه هست. در «همهٔ پیش‌نویس‌ها» می‌توانید دورش بریزید.',
  },
  name: { en: 'Changed by others', zh: '别人的改动', fa: 'تغییرهای دیگران' },
  place: { en: 'Place {n}', zh: '第{n}处', fa: 'جای {n}' },
  show: { en: 'Show what changed', zh: '查看改动', fa: 'نمایش تغییرها' },
  hide: { en: 'Later', zh: '以后再说', fa: 'بعداً' },
  fetching: { en: 'Fetching …', zh: '正在载入……', fa: 'در حال دریافت…' },
  failed: {
    en: 'The present state cannot be fetched now. Your draft stays as it is.',
    zh: '现在无法载入最新版本，草稿保持原样。',
    fa: 'حالت کنونی اکنون دریافت نمی‌شود. پیش‌نویس شما همان‌گونه می‌ماند.',
  },
  joins: {
    en: 'changed by others; it joins with yours',
    zh: '别人有改动，可与您的合并',
    fa: 'دیگران تغییر داده‌اند و با کار شما جمع می‌شود',
  },
  meets: {
    en: 'changed on both sides: choose at each place ({count})',
    zh: '双方都改了{count}处，请逐一选择',
    fa: 'در {count} جا هر دو سو تغییر داده‌اند: برای هر یک انتخاب کنید',
  },
  before: { en: 'As it was', zh: '原先', fa: 'آنچه بود' },
  theirs: { en: 'As it is now', zh: '现在', fa: 'آنچه اکنون هست' },
  mine: { en: 'As you have it', zh: '您的', fa: 'آنچه شما نوشته‌اید' },
  both: { en: 'Both, one after the other', zh: '两者都留', fa: 'هر دو، پشت سر هم' },
  bring: {
    en: 'Bring my draft up to date',
    zh: '更新我的草稿',
    fa: 'پیش‌نویس من به‌روز شود',
  },
} satisfies Record<string, Words>;
