import { z } from 'astro/zod';
import { render } from 'preact';
import { isLocale } from '../../model/locale.ts';
import { Desk } from './Desk.tsx';

// Its faster way is to make functions of strings, which the policy refuses.
z.config({ jitless: true });

const place = document.getElementById('desk');
const { locale, base } = place?.dataset ?? {};
if (place && isLocale(locale) && base !== undefined)
  render(<Desk locale={locale} siteBase={base} />, place);
