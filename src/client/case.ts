import { addBacklinks } from './case/backlinks.ts';
import { claims } from './case/claims.ts';
import { addPassages } from './case/passages.ts';
import './tools.ts';

const found = claims();
const { show = '', original } = document.querySelector<HTMLElement>('[data-show]')?.dataset ?? {};
addPassages(found, show, original);
addBacklinks(found);
