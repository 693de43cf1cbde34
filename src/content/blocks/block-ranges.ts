/** Ids in their order, those that follow each other as one: p1 … p4, p7. */
export const blockRanges = (ids: readonly string[]): string => {
  const runs: string[][] = [];
  for (const id of ids) {
    const run = runs.at(-1);
    const [, letters, number] = /^(.*?)(\d+)$/.exec(run?.at(-1) ?? '') ?? [];
    if (run && id === `${letters}${Number(number) + 1}`) run.push(id);
    else runs.push([id]);
  }
  return runs
    .map((run) => (run.length > 2 ? `${run[0]} … ${run.at(-1)}` : run.join(', ')))
    .join(', ');
};
