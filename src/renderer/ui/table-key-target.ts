/** The row a key leads to, or null for a key that does not move. Never leaves the list. */
export function tableKeyTarget(key: string, from: number, rowCount: number, pageRows: number): number | null {
  const last = rowCount - 1;
  if (last < 0) return null;
  const target = {
    ArrowUp: from - 1,
    ArrowDown: from + 1,
    PageUp: from - pageRows,
    PageDown: from + pageRows,
    Home: 0,
    End: last,
  }[key];
  return target === undefined ? null : Math.min(last, Math.max(0, target));
}
