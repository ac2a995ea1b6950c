import { useLayoutEffect, useRef, useState, type CSSProperties, type ReactNode } from 'react';
import { classNames } from '../ui/class-names.ts';
import { useNow } from '../ui/now.ts';
import { fitPages } from './fit-pages.ts';
import { pageOf, TURN_EVERY_MS } from './page-of.ts';
import styles from './tile-stack.module.css';

export interface StackedTile {
  readonly id: string;
  readonly node: ReactNode;
}

interface TileStackProps {
  /** From the top; the first stays when the others have to take turns. */
  readonly tiles: readonly StackedTile[];
  /** Room of the column, CSS pixels. */
  readonly roomPx: number;
  readonly gapPx: number;
  readonly place: 'left' | 'leftSecond' | 'rightSecond' | 'right' | 'rightWide';
}

/** One column of tiles, each as tall as what it says. What does not fit under the first takes turns. */
export function TileStack({ tiles, roomPx, gapPx, place }: TileStackProps) {
  const stack = useRef<HTMLDivElement>(null);
  const [heights, setHeights] = useState<readonly number[]>([]);
  const pages = fitPages({ heights, room: roomPx, gap: gapPx });
  const shown = pageOf(pages, 1, useNow(TURN_EVERY_MS)).items[0] ?? [];

  useLayoutEffect(() => {
    const element = stack.current;
    if (element === null) return;
    const measure = () => {
      const measured = [...element.children].map((child) => (child as HTMLElement).offsetHeight);
      setHeights((before) => (before.join() === measured.join() ? before : measured));
    };
    measure();
    const observer = new ResizeObserver(measure);
    for (const child of element.children) observer.observe(child);
    return () => observer.disconnect();
  }, [tiles]);

  return (
    <div
      ref={stack}
      className={classNames(styles.stack, styles[place])}
      style={{ '--room': `${String(roomPx)}px`, '--gap': `${String(gapPx)}px` } as CSSProperties}
    >
      {tiles.map(({ id, node }, i) => (
        <div
          key={id}
          className={classNames(styles.slot, !shown.includes(i) && styles.away)}
          aria-hidden={!shown.includes(i)}
        >
          {node}
        </div>
      ))}
    </div>
  );
}
