import { useEffect } from 'preact/hooks';
import { useRoute } from './route.ts';

const FIELD = 'input, textarea, select, button, a[href]';

/** The element of a place: of a block its id; of a field its path, or that of what it holds or what holds it. */
const placeIn = (screen: Element, at: string): HTMLElement | undefined => {
  const places = new Map(
    [...screen.querySelectorAll<HTMLElement>('[data-at]')].map((one) => [one.dataset.at, one]),
  );
  const steps = at.split('.');
  const within = [...places].find(([one]) => one?.startsWith(`${at}.`))?.[1];
  return (
    places.get(at) ??
    within ??
    steps
      .map((_, index) => places.get(steps.slice(0, steps.length - index).join('.')))
      .find((found) => found !== undefined)
  );
};

/**
 * Goes to what the address names behind the screen, `#/<draft>/summary/summary.lessons.0`, once the
 * screen is there. Elements say with `data-at` which block or field they are.
 */
export const useGoTo = (isReady: boolean): void => {
  const { screen, at, text } = useRoute();
  useEffect(() => {
    if (!isReady || at === undefined || at === '') return undefined;
    const frame = requestAnimationFrame(() => {
      const section = document.querySelector('section.screen');
      const place = section && placeIn(section, at);
      if (!place) return;
      for (
        let one = place.closest('details');
        one;
        one = one.parentElement?.closest('details') ?? null
      )
        one.open = true;
      place.scrollIntoView({ block: 'center' });
      (place.matches(FIELD)
        ? place
        : (place.querySelector<HTMLElement>('input, textarea') ??
          place.querySelector<HTMLElement>(FIELD))
      )?.focus();
    });
    return () => cancelAnimationFrame(frame);
  }, [isReady, screen, at, text]);
};
