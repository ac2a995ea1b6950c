// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, test, vi } from 'vitest';
import { useNow } from './now.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const START = Date.UTC(2024, 3, 24, 5, 5, 16, 250);

afterEach(() => {
  vi.useRealTimers();
});

test('a clock renders itself at each full second, nothing around it, and stops with the last one', () => {
  vi.useFakeTimers({ now: START });
  const renders = { around: 0, seconds: [] as number[], minutes: [] as number[] };
  function Seconds() {
    renders.seconds.push(useNow() - START);
    return null;
  }
  function Minutes() {
    renders.minutes.push(useNow(60_000) - START);
    return null;
  }
  function Around() {
    renders.around += 1;
    return (
      <>
        <Seconds />
        <Minutes />
      </>
    );
  }
  const root = createRoot(document.createElement('div'));
  act(() => root.render(<Around />));
  act(() => void vi.advanceTimersByTime(1_000));
  act(() => void vi.advanceTimersByTime(1_000));
  expect(renders).toEqual({ around: 1, seconds: [-250, 750, 1_750], minutes: [-16_250] });

  act(() => void vi.advanceTimersByTime(43_000));
  expect(renders.minutes).toEqual([-16_250, 43_750]);

  act(() => root.unmount());
  expect(vi.getTimerCount()).toBe(0);
});
