const ROWS = 0xd7 - 0xb0 + 1;
const CELLS = 94;

/**
 * The first level of GB 2312: the 3,755 simplified characters in common use, in the standard's
 * order, which is that of their pinyin.
 */
export const commonCharacters = (): string[] => {
  const codes = Array.from({ length: ROWS * CELLS }, (_, at) => [
    0xb0 + Math.floor(at / CELLS),
    0xa1 + (at % CELLS),
  ]);
  const text = new TextDecoder('gb2312').decode(Uint8Array.from(codes.flat()));
  return [...text].filter((character) => /^\p{Script=Han}$/u.test(character));
};
