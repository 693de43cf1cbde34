/**
 * Sets the chosen colours before the first paint, `light` or `dark`: an inline script, allowed by
 * its hash. The choice is made by a `kept-choice` of the name `theme`.
 */
export const THEME_BOOT = `try{document.documentElement.dataset.theme=localStorage.getItem('theme')||''}catch{}`;
