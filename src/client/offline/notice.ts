import { make } from '../make.ts';
import styles from './notice.css?inline';
import { texts } from './texts.ts';

// Runs when a newer version is there: one line, and nothing under the reader's eyes moves.
if (!document.querySelector('.newer')) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const show = make('button', { type: 'button', textContent: texts.show });
  const later = make('button', { type: 'button', textContent: texts.later });
  const said = make('span', {});
  said.setAttribute('role', 'status');
  const line = make('p', { className: 'newer' }, said, show, later);
  show.addEventListener('click', () => location.reload());
  later.addEventListener('click', () => line.remove());
  document.body.append(line);
  // Said aloud only if it comes after its element.
  said.textContent = texts.newVersion;
}
