const LAYOUTS = [
  ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'],
  ['ضصثقفغعهخحجچ', 'شسیبلاتنمکگ', 'ظطزرذدپو'],
];

// Letters that Persian writes apart and speaks alike.
const ALIKE = ['زذضظ', 'سصث', 'تط', 'هح', 'قغ', 'اع'];

const places = new Map(
  LAYOUTS.flatMap((rows, layout) =>
    rows.flatMap((row, y) =>
      Array.from(row, (key, x): [string, [number, number, number]] => [key, [layout, x, y]]),
    ),
  ),
);

/** Whether one letter is easily typed for another: a neighbour on the keyboard, or of like sound. */
export function isSlip(typed: string, meant: string): boolean {
  if (ALIKE.some((letters) => letters.includes(typed) && letters.includes(meant))) return true;
  const [a, b] = [places.get(typed), places.get(meant)];
  if (!a || a[0] !== b?.[0]) return false;
  // Each row stands about half a key further right than the one above.
  return Math.abs(a[1] + a[2] / 2 - (b[1] + b[2] / 2)) <= 1 && Math.abs(a[2] - b[2]) <= 1;
}
