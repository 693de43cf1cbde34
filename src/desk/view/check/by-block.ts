import type { Finding, TextState } from '../../worker/case-state.ts';

/** What the check says of each block of a text: from its line to that of the next. */
export const byBlock = (
  told: TextState | undefined,
  findings: readonly Finding[],
): Map<string, Finding[]> =>
  new Map(
    told?.blocks.map(({ id, line }, at) => {
      const next = told.blocks[at + 1]?.line ?? Infinity;
      const own = findings.filter(
        (one) => one.file === told.path && one.line >= line && one.line < next,
      );
      return [id, own];
    }),
  );

/** What can be mended in the title of a text, which stands above all its blocks. */
export const inHead = (told: TextState | undefined, findings: readonly Finding[]): Finding[] => {
  const first = told?.blocks[0]?.line ?? 0;
  return findings.filter(({ file, line, mend }) => mend && file === told?.path && line < first);
};
