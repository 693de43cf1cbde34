import css from '../styles/case/case-below.css?inline';

/**
 * The sheet for what stands below the summary of a case. Astro inlines every sheet that a page
 * imports; this one is a file, so that the largest case page stays within its weight.
 */
export const GET = () => new Response(css, { headers: { 'content-type': 'text/css' } });
