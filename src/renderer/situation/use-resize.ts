import { useEffect, useRef, type RefObject } from 'react';

/** Calls once a size has come to rest at something new: banners come and go, windows are dragged. */
export function useResize(
  element: RefObject<HTMLElement | null>,
  onResize: () => void,
  afterMs: number,
): void {
  const latest = useRef(onResize);
  useEffect(() => {
    latest.current = onResize;
  });
  useEffect(() => {
    if (element.current === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let known: string | null = null;
    const observer = new ResizeObserver(([entry]) => {
      if (entry === undefined) return;
      const { width, height } = entry.contentRect;
      const size = `${String(width)} ${String(height)}`;
      if (known === null) known = size;
      if (size === known) return;
      known = size;
      clearTimeout(timer);
      timer = setTimeout(() => latest.current(), afterMs);
    });
    observer.observe(element.current);
    return () => {
      observer.disconnect();
      clearTimeout(timer);
    };
  }, [element, afterMs]);
}
