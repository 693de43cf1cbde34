import { hash } from 'node:crypto';
import { THEME_BOOT } from '../client/theme-boot.ts';

/** By which the policy of every page knows the script that sets its colours. */
export const THEME_HASH = `sha256-${hash('sha256', THEME_BOOT, 'base64')}` as const;
