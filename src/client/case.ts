import { addBacklinks } from './case/backlinks.ts';
import { claims } from './case/claims.ts';
import { addPassages } from './case/passages.ts';
import { openFolds } from './case/folds.ts';
import './tools.ts';

const found = claims();
const {
  show = '',
  cited = '',
  original,
} = document.querySelector<HTMLElement>('[data-show]')!.dataset;
addPassages(found, show, original);
addBacklinks(found, cited);
openFolds();
// The tools of a block lead beside another language too, so its number can be its own link.
for (const number of document.querySelectorAll<HTMLAnchorElement>('.text .n'))
  number.href = number.hash;
