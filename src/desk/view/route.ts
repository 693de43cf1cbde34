import { useEffect, useState } from 'preact/hooks';

/** What the address says behind its `#/`: a draft and a screen, or a screen alone. */
interface Route {
  draft?: string;
  screen: string;
  /** The block or field to go to; of the review, the number of a proposal. */
  at?: string;
  /** The text that it is in, by the name of its file. */
  text?: string;
}

/** `#/` is the start, `#/new` a screen, `#/<draft>/<screen>` a screen of a draft, `#//review/7` one of none. */
const readRoute = (hash: string): Route => {
  const [first = '', second, at, text] = hash
    .replace(/^#\/?/, '')
    .split('/')
    .map(decodeURIComponent);
  return second === undefined
    ? { screen: first }
    : {
        ...(first !== '' && { draft: first }),
        screen: second,
        ...(at !== undefined && { at }),
        ...(text !== undefined && { text }),
      };
};

/** The address of a screen. */
export const routeTo = (screen: string, draft?: string, at?: string, text?: string): string =>
  `#/${[draft, screen, at, text]
    .filter((step) => step !== undefined)
    .map(encodeURIComponent)
    .join('/')}`;

/** The route that is shown, and follows the address. */
export const useRoute = (): Route => {
  const [hash, setHash] = useState(location.hash);
  useEffect(() => {
    const follow = (): void => setHash(location.hash);
    addEventListener('hashchange', follow);
    // What changed after the first drawing and before this.
    follow();
    return () => removeEventListener('hashchange', follow);
  }, []);
  return readRoute(hash);
};
