/** What the reader has chosen before on this device; nothing for the default. */
export const kept = (name: string): string => {
  try {
    return localStorage.getItem(name) ?? '';
  } catch {
    // Storage is refused (private window): the choice holds for this page.
    return document.documentElement.dataset[name] ?? '';
  }
};

/** Sets what its `select`, by its name, stands for, and remembers it on this device only. */
class KeptChoice extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const { name } = select;
    // What another tab has chosen, or this one before it was left, holds on every page at once.
    const show = (): void => {
      select.value = kept(name);
      // Others keep what they like under that name.
      if (select.selectedIndex < 0) select.value = '';
      document.documentElement.dataset[name] = select.value;
    };
    show();
    addEventListener('storage', show);
    addEventListener('pageshow', show);
    select.addEventListener('change', () => {
      const { value } = select;
      document.documentElement.dataset[name] = value;
      try {
        if (value) localStorage.setItem(name, value);
        else localStorage.removeItem(name);
      } catch {
        // The page knows it.
      }
    });
  }
}

customElements.define('kept-choice', KeptChoice);
