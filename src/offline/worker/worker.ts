import { registerRoute } from 'workbox-routing/registerRoute.js';
import { OFFLINE_PATHS } from '../shared/files.ts';
import { adopt } from './adopt.ts';
import { hadDesk, keepDesk } from './desk.ts';
import { frame, localesInUse } from './frame.ts';
import { prune } from './kept.ts';
import { answerPage } from './pages.ts';
import { openVersions } from './pages-open.ts';
import { answerResource } from './resources.ts';
import { BASE, pathOf, scope } from './scope.ts';

const tidy = async (): Promise<void> => prune(await openVersions());

// A version is there when the frame of every language in use is, else not at all. It need not wait
// for open pages: those are answered with files of their own version.
scope.addEventListener('install', (event) => {
  const framing = localesInUse().then((locales) => Promise.all(locales.map(frame)));
  event.waitUntil(framing.then(adopt).then(() => scope.skipWaiting()));
});

scope.addEventListener('activate', (event) => {
  const taking = adopt().catch(() => undefined);
  const keeping = taking.then(async () => {
    await scope.clients.claim();
    if (await hadDesk()) await keepDesk().catch(() => undefined);
  });
  event.waitUntil(keeping.then(tidy));
});

// A page has kept a language, or removed it.
scope.addEventListener('message', (event) => event.waitUntil(tidy()));

const isOurs = (url: URL): boolean => {
  const path = pathOf(url.href);
  return (
    url.href.startsWith(BASE) &&
    path !== OFFLINE_PATHS.worker &&
    !path.startsWith(OFFLINE_PATHS.folder)
  );
};

registerRoute(({ request, url }) => isOurs(url) && request.mode === 'navigate', answerPage);
// What is held against a hash is of the version that is asked for, whatever that of the page.
registerRoute(({ request, url }) => isOurs(url) && request.integrity === '', answerResource);
