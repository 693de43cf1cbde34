import { chooseSlash, slashGoesToSearch } from './slash.ts';

const place = document.querySelector<HTMLElement>('[data-slash]');
const box = place?.querySelector('input');
if (place && box) {
  box.checked = slashGoesToSearch();
  box.addEventListener('change', () => chooseSlash(box.checked));
  place.hidden = false;
}
