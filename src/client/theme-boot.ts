/** Where the reader's choice of colours is kept: `light` or `dark`; nothing for the system's. */
export const THEME_KEY = 'theme';

/** Sets the chosen colours before the first paint: an inline script, allowed by its hash. */
export const THEME_BOOT = `try{document.documentElement.dataset.theme=localStorage.getItem('${THEME_KEY}')||''}catch{}`;
