/**
 * While a text is copied, what the page adds to it is hidden: not every engine leaves out what
 * cannot be selected.
 */
document.addEventListener('copy', () => {
  const { classList } = document.documentElement;
  classList.add('copying');
  setTimeout(() => classList.remove('copying'));
});
