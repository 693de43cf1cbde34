import type { Words } from './say.ts';

/** The frame of the desk. */
export const SHELL = {
  loading: {
    en: 'Fetching the casebook …',
    zh: '正在载入案例集……',
    fa: 'در حال دریافت مجموعهٔ نمونه‌ها…',
  },
  unreachable: {
    en: 'The casebook cannot be fetched now ({reason}). Your drafts are safe in this browser; try again when the network is back.',
    zh: '现在无法载入案例集（{reason}）。草稿都保存在本浏览器里；网络恢复后请重试。',
    fa: 'مجموعهٔ نمونه‌ها اکنون دریافت نمی‌شود ({reason}). پیش‌نویس‌های شما در همین مرورگر محفوظ است؛ وقتی شبکه برگشت دوباره تلاش کنید.',
  },
  again: { en: 'Try again', zh: '重试', fa: 'تلاش دوباره' },
  noStore: {
    en: 'This browser keeps nothing (a private window?). Save each draft as a file before you close the page.',
    zh: '本浏览器不保存数据（是否为无痕窗口？）。关闭页面前，请把每份草稿另存为文件。',
    fa: 'این مرورگر چیزی نگه نمی‌دارد (پنجرهٔ خصوصی است؟). پیش از بستن صفحه، هر پیش‌نویس را در فایلی ذخیره کنید.',
  },
  full: {
    en: 'The last change could not be kept in this browser ({reason}). Save the draft as a file now.',
    zh: '最近的改动没能保存在本浏览器里（{reason}）。请立即把草稿另存为文件。',
    fa: 'آخرین تغییر در این مرورگر ذخیره نشد ({reason}). همین حالا پیش‌نویس را در فایلی ذخیره کنید.',
  },
  saved: { en: 'Kept in this browser', zh: '已保存在本浏览器', fa: 'در این مرورگر ذخیره شد' },
  parted: {
    en: 'Another tab has changed this draft, and its state is shown now. What you wrote here is kept as a draft of its own: see all drafts.',
    zh: '另一个标签页改动了这份草稿，现在显示的是那边的内容。您在这里写下的已另存为一份草稿，见“全部草稿”。',
    fa: 'این پیش‌نویس در زبانهٔ دیگری تغییر کرده است و اکنون همان را می‌بینید. آنچه اینجا نوشته بودید پیش‌نویس جداگانه‌ای شد: «همهٔ پیش‌نویس‌ها» را ببینید.',
  },
  unchanged: { en: 'Nothing changed yet', zh: '尚无改动', fa: 'هنوز تغییری نداده‌اید' },
  saving: { en: 'Keeping …', zh: '正在保存……', fa: 'در حال ذخیره…' },
  elsewhere: {
    en: 'This draft is open in another tab, which writes it. You can read it here.',
    zh: '这份草稿正在另一个标签页中编辑，这里只能阅读。',
    fa: 'این پیش‌نویس در زبانهٔ دیگری باز است و همان‌جا نوشته می‌شود. اینجا فقط می‌توانید بخوانید.',
  },
  takeOver: { en: 'Write it here', zh: '改在这里编辑', fa: 'اینجا بنویسم' },
  noDraft: {
    en: 'There is no such draft in this browser.',
    zh: '本浏览器中没有这份草稿。',
    fa: 'چنین پیش‌نویسی در این مرورگر نیست.',
  },
  toStart: { en: 'All drafts', zh: '全部草稿', fa: 'همهٔ پیش‌نویس‌ها' },
  next: { en: 'Next: {title}', zh: '下一步：{title}', fa: 'گام بعد: {title}' },
  steps: { en: 'Steps', zh: '步骤', fa: 'گام‌ها' },
  saveFile: { en: 'Save as a file', zh: '另存为文件', fa: 'ذخیره در فایل' },
  undo: { en: 'Undo', zh: '撤销', fa: 'واگرد' },
} satisfies Record<string, Words>;
