import type { Words } from './say.ts';

/** The page as readers will see it. */
export const PREVIEW = {
  title: { en: 'Preview', zh: '预览', fa: 'پیش‌نمایش' },
  lead: {
    en: 'The page as readers will see it, with what they can unfold open.',
    zh: '读者将看到的页面，可展开的部分都已展开。',
    fa: 'صفحه چنان‌که خوانندگان می‌بینند، با همهٔ بخش‌های بازشدنی باز.',
  },
  language: { en: 'For readers of', zh: '面向的读者', fa: 'برای خوانندگانِ' },
  width: { en: 'Width', zh: '宽度', fa: 'پهنا' },
  narrow: { en: 'Phone', zh: '手机', fa: 'تلفن همراه' },
  wide: { en: 'Wide', zh: '宽屏', fa: 'پهن' },
  frame: { en: 'The page in {language}', zh: '{language}页面', fa: 'صفحه به {language}' },
  noTitle: { en: 'Without a title', zh: '尚无标题', fa: 'بی‌عنوان' },
} satisfies Record<string, Words>;
