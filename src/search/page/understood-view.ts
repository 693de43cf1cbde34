import { LOCALE_INFO } from '../../model/locale.ts';
import type { Answer, Understood } from '../query/answer.ts';
import { foreign, make } from './dom.ts';
import type { Audience } from './audience.ts';

const ARROW = { ltr: ' → ', rtl: ' ← ' };
const understoodItem = ({ text, names }: Understood, { locale }: Audience): HTMLElement => {
  const others = names.flatMap(({ text: name, lang }, at) => [
    ...(at > 0 ? [LOCALE_INFO[locale].comma] : []),
    make('bdi', foreign(lang, locale), name),
  ]);
  return make('li', {}, make('bdi', {}, text), ARROW[LOCALE_INFO[locale].dir], ...others);
};

/** Which concepts the query was taken for, and the switch that turns this off. */
export const understoodView = (
  { understood }: Answer,
  byMeaning: boolean,
  toggle: () => void,
  audience: Audience,
): HTMLElement[] => {
  const { wording } = audience;
  if (byMeaning && understood.length === 0) return [];
  const label = wording[byMeaning ? 'search.asTyped' : 'search.byMeaning'];
  const button = make('button', { type: 'button', id: 'by-meaning' }, label);
  button.addEventListener('click', toggle);
  return [
    make(
      'div',
      { className: 'understood' },
      make('p', {}, wording[byMeaning ? 'search.understood' : 'search.asTypedNow']),
      ...(byMeaning
        ? [make('ul', {}, ...understood.map((one) => understoodItem(one, audience)))]
        : []),
      button,
    ),
  ];
};
