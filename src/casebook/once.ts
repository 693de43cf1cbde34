/** A question that is asked by every page and answered once; while editing, each time anew. */
export const once = <Answer>(ask: () => Answer): (() => Answer) => {
  let answer: { is: Answer } | undefined;
  return () => {
    if (import.meta.env.DEV) return ask();
    answer ??= { is: ask() };
    return answer.is;
  };
};
