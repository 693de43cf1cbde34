import { addBacklinks } from './case/backlinks.ts';
import { claims } from './case/claims.ts';
import { addPassages } from './case/passages.ts';
import styles from './case/reading.css?inline';
import './tools.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);

const found = claims();
const { show = '', original } = document.querySelector<HTMLElement>('[data-show]')?.dataset ?? {};
addPassages(found, show, original);
addBacklinks(found);
