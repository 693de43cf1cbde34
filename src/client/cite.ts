// A bundle of its own, not `import()`: the loader that Vite adds for that weighs more than all this.
import dialog from './cite/start.ts?worker&url';

/** Fetches the dialog at the first click; at the next one again if that failed. */
const arm = (button: HTMLButtonElement): void =>
  button.addEventListener(
    'click',
    () => {
      const script = Object.assign(document.createElement('script'), { src: dialog });
      script.addEventListener('error', () => arm(button));
      document.head.append(script);
    },
    { once: true },
  );

const button = document.querySelector<HTMLButtonElement>('[data-cite] button');
if (button) {
  button.hidden = false;
  arm(button);
}
