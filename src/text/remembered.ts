/** A function of a text that works out each text once, and holds no more than so many answers. */
export const remembered = <Value>(
  make: (text: string) => Value,
  most: number,
): ((text: string) => Value) => {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const made = make(text);
    if (known.size >= most) known.clear();
    known.set(text, made);
    return made;
  };
};
