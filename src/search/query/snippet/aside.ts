/** What tells of what might be, or of what others do: as an answer it would say the opposite. */
const ASIDES = [
  /如果|假如|假使|一旦|要是|倘若|若是|万一|或许|也许|可能会|(?:其他|其它|别的|有的|有些|不少|许多|很多|一般|普通)(?:公司|企业|中心|机构|单位|同行|客服|员工|人)|同行们?|(?:难以|不可|无法)想象|换作别/u,
  /\b(?:if|might|may|could|would|suppose|imagine|whether|unthinkable|elsewhere)\b|\b(?:other|many|some|most) (?:companies|firms|organi[sz]ations|cent(?:re|er)s|businesses|providers)\b|\b(?:any other|average|ordinary|typical) (?:company|firm|organi[sz]ation|cent(?:re|er)|business)\b|\b(?:many|most) (?:people|employees|staff|agents|workers) (?:who|in|at|elsewhere)\b/iu,
  /(?<!\p{L})(?:اگر|چنانچه|شاید|هرگاه)(?!\p{L})|ممکن است|(?:دیگر|سایر|بسیاری از|بیشتر|بعضی|برخی از?) (?:شرکت|سازمان|مرکز|مراکز|بنگاه|کارکنان|کارمندان|افراد|کسانی)|(?:شرکت|سازمان)‌های دیگر|مراکز دیگر|(?:شرکت|سازمان|مرکز)ی? (?:دیگری|معمولی)|تصورناپذیر|تصورکردنی نیست/u,
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
