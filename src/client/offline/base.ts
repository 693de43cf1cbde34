/** The path of the site, with a slash at its end. */
export const BASE: string = import.meta.env.BASE_URL.replace(/\/*$/, '/');

/** Asks the script of every page for the worker; its detail is told what came of it. */
export const ASK = 'askworker';
/** Says that there is somebody to ask. */
export const READY = 'workerready';
export interface Asked {
  resolve: (registration: unknown) => void;
  reject: (error: unknown) => void;
}
