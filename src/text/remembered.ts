/** A function that works out each thing once, and holds no more than so many answers. */
export const remembered = <Value, Of = string>(
  make: (of: Of) => Value,
  most: number,
): ((of: Of) => Value) => {
  const known = new Map<Of, Value>();
  return (of) => {
    const before = known.get(of);
    if (before !== undefined) return before;
    const made = make(of);
    if (known.size >= most) known.clear();
    known.set(of, made);
    return made;
  };
};
