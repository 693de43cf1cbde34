import { resolve } from 'node:path';
import process from 'node:process';

/** The folder that holds `content/`: the one that CONTENT_ROOT names, else the project. */
export const contentRoot = (project = '.'): string => resolve(process.env.CONTENT_ROOT ?? project);
