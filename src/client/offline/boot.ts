import { fetchScript } from '../fetch-script.ts';
import start from './start.ts?worker&url';

// What it does needs a worker, and so this script; without either the page says so.
void fetchScript(start).catch(() => undefined);
