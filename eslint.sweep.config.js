import { defineConfig } from 'eslint/config';
import daily, { LONG_RULES } from './eslint.config.js';

const on = LONG_RULES.map((rule) => [rule, 'error']);

export default defineConfig(daily, {
  files: ['**/*.{ts,tsx}'],
  ignores: ['**/*.astro/*.ts'],
  rules: Object.fromEntries(on),
});
