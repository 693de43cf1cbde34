/**
 * Sets the chosen colours before the first paint, `light` or `dark`: an inline script, allowed by
 * its hash. The choice is made by a `kept-choice` of the name `theme`.
 */
export const THEME_BOOT = `try{let t=localStorage.theme;document.documentElement.dataset.theme=/^(dark|light)$/.test(t)?t:''}catch{}`;
