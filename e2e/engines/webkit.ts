import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { freePort } from '../free-port.ts';
import type { Driver } from './driver.ts';

// https://www.w3.org/TR/webdriver2/#elements
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';
const BROWSERS = '/usr/{lib,libexec}{,/*}/webkit{2gtk-4.?,gtk-6.0}/MiniBrowser';

const isReady = async (url: string): Promise<boolean> => {
  for (let tries = 0; tries < 100; tries += 1) {
    if (
      await fetch(`${url}/status`).then(
        ({ ok }) => ok,
        () => false,
      )
    )
      return true;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return false;
};

/** The browser that WebKitGTK's driver opens; undefined where there is none. */
export const webkitBrowser = (): string | undefined => globSync(BROWSERS).sort().at(-1);

/** WebKitGTK, spoken to by WebDriver; without a screen it takes a virtual one. */
export const startWebkit = async (program: string, binary: string): Promise<Driver> => {
  const port = await freePort();
  const [command, ...before] = process.env.DISPLAY ? [program] : ['xvfb-run', '-a', program];
  const child = spawn(command, [...before, `--port=${port}`], { stdio: 'ignore', detached: true });
  const url = `http://127.0.0.1:${port}`;
  const stop = (): void => {
    if (child.pid !== undefined) process.kill(-child.pid);
  };
  const ask = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(url + path, {
      method,
      ...(body && { body: JSON.stringify(body) }),
      headers: { 'content-type': 'application/json' },
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(`${path}: ${JSON.stringify(value)}`);
    return value;
  };
  try {
    if (!(await isReady(url))) throw new Error('the driver of WebKit does not answer');
    const capabilities = {
      alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } },
    };
    const { sessionId } = (await ask('POST', '/session', { capabilities })) as {
      sessionId: string;
    };
    const session = `/session/${sessionId}`;
    const tell = async (path: string, body: object): Promise<void> => {
      await ask('POST', session + path, body);
    };
    const element = async (selector: string): Promise<string> => {
      const found = await ask('POST', `${session}/element`, {
        using: 'css selector',
        value: selector,
      });
      return (found as Record<string, string>)[ELEMENT]!;
    };
    return {
      open: (address) => tell('/url', { url: address }),
      run: async (script, ...args) =>
        (await ask('POST', `${session}/execute/sync`, {
          script: `return (${String(script)})(...arguments)`,
          args,
        })) as never,
      click: async (selector) => tell(`/element/${await element(selector)}/click`, {}),
      type: async (selector, text) => tell(`/element/${await element(selector)}/value`, { text }),
      back: () => tell('/back', {}),
      forward: () => tell('/forward', {}),
      close: async () => {
        await ask('DELETE', session).catch(() => undefined);
        stop();
      },
    };
  } catch (error) {
    stop();
    throw error;
  }
};
