import { localeOf, type Locale } from '../../model/locale.ts';

/** What is said about reading without a network. `{…}` are filled where they are shown. */
interface OfflineTexts {
  size: string;
  notKept: string;
  part: string;
  busy: string;
  kept: string;
  older: string;
  keep: string;
  goOn: string;
  stop: string;
  update: string;
  remove: string;
  keepOf: string;
  done: string;
  stopped: string;
  removed: string;
  full: string;
  network: string;
  refused: string;
  read: string;
  newVersion: string;
  show: string;
  later: string;
}

const TEXTS: Record<Locale, OfflineTexts> = {
  en: {
    size: '{size} MB',
    notKept: 'Not kept',
    part: '{part} of {size} MB are here',
    busy: '{part} of {size} MB',
    kept: 'Kept whole',
    older: 'Kept whole, in an earlier version',
    keep: 'Keep',
    goOn: 'Go on',
    stop: 'Stop',
    update: 'Bring up to date',
    remove: 'Remove',
    keepOf: '{action}: {language}',
    done: '{language} is kept whole: every page, the search, pictures and the book.',
    stopped: 'Stopped. What has arrived stays; go on whenever you like.',
    removed: 'Removed from this device.',
    full: 'This device has no room for it. Everything else works as before.',
    network: 'The network broke off. What has arrived stays; go on when it is back.',
    refused: 'This browser keeps nothing here, as in a private window. Everything else works.',
    read: 'Pages that are here',
    newVersion: 'There is a new version of the casebook. This page stays as it is.',
    show: 'Show the new version',
    later: 'Not now',
  },
  zh: {
    size: '{size} MB',
    notKept: '未保存',
    part: '已保存{part} MB，共{size} MB',
    busy: '{part} MB，共{size} MB',
    kept: '已全部保存',
    older: '已全部保存，但不是最新版',
    keep: '保存',
    goOn: '继续',
    stop: '停止',
    update: '更新',
    remove: '删除',
    keepOf: '{action}：{language}',
    done: '{language}部分已全部保存：所有页面、搜索、图片和电子书。',
    stopped: '已停止。收到的部分还在，可随时继续。',
    removed: '已从本机删除。',
    full: '本机空间不足，未能保存；其他功能不受影响。',
    network: '网络中断。收到的部分还在，恢复联网后可继续。',
    refused: '浏览器不允许在此保存（例如隐私窗口）；其他功能不受影响。',
    read: '本机已有的页面',
    newVersion: '案例集有了新版本，本页保持不变。',
    show: '查看新版本',
    later: '以后再说',
  },
  fa: {
    size: '{size} مگابایت',
    notKept: 'نگه‌داری نشده',
    part: '{part} از {size} مگابایت اینجاست',
    busy: '{part} از {size} مگابایت',
    kept: 'کامل نگه‌داری شده',
    older: 'کامل نگه‌داری شده، اما نسخهٔ پیشین است',
    keep: 'نگه‌داری',
    goOn: 'ادامه',
    stop: 'توقف',
    update: 'به‌روزرسانی',
    remove: 'حذف',
    keepOf: '{action}: {language}',
    done: 'بخش {language} کامل نگه‌داری شد: همهٔ صفحه‌ها، جست‌وجو، تصویرها و کتاب.',
    stopped: 'متوقف شد. آنچه رسیده می‌ماند؛ هر وقت خواستید ادامه دهید.',
    removed: 'از این دستگاه حذف شد.',
    full: 'این دستگاه جای کافی ندارد. بقیهٔ سایت مثل پیش کار می‌کند.',
    network: 'اینترنت قطع شد. آنچه رسیده می‌ماند؛ وقتی وصل شدید ادامه دهید.',
    refused: 'مرورگر اینجا چیزی نگه نمی‌دارد، مثل پنجرهٔ خصوصی. بقیهٔ سایت کار می‌کند.',
    read: 'صفحه‌هایی که اینجاست',
    newVersion: 'نسخهٔ تازه‌ای از این مجموعه آماده است. این صفحه همان‌طور می‌ماند.',
    show: 'دیدن نسخهٔ تازه',
    later: 'بعداً',
  },
};

/** The language of the page. */
export const locale: Locale = localeOf(document.documentElement.lang) ?? 'en';
export const texts = TEXTS[locale];
