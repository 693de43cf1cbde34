import css from '../styles/parallel-rows.css?inline';

/** The sheet for the rows of a page side by side: a file for the reason that `case.css` is one. */
export const GET = () => new Response(css, { headers: { 'content-type': 'text/css' } });
