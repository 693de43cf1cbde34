import { until, type Driver } from './driver.ts';

const CASE = 'cases/ge-healthcare-smart-service/';

/** A way through the site that holds in every engine; it throws where something is not as it must be. */
export interface Walk {
  name: string;
  walk: (driver: Driver, url: string) => Promise<void>;
}

const must = (what: string, isSo: boolean): void => {
  if (!isSo) throw new Error(what);
};

const asked = (driver: Driver, query: string): Promise<boolean> =>
  until(
    driver,
    `an answer to ${query}`,
    (wanted: string) => {
      const results = document.querySelector<HTMLElement>('[data-search-results]');
      return results?.dataset.query === wanted && results.dataset.state === 'done';
    },
    query,
  );

const found = (driver: Driver): Promise<string[]> =>
  driver.run(() =>
    Array.from(
      document.querySelectorAll<HTMLElement>('[data-search-results] [data-case]'),
      ({ dataset }) => dataset.case ?? '',
    ),
  );

const fieldValue = (driver: Driver): Promise<string | undefined> =>
  driver.run(() => document.querySelector<HTMLInputElement>('main input[type="search"]')?.value);

const reading = async (driver: Driver, url: string): Promise<void> => {
  for (const [locale, dir] of [
    ['en', 'ltr'],
    ['zh', 'ltr'],
    ['fa', 'rtl'],
  ] as const) {
    await driver.open(`${url}${locale}/${CASE}`);
    const page = await driver.run(() => {
      const link = document.querySelector('.text a.term');
      const style = link && getComputedStyle(link);
      return {
        dir: getComputedStyle(document.documentElement).direction,
        overflows: document.documentElement.scrollWidth > innerWidth,
        paper: getComputedStyle(document.documentElement).backgroundColor,
        underline: style?.textDecorationLine,
        paragraphs: document.querySelectorAll('#p2, #p3').length,
      };
    });
    must(`${locale}: runs ${page.dir}`, page.dir === dir);
    must(`${locale}: is wider than its window`, !page.overflows);
    must(`${locale}: has no paper`, page.paper !== 'rgba(0, 0, 0, 0)');
    must(`${locale}: a link looks like text: ${page.underline}`, page.underline === 'underline');
    must(`${locale}: lacks its paragraphs`, page.paragraphs === 2);
  }
};

const switching = async (driver: Driver, url: string): Promise<void> => {
  await driver.open(`${url}en/${CASE}`);
  await driver.run(() => document.getElementById('p12')?.scrollIntoView());
  await until(driver, 'the place in the link', () =>
    document.querySelector('.switch a[hreflang="fa"]')?.getAttribute('href')?.endsWith('#p12'),
  ).catch(() => undefined);
  await driver.click('.switch a[hreflang="fa"]');
  await until(
    driver,
    'the same place in Persian',
    () =>
      location.pathname.startsWith('/fa/') && location.hash === '#p12' && document.dir === 'rtl',
  );
};

const search = async (driver: Driver, url: string): Promise<void> => {
  await driver.open(`${url}en/search/?q=earthquake`);
  await asked(driver, 'earthquake');
  must(
    'earthquake does not find Chengdu',
    (await found(driver)).includes('chengdu-95550-lockdown'),
  );
  await driver.open(`${url}en/search/?q=${encodeURIComponent('地震')}`);
  await asked(driver, '地震');
  await driver.click('[data-search-results] [data-case] a');
  await until(driver, 'the case', () => location.pathname.includes('/cases/'));
  await driver.back();
  await asked(driver, '地震');
  must(
    `after Back the field holds “${await fieldValue(driver)}”`,
    (await fieldValue(driver)) === '地震',
  );
  await driver.back();
  await asked(driver, 'earthquake');
  must('after Back twice the field is another', (await fieldValue(driver)) === 'earthquake');
  await driver.forward();
  await asked(driver, '地震');
  must('after Forward the field is another', (await fieldValue(driver)) === '地震');
};

const evidence = async (driver: Driver, url: string): Promise<void> => {
  await driver.open(`${url}fa/${CASE}`);
  await until(
    driver,
    'the button of a passage',
    () => document.querySelector('.brief .ev a[role="button"]') !== null,
  );
  await driver.click('.brief .ev a[role="button"]');
  await until(driver, 'the passage beside its claim', () =>
    [...document.querySelectorAll('.ev ~ blockquote')].some((one) => one.textContent.length > 20),
  );
};

const citing = async (driver: Driver, url: string): Promise<void> => {
  await driver.open(`${url}fa/${CASE}#p5`);
  await until(driver, 'the button of citations', () =>
    document.querySelector<HTMLElement>('[data-cite] button')?.checkVisibility(),
  );
  await driver.click('[data-cite] button');
  await until(driver, 'a citation of the paragraph', () =>
    /بند ۵\. .*#p5$/.test(
      document.querySelector<HTMLTextAreaElement>('dialog textarea')?.value ?? '',
    ),
  );
};

const sideBySide = async (driver: Driver, url: string): Promise<void> => {
  await driver.open(`${url}en/${CASE}zh-en/#p12`);
  const columns = await driver.run(() =>
    Array.from(
      document.querySelectorAll('#p12 > [lang]'),
      ({ lang }: Element & { lang?: string }) => lang,
    ),
  );
  must(`beside each other stand ${columns.join(', ')}`, columns.length === 2);
};

const themes = async (driver: Driver, url: string): Promise<void> => {
  await driver.open(`${url}en/`);
  const paper = (): Promise<string> =>
    driver.run(() => getComputedStyle(document.documentElement).backgroundColor);
  const choose = (theme: string): Promise<void> =>
    driver.run((value: string) => {
      const select = document.querySelector<HTMLSelectElement>('[name=theme]')!;
      select.value = value;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, theme);
  await choose('light');
  const light = await paper();
  await choose('dark');
  must('dark is as light', (await paper()) !== light);
  await driver.open(`${url}zh/`);
  must('the next page forgets the theme', (await paper()) !== light);
};

const WRITTEN = 'Written in another engine.';

const desk = async (driver: Driver, url: string): Promise<void> => {
  const field = '.card.paragraph textarea';
  const isWritten = (): Promise<boolean> =>
    until(
      driver,
      'what was written in the field',
      (selector: string, words: string) =>
        document.querySelector<HTMLTextAreaElement>(selector)?.value.includes(words),
      field,
      WRITTEN,
    );
  await driver.open(`${url}en/desk/`);
  await until(driver, 'the cases', () => document.querySelector('.cases button') !== null);
  await driver.click('.cases button');
  await until(
    driver,
    'the paragraphs',
    (selector: string) => document.querySelector(selector) !== null,
    field,
  );
  await driver.type(field, WRITTEN);
  await isWritten();
  await until(driver, 'that it is kept', () =>
    document.querySelector('.keeping')?.textContent.includes('Kept in this browser'),
  );
  await driver.run(() => location.reload());
  await isWritten();
  await driver.run(() => {
    location.hash = location.hash.replace(/article$/, 'check');
  });
  await until(driver, 'the check', () => document.querySelector('.screen.check p') !== null);
};

/** Every walk, in the order in which a reader would go them. */
export const WALKS: readonly Walk[] = [
  { name: 'reading', walk: reading },
  { name: 'switching', walk: switching },
  { name: 'search', walk: search },
  { name: 'evidence', walk: evidence },
  { name: 'citing', walk: citing },
  { name: 'side by side', walk: sideBySide },
  { name: 'themes', walk: themes },
  { name: 'the desk', walk: desk },
];
