/** What tells of what might be, or of what others do: as an answer it would say the opposite. */
const ASIDES = [
  /如果|假如|假使|一旦|要是|倘若|若是|万一|或许|也许|可能会|(?:其他|其它|别的|有的|有些|不少|许多|很多)(?:公司|企业|中心|机构|单位|同行)|同行们?/u,
  /\b(?:if|might|may|could|would|suppose|imagine|whether)\b|\b(?:other|many|some|most) (?:companies|firms|organi[sz]ations|cent(?:re|er)s|businesses|providers)\b/iu,
  /(?<!\p{L})(?:اگر|چنانچه|شاید|هرگاه)(?!\p{L})|ممکن است|(?:دیگر|سایر|بسیاری از|بعضی|برخی از?) (?:شرکت|سازمان|مرکز|مراکز|بنگاه)|(?:شرکت|سازمان)‌های دیگر|مراکز دیگر/u,
];

const SENTENCE = /[^.。！？!?؟;；؛]+(?:[.。！？!?؟;；؛]+(?!\d)|$)|[^]/gu;

/** Whether all that is marked in a text stands in sentences of that kind. */
export const isAside = (
  text: string,
  marks: readonly { start: number; end: number }[],
): boolean => {
  const marked = [...text.matchAll(SENTENCE)].filter(({ 0: sentence, index }) =>
    marks.some(({ start }) => start >= index && start < index + sentence.length),
  );
  return (
    marked.length > 0 && marked.every(([sentence]) => ASIDES.some((one) => one.test(sentence)))
  );
};
