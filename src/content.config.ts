// Texts reach the pages by `src/content/compile/published.ts`. Without this line Astro would go on
// importing what a former version of this project had in its collections.
export const collections = {};
