const isDigit = (codePoint: number) => /^\p{Nd}$/u.test(String.fromCodePoint(codePoint));

/** The value, 0 to 9, of a decimal digit of any script; undefined for anything else. */
export function digitValue(character: string): number | undefined {
  const codePoint = character.codePointAt(0) ?? 0;
  if (codePoint >= 0x30 && codePoint <= 0x39) return codePoint - 0x30;
  if (codePoint < 0x80 || !isDigit(codePoint)) return undefined;
  // Unicode lays out decimal digits in unbroken runs of ten, zero first.
  let first = codePoint;
  while (isDigit(first - 1)) first -= 1;
  return (codePoint - first) % 10;
}

/** Decimal digits of every script as ASCII; nothing else changes. */
export function foldDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => String(digitValue(digit)));
}
