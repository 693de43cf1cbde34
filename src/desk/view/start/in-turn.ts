/** Does one thing after the other with all of a list, some at a time, until told to stop. */
export const inTurn = async <T>(
  list: readonly T[],
  atOnce: number,
  act: (one: T) => Promise<void>,
  isOver: () => boolean,
): Promise<void> => {
  const left = [...list];
  const go = async (): Promise<void> => {
    for (let one = left.shift(); one !== undefined && !isOver(); one = left.shift()) await act(one);
  };
  await Promise.all(Array.from({ length: atOnce }, go));
};
