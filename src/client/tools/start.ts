import { armBlocks } from './blocks.ts';
import { armTerms } from './terms.ts';
import styles from './tools.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);
document.adoptedStyleSheets.push(sheet);
armBlocks();
armTerms();
