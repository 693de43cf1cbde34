import { LOCALES, type Locale } from '../../model/locale.ts';
import { make } from '../make.ts';
import { fetchVersion, siteAddress } from './keep.ts';
import { showPages } from './pages.ts';
import { BASE } from './base.ts';
import { makeRow } from './row.ts';
import { locale, texts } from './texts.ts';
import { registered } from './worker-there.ts';

const place = document.querySelector<HTMLElement>('[data-offline]')!;
const site = siteAddress(BASE);

// The page also stands for one that is not kept.
document.querySelector<HTMLElement>('[data-missing]')!.hidden =
  location.pathname === place.dataset.own;

const refuse = (): void => place.replaceChildren(make('p', { textContent: texts.refused }));

const begin = async (): Promise<void> => {
  // Storage may be refused where the worker is not.
  await caches.keys();
  await registered();
  const server = await fetchVersion(site).catch(() => undefined);
  const names = JSON.parse(place.dataset.names ?? '{}') as Record<Locale, string>;
  const status = make('p', {});
  status.setAttribute('role', 'status');
  const order = [locale, ...LOCALES.filter((one) => one !== locale)];
  // Shown when all is known: nothing moves after it stands there.
  const rows = await Promise.all(
    order.map((one) =>
      makeRow(site, one, names[one], server, (text) => (status.textContent = text)),
    ),
  );
  place.replaceChildren(make('ul', { className: 'languages-kept' }, ...rows), status);
  await showPages(site, place);
};

begin().catch(refuse);
