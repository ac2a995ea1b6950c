import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useText } from '../i18n/use-text.ts';
import { BannerStack } from '../ui/banner-stack.tsx';
import { ExerciseBand } from '../ui/exercise-band.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { CommandBar } from './command-bar.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { NavRail } from './nav-rail.tsx';
import type { Screen } from './screen.ts';
import type { ShellData } from './shell-data.ts';
import styles from './shell.module.css';
import { StatusLine } from './status-line.tsx';
import { TopBar } from './top-bar.tsx';
import { useDictionaryAhead } from './use-command-index.ts';
import { useCommands } from './use-commands.ts';
import { useHotkeys } from './use-hotkeys.ts';

interface ShellProps {
  readonly screens: readonly Screen[];
  readonly data: ShellData;
}

/** What stands around every screen: bar, banners, rail, status line, command bar. */
export function Shell({ screens, data }: ShellProps) {
  const { t } = useTranslation('shell');
  const text = useText();
  const stage = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const commands = useCommands(screens);
  useHotkeys(screens, commands);
  useDictionaryAhead();

  const screen = screens.find(({ path }) => pathname === path || pathname.startsWith(`${path}/`));
  const title = screen === undefined ? t('product') : `${text(screen.label)} · ${t('product')}`;
  const { exercise } = data;
  useEffect(() => {
    document.title = exercise === null ? title : `【${text('ui:exercise.word')}】${title}`;
  }, [exercise, title, text]);

  // A screen that focuses its own first field keeps it.
  useEffect(() => {
    if (!stage.current?.contains(document.activeElement)) stage.current?.focus({ preventScroll: true });
  }, [screen]);

  return (
    <div className={styles.window}>
      <button type="button" className={styles.skip} onClick={() => stage.current?.focus()}>
        {t('skipToStage')}
      </button>
      {exercise === null ? null : <ExerciseBand name={exercise.name} />}
      <TopBar data={data} />
      <BannerStack banners={data.banners} />
      <div className={styles.middle}>
        <NavRail screens={screens} />
        <main ref={stage} className={styles.stage} tabIndex={-1} data-region="stage">
          <Suspense fallback={<LoadingState lines={6} />}>
            <Outlet />
          </Suspense>
        </main>
      </div>
      <StatusLine saving={data.saving} database={data.database} sync={data.sync} version={data.version} />
      <CommandBar commands={commands} />
      <KeysSheet commands={commands} />
    </div>
  );
}
