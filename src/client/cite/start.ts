import { openCiteDialog } from './dialog.ts';

// Runs when the dialog is asked for the first time: opens it now and at each later click.
const button = document.querySelector<HTMLButtonElement>('[data-cite] button');
if (button) {
  button.addEventListener('click', () => openCiteDialog(button));
  openCiteDialog(button);
}
