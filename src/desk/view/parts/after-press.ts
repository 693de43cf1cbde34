let isPressed = false;

addEventListener('pointerdown', () => (isPressed = true), true);
for (const end of ['pointerup', 'pointercancel'])
  addEventListener(end, () => (isPressed = false), true);

/** Does what moves the page once nothing is pressed: a button that moves away misses its press. */
export const afterPress = (act: () => void): void => {
  if (!isPressed) act();
  else addEventListener('pointerup', () => setTimeout(act), { once: true });
};
