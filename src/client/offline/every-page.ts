import { ASK, BASE, READY, type Asked } from './base.ts';
import type { OwnPage } from '../../offline/shared/own-page.ts';
import notice from './notice.ts?worker&url';
import { ownPage } from './own-page.ts';

const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined;
// Who saves data is not sent what they may never read; on its page they can still ask for it.
const isSaving = (navigator as { connection?: { saveData?: boolean } }).connection?.saveData;

if (worker && !import.meta.env.DEV) {
  let { controller } = worker;
  const file = `${BASE}sw.js`;
  // Whatever it is asked for, it lets this one script start.
  const policy = window.trustedTypes?.createPolicy('sw', { createScriptURL: () => file });
  // A worker that was not there before asks whether the page is of its version.
  let own: Promise<OwnPage> | undefined;
  const tellOwn = async (): Promise<OwnPage | undefined> =>
    controller ? undefined : (own ??= ownPage());
  worker.onmessage = ({ ports: [port] }) => {
    if (!port) return;
    port.onmessage = () => void import(/* @vite-ignore */ notice).catch(() => undefined);
    void tellOwn().then((said) => port.postMessage(said));
  };
  const register = async (): Promise<unknown> => {
    // Before the worker fetches the page again.
    await tellOwn();
    return worker.register(policy?.createScriptURL('') ?? file);
  };
  // The worker keeps what it is asked for: pictures too to which nobody has come yet.
  const askForPictures = (): void => {
    for (const { src } of document.images) fetch(src).catch(() => undefined);
  };
  // What takes over from another is of a newer version: the reader is told, and the page stays.
  worker.oncontrollerchange = () => {
    if (controller) import(/* @vite-ignore */ notice).catch(() => undefined);
    else askForPictures();
    controller = worker.controller;
  };
  if (controller && !isSaving) askForPictures();
  addEventListener(ASK, (event) => {
    const { resolve, reject } = (event as CustomEvent<Asked>).detail;
    register().then(resolve, reject);
  });
  // Refused, as in a private window, all works as without.
  if (!isSaving) register().catch(() => undefined);
  dispatchEvent(new Event(READY));
}
