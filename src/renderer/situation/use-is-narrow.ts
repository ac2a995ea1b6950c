import { useEffect, useState, type RefObject } from 'react';

/** Whether an element is narrower than so many pixels; false until it has been measured. */
export function useIsNarrow(element: RefObject<HTMLElement | null>, belowPx: number): boolean {
  const [isNarrow, setNarrow] = useState(false);
  useEffect(() => {
    if (element.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      if (entry !== undefined) setNarrow(entry.contentRect.width < belowPx);
    });
    observer.observe(element.current);
    return () => observer.disconnect();
  }, [element, belowPx]);
  return isNarrow;
}
