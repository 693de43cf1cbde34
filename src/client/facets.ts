import start from './facets/start.ts?worker&url';
import { fetchScript } from './fetch-script.ts';

/*
 * Combines the facets of the list of cases. Without script their values are links to lists; here they
 * become boxes once a reader goes for one, or comes with a choice in the address.
 */
const facets = document.querySelector<HTMLElement>('.facets')!;
const EVENTS = ['pointerdown', 'focusin', 'click'];

const begin = (): void => {
  for (const name of EVENTS) facets.removeEventListener(name, begin);
  // The links lead on; the next try may have a network.
  fetchScript(start).catch(arm);
};

const arm = (): void => {
  for (const name of EVENTS) facets.addEventListener(name, begin);
};

if (location.search) begin();
else arm();
