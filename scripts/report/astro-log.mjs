import { stripVTControlCharacters } from 'node:util';

// A warning that nobody can act on hides those that somebody must.
const HARMLESS = [
  // Astro marks the assets of an .mdx file so, and reads the mark before the bundler drops it.
  /\[MODULE_LEVEL_DIRECTIVE\] .*"use astro:head-inject"/,
  // A busy machine is slow.
  /^\[PLUGIN_TIMINGS\] /,
  // Browsers know the selector, lightningcss not yet: it warns, and leaves the rule as it is.
  /^\[lightningcss minify\] 'target-current' is not recognized as a valid pseudo-class/,
];

/** Whether somebody must act on a message of Astro's. */
export function matters({ level, message }) {
  if (level !== 'warn') return level === 'error';
  return !HARMLESS.some((one) => one.test(stripVTControlCharacters(message)));
}

/** Astro's log of a quiet build: what somebody must act on. The pages tell how far they are. */
export default function astroLog() {
  return {
    write(event) {
      if (matters(event)) console.error(`${event.level}: ${event.message}`);
    },
  };
}
