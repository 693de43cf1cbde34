/** Has a button, or a link that is to act as one, show something, which is filled the first time. */
export const disclose = (button: HTMLElement, shown: HTMLElement, fill: () => void): void => {
  button.ariaExpanded = 'false';
  shown.hidden = true;
  button.addEventListener('click', (event) => {
    // A link opens elsewhere as links do.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    shown.hidden = !shown.hidden;
    button.ariaExpanded = String(!shown.hidden);
    if (!shown.hasChildNodes()) fill();
  });
};
