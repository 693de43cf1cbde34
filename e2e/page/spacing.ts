import type { Page } from '@playwright/test';
import { show } from './setting.ts';

// https://www.w3.org/TR/WCAG22/#text-spacing
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-block-end: 2em !important }`;
const LARGE = ':root { font-size: 200% }';

const TRIALS = [
  // A screen of 1280 px enlarged to 400 %, and to 200 %.
  { name: 'zoom of 400 %', width: 320, height: 256, css: '' },
  { name: 'zoom of 200 %', width: 640, height: 400, css: '' },
  { name: 'spacing', width: 640, height: 400, css: SPACING },
  { name: 'spacing at 320 px', width: 320, height: 640, css: SPACING },
  { name: 'text of 200 %', width: 1280, height: 800, css: LARGE },
];

/** Why a page with a style added does not fit: it scrolls sideways, or text is cut off. */
const cutOff = (css: string): string[] => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  const root = document.documentElement;
  const isMeantTo = (element: Element): boolean =>
    element.closest('.vh, .skip, .scroll, pre, svg, select, details:not([open])') !== null;
  const names = [...document.querySelectorAll('body *')]
    .filter((element) => {
      if (isMeantTo(element) || element.getClientRects().length === 0) return false;
      const { overflowX, overflowY } = getComputedStyle(element);
      return (
        (overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1) ||
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1)
      );
    })
    .map((one) => `cut: ${one.tagName}.${one.getAttribute('class') ?? ''}`);
  if (root.scrollWidth > root.clientWidth) names.push('scrolls sideways');
  document.adoptedStyleSheets.pop();
  return names;
};

/** What does not fit when the page is enlarged, its text is, or its text is spaced out. */
export const spacing = async (page: Page): Promise<string[]> => {
  const faults: string[] = [];
  for (const { name, width, height, css } of TRIALS) {
    await show(page, width, height);
    const found = await page.evaluate(cutOff, css);
    faults.push(...found.map((fault) => `${name}: ${fault}`));
  }
  return faults;
};
