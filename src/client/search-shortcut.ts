import { kept } from './kept-choice.ts';

/**
 * `/` goes to the search field, unless the reader is writing or has switched that off: a key alone
 * is pressed by those who dictate (WCAG 2.1.4). Ctrl or ⌘ with K does the same; where text is written
 * Ctrl+K belongs to the system.
 */
document.addEventListener('keydown', (event) => {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey, target } = event;
  const withControl = ctrlKey || metaKey;
  // On a keyboard of another script the place of the key counts.
  const isK = key === 'k' || (key > '\x7f' && code === 'KeyK');
  const isSlash = !withControl && key === '/' && kept('slash') !== 'off';
  const isWriting =
    target instanceof Element && target.closest('input, textarea, select, [contenteditable]');
  if (altKey || isWriting || !(isSlash || (withControl && isK && !shiftKey))) return;
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) return;
  event.preventDefault();
  field.focus();
});
