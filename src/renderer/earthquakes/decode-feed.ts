const BOMS: readonly (readonly [encoding: string, bytes: readonly number[]])[] = [
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a feed file: UTF-8, UTF-16 where its mark says so, else GB18030, in which old Chinese programs write.
 * Bytes that are none of them come out as replacement marks, and are then refused where the feed is parsed.
 */
export function decodeFeed(bytes: Uint8Array): string {
  const marked = BOMS.find(([, bom]) => bom.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked[0]).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}
