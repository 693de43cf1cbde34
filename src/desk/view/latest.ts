/**
 * Asks one question at a time: while one is open, of those that come only the last is asked next.
 * `tell` gets each answer with its question; `fail` what was thrown.
 */
export const latest = <Question, Answer>(
  ask: (question: Question) => Promise<Answer>,
  tell: (answer: Answer, question: Question) => void,
  fail: (error: unknown) => void,
): ((question: Question) => void) => {
  let next: { question: Question } | undefined;
  let isOpen = false;
  const go = async (): Promise<void> => {
    isOpen = true;
    while (next) {
      const { question } = next;
      next = undefined;
      try {
        tell(await ask(question), question);
      } catch (error) {
        fail(error);
      }
    }
    isOpen = false;
  };
  return (question) => {
    next = { question };
    if (!isOpen) void go();
  };
};
