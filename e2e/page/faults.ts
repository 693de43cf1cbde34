import { test, type Page } from '@playwright/test';
import { axeByDay, axeByNight } from './axe.ts';
import { keyboard } from './keyboard.ts';
import { listen } from './listen.ts';
import { mirrored } from './mirrored.ts';
import { motion } from './motion.ts';
import { overflow } from './overflow.ts';
import { print } from './print.ts';
import { show } from './setting.ts';
import { shiftFaults, watchShift } from './shift.ts';
import { spacing } from './spacing.ts';
import { targets } from './targets.ts';

type Look = (page: Page) => Promise<string[]>;

/** What differs with the kind of page more than with its language. */
const CLOSELY: Record<string, Look> = {
  targets,
  motion,
  print,
  'axe by day': axeByDay,
  'axe by night': axeByNight,
  spacing,
  // What the focus opens would be in the way of the others: the keyboard comes last.
  keyboard,
};

const alwaysWith = (step: number): Record<string, Look> => ({
  'layout shift': shiftFaults,
  mirrored,
  overflow: (page) => overflow(page, step),
});

/** How a page is looked at: in steps of so many px from one width to the next, and how closely. */
export interface Looking {
  step: number;
  closely: boolean;
}

/** Opens each page once, looks at it in every way that is asked for, and says what is wrong. */
export const faultsOf = async (
  page: Page,
  home: string,
  paths: readonly string[],
  lookingAt: (path: string) => Looking,
): Promise<string[]> => {
  // A face that comes late moves lines: how far, is asked by night of faces that do. Here it is there
  // at once, on a busy machine too, since a page before has had it.
  await page.goto('/fa/404.html');
  await page.evaluate(() => document.fonts.ready);
  const complaints = listen(page, home);
  const faults: string[] = [];
  await watchShift(page);
  for (const path of paths) {
    const { step, closely } = lookingAt(path);
    const looks = Object.entries({ ...alwaysWith(step), ...(closely && CLOSELY) });
    await show(page, 360, 800);
    const response = await page.goto(path);
    if (response?.status() !== 200) complaints.push(`answered with ${String(response?.status())}`);
    for (const [name, look] of looks) {
      const found = await test.step(name, () => look(page));
      faults.push(...found.map((fault) => `${path} ${name}: ${fault}`));
    }
    faults.push(...complaints.splice(0).map((complaint) => `${path} browser: ${complaint}`));
  }
  return faults;
};
