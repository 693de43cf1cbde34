import { render } from 'preact';
import { isLocale } from '../../model/locale.ts';
import { Desk } from './Desk.tsx';
import { keepFocus } from './parts/keep-focus.ts';

const place = document.getElementById('desk');
const { locale, base } = place?.dataset ?? {};
if (place && isLocale(locale) && base !== undefined) {
  render(<Desk locale={locale} siteBase={base} />, place);
  keepFocus(place);
}
