import { THEME_KEY } from './theme-boot.ts';

/** Lets the reader choose the colours, and remembers the choice on this device only. */
class ThemeSwitch extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const root = document.documentElement;
    select.value = root.dataset.theme ?? '';
    select.addEventListener('change', () => {
      root.dataset.theme = select.value;
      try {
        if (select.value) localStorage.setItem(THEME_KEY, select.value);
        else localStorage.removeItem(THEME_KEY);
      } catch {
        // Storage is refused (private window): the choice holds for this page.
      }
    });
  }
}

customElements.define('theme-switch', ThemeSwitch);
