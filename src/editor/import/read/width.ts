/** How wide a text is on a page: a Chinese character takes two columns. */
export const widthOf = (text: string): number =>
  [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60\u3000-\u303f]/.test(character)
        ? 2
        : /\p{M}|\u200c/u.test(character)
          ? 0
          : 1),
    0,
  );
