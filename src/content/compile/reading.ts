/** The code that makes what is kept of the content. */
export const READING = ['src/cache', 'src/model', 'src/text', 'src/i18n', 'src/content'];
