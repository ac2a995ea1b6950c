/** For the person who watches; stdout belongs to the figures. */
export function progress(text: string): void {
  process.stderr.write(`  ${text}\n`);
}
