import { addBacklinks } from './case/backlinks.ts';
import { claims } from './case/claims.ts';
import { addPassages } from './case/passages.ts';
import './tools.ts';

const found = claims();
const { show = '', original } = document.querySelector<HTMLElement>('[data-show]')?.dataset ?? {};
addPassages(found, show, original);
addBacklinks(found);
// The tools of a block lead beside another language too, so its number can be its own link.
for (const number of document.querySelectorAll<HTMLAnchorElement>('.text .n'))
  number.href = number.hash;
