/** Columns between tabs, as between bars: only where neighbouring lines have as many. */
export const barsForTabs = (lines: readonly string[]): string[] => {
  const tabs = lines.map((line) => line.trim().split(/ *\t+ */).length - 1);
  return lines.map((line, i) =>
    tabs[i]! > 0 && (tabs[i - 1] === tabs[i] || tabs[i + 1] === tabs[i])
      ? line.trim().replace(/ *\t+ */g, ' | ')
      : line,
  );
};
