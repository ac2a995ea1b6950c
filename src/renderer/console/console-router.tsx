import type { ReactNode } from 'react';
import { createHashRouter, Navigate } from 'react-router';
import { NotFound } from './not-found.tsx';
import { ScreenFailed } from './screen-failed.tsx';
import type { Screen } from './screen.ts';

/** One route a screen, under the shell. A screen that throws is replaced alone. */
export function createConsoleRouter(shell: ReactNode, screens: readonly Screen[]) {
  const [home] = screens;
  return createHashRouter([
    {
      element: shell,
      children: [
        { path: '/', element: home === undefined ? <NotFound /> : <Navigate to={home.path} replace /> },
        ...screens.map(({ path, Component }) => ({
          path: `${path}/*`,
          element: <Component />,
          errorElement: <ScreenFailed />,
        })),
        { path: '*', element: <NotFound /> },
      ],
    },
  ]);
}
