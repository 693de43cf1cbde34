import css from '../styles/parallel/pair-below.css?inline';

/** The sheet for what stands below the head of a page side by side: a file as `case.css` is one. */
export const GET = () => new Response(css, { headers: { 'content-type': 'text/css' } });
