import { OFFLINE_PATHS, type ServerVersion } from '../shared/files.ts';
import { BASE, VERSION } from './scope.ts';

/** Which version the server has now; nothing if it does not say so. */
export const askServer = async (): Promise<string | undefined> => {
  try {
    const response = await fetch(BASE + OFFLINE_PATHS.version, { cache: 'no-cache' });
    return ((await response.json()) as ServerVersion).version;
  } catch {
    return undefined;
  }
};

/** What the server is known to have had before now: the worker's own version, or a later one. */
let known = VERSION;

/** Instead of the version of a page that may be of either of two: nothing belongs to it. */
export const UNSURE = 'unsure';

export interface FetchedPage {
  response: Response;
  /** What the server said of itself while the page was fetched. */
  said: string | undefined;
  /** The version of the page. */
  version: Promise<string>;
}

/**
 * Fetches a page and finds its version. The site may be exchanged at any moment: only what the
 * server had before and has after, it had in between. It is asked after the page, which need not
 * wait for that.
 */
export const fetchPage = async (request: () => Request): Promise<FetchedPage> => {
  const before = known;
  const [first, said] = await Promise.all([fetch(request()), askServer()]);
  const isKnown = said === undefined || said === before;
  known = said ?? known;
  const again = isKnown ? undefined : await fetch(request()).catch(() => undefined);
  const version = async (): Promise<string> => {
    if (said === undefined || !(isKnown || again)) return UNSURE;
    const after = await askServer();
    return after === undefined || after === said ? said : UNSURE;
  };
  return { response: again ?? first, said, version: version() };
};
