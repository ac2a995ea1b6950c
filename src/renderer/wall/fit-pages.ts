/** Heights and room in any one unit. */
interface Stack {
  /** Of the tiles, in their order. */
  readonly heights: readonly number[];
  readonly room: number;
  readonly gap: number;
}

/**
 * Which tiles of a column stand together on the wall, page by page. The first one, what it is all about, stands
 * on every page that has room for it; the others keep their order. A tile too tall beside it has a page to itself.
 */
export function fitPages({ heights, room, gap }: Stack): readonly (readonly number[])[] {
  const [first, ...rest] = heights;
  if (first === undefined) return [];
  const pages: number[][] = [];
  let left = 0;
  for (const [i, height] of rest.entries()) {
    const page = pages.at(-1);
    if (page !== undefined && height + gap <= left) {
      page.push(i + 1);
      left -= height + gap;
      continue;
    }
    left = room - first - gap - height;
    pages.push(left < 0 ? [i + 1] : [0, i + 1]);
  }
  const isFirstShown = pages.some((page) => page.includes(0));
  return isFirstShown ? pages : [[0], ...pages];
}
