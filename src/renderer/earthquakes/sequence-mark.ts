interface Sequenced {
  readonly id: string;
  readonly sequenceId: string;
}

/** How many of the rows belong to each sequence. Rows come in order of time, so that a sequence is mostly on one page. */
export function sequenceSizes(rows: readonly Sequenced[]): ReadonlyMap<string, number> {
  const groups = Map.groupBy(rows, ({ sequenceId }) => sequenceId);
  return new Map([...groups].map(([id, members]) => [id, members.length]));
}

/** The known size of a row's sequence; null when it stands alone, as far as the rows tell. */
export function sequenceMark(row: Sequenced, sizes: ReadonlyMap<string, number>): number | null {
  const size = sizes.get(row.sequenceId) ?? 1;
  if (size > 1) return size;
  // The row names another one that is not among the rows at hand.
  return row.sequenceId === row.id ? null : 1;
}
