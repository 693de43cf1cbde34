/** Size of a card in pixels, as pages that link to us show it (Open Graph). */
export const CARD = { width: 1200, height: 630 } as const;
