/**
 * Ctrl or ⌘ with K goes to the search field. A key alone would be pressed by those who dictate
 * (WCAG 2.1.4).
 */
document.addEventListener('keydown', (event) => {
  const { key, code, ctrlKey, metaKey, altKey, shiftKey } = event;
  // On a keyboard of another script the place of the key counts.
  const isK = key === 'k' || (key > '\x7f' && code === 'KeyK');
  if (!isK || !(ctrlKey || metaKey) || altKey || shiftKey) return;
  const field = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (!field) return;
  event.preventDefault();
  field.focus();
});
