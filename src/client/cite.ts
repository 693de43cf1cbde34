/** Shows the button that opens the dialog; the dialog itself is fetched when it is asked for. */
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-cite] button')) {
  button.hidden = false;
  button.addEventListener('click', () => {
    void import('./cite/dialog.ts').then(({ openCiteDialog }) => openCiteDialog(button));
  });
}
