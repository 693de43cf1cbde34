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

// What the focus opens would be in the way of the others: the keyboard comes last.
const looksWith = (step: number): Record<string, Look> => ({
  'layout shift': shiftFaults,
  targets,
  motion,
  'axe by day': axeByDay,
  'axe by night': axeByNight,
  mirrored,
  overflow: (page) => overflow(page, step),
  spacing,
  print,
  keyboard,
});

/**
 * Opens each page once, looks at it in every way, and says what is wrong, with its address.
 * From one width to the next it is `step` px.
 */
export const faultsOf = async (
  page: Page,
  home: string,
  paths: readonly string[],
  step: number,
): Promise<string[]> => {
  const complaints = listen(page, home);
  const faults: string[] = [];
  const looks = Object.entries(looksWith(step));
  await watchShift(page);
  for (const path of paths) {
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
