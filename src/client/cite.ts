import dialog from './cite/start.ts?worker&url';
import { fetchScript } from './fetch-script.ts';

/** Fetches the dialog at the first click; at the next one again if that failed. */
const arm = (button: HTMLButtonElement): void =>
  button.addEventListener('click', () => void fetchScript(dialog).catch(() => arm(button)), {
    once: true,
  });

const button = document.querySelector<HTMLButtonElement>('[data-cite] button');
if (button) {
  button.hidden = false;
  arm(button);
}
