import process from 'node:process';
import { serve } from '../../scripts/serve.mjs';
import { withoutPolicy } from './without-policy.ts';

// Of a site in a folder, and of the bundle of plain Pagefind below it.
const [dir = 'dist', plain = ''] = process.argv.slice(2);
const { url } = await serve({ dir, port: 0, around: (site) => withoutPolicy(site, `/${plain}`) });
console.log(url);
