import { resolve } from 'node:path';
import process from 'node:process';

/** The folder that holds `content/`: this project, or the one that CONTENT_ROOT names. */
export const contentRoot = (): string => resolve(process.env.CONTENT_ROOT ?? '.');
