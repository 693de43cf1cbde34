/** What the reader has chosen before on this device; nothing for the default. */
export const kept = (name: string): string => {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    // Storage is refused (private window): the choice holds for this page.
    return document.documentElement.dataset[name] ?? '';
  }
};

/**
 * Sets what its `select`, by its name, stands for, and remembers it on this device only. What another
 * tab has chosen, or this one before it was left, holds on every page at once.
 */
class KeptChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select')!;
    const { name } = select;
    const { dataset } = document.documentElement;
    const show = (): void => {
      select.value = kept(name);
      // Others keep what they like under that name.
      if (select.selectedIndex < 0) select.value = '';
      dataset[name] = select.value;
    };
    show();
    addEventListener('storage', show);
    addEventListener('pageshow', show);
    select.addEventListener('change', () => {
      dataset[name] = select.value;
      try {
        localStorage.setItem(name, select.value);
      } catch {
        // The page knows it.
      }
    });
  }
}

customElements.define('kept-choice', KeptChoice);
