import { OFFLINE_PATHS, type ServerVersion } from '../shared/files.ts';
import { BASE } from './scope.ts';

/** Which version the server has now; nothing if it does not say so. */
export const askServer = async (): Promise<string | undefined> => {
  try {
    const response = await fetch(BASE + OFFLINE_PATHS.version, { cache: 'no-cache' });
    return ((await response.json()) as ServerVersion).version;
  } catch {
    return undefined;
  }
};

let asking: Promise<string | undefined> | undefined;

/** The same, once for all that are fetched together. */
export const serverVersion = (): Promise<string | undefined> =>
  (asking ??= askServer().finally(() => (asking = undefined)));
