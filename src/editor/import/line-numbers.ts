/** Numbers of lines as an editor writes them (`12,15-18`): a test for each; what is none is told. */
export const lineNumbers = (
  asked: readonly string[],
): { has: (line: number) => boolean } | { wrong: string } => {
  const ranges: [number, number][] = [];
  for (const part of asked.flatMap((one) => one.split(/[,，、،\s]+/)).filter(Boolean)) {
    const match = /^(\d{1,7})(?:[-–—~](\d{1,7}))?$/.exec(part);
    if (!match) return { wrong: part };
    const from = Number(match[1]);
    const to = Number(match[2] ?? match[1]);
    if (to < from) return { wrong: part };
    ranges.push([from, to]);
  }
  return { has: (line) => ranges.some(([from, to]) => line >= from && line <= to) };
};
