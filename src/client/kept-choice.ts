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
    select.value = kept(name);
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
