import type { APIRoute } from 'astro';
import { exportResponse } from './_data/exports.ts';

/** The site for language models. */
export const GET: APIRoute = () => exportResponse('llms.txt', 'text/plain');
