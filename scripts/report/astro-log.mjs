import { stripVTControlCharacters } from 'node:util';
import { tellProgress, tellSummary } from './marks.mjs';

// A warning that nobody can act on hides those that somebody must.
const HARMLESS = [
  // Astro marks the assets of an .mdx file so, and reads the mark before the bundler drops it.
  /\[MODULE_LEVEL_DIRECTIVE\] .*"use astro:head-inject"/,
  // Browsers know the selector, lightningcss not yet: it warns, and leaves the rule as it is.
  /^\[lightningcss minify\] 'target-current' is not recognized as a valid pseudo-class/,
];

const FILE = /^\s*[├└]─ /;
const AT_ONCE = 10;

/** Whether somebody must act on a message of Astro's. */
export function matters({ level, message }) {
  if (level !== 'warn') return level === 'error';
  return !HARMLESS.some((one) => one.test(stripVTControlCharacters(message)));
}

/** Astro's log of a quiet build: what somebody must act on, and the count of the files. */
export default function astroLog() {
  let files = 0;
  return {
    write(event) {
      const text = stripVTControlCharacters(event.message);
      if (FILE.test(text)) {
        files += 1;
        if (files % AT_ONCE === 0) tellProgress(`${files} files`);
      }
      if (/^\d+ page\(s\) built/.test(text)) tellSummary(`${files} files`);
      if (matters(event)) console.error(`${event.level}: ${event.message}`);
    },
  };
}
