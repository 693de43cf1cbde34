const UNITS = ['', ...Array.from('一二三四五六七八九')];

/** What begins with a number from two to ninety-nine in Chinese numerals: 24小时 as 二十四小时. */
export const inNumerals = (text: string): string =>
  text.replace(/^\d{1,2}(?!\d)/, (digits) => {
    const [tens, units] = [Math.floor(Number(digits) / 10), Number(digits) % 10];
    return (tens > 1 ? UNITS[tens]! : '') + (tens > 0 ? '十' : '') + UNITS[units]!;
  });

/** Persian digits as Western ones. */
export const inWestern = (text: string): string =>
  text.replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - '۰'.charCodeAt(0)));
