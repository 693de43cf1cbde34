/** The licence of our texts; see LICENSE-CONTENT.md. */
export const LICENCE = {
  url: 'https://creativecommons.org/licenses/by/4.0/',
  id: 'CC-BY-4.0',
  name: 'CC BY 4.0',
} as const;

/** Who publishes: the name that goes into every file. */
export const PUBLISHER = 'Unbroken Line';
