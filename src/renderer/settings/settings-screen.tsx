import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, Route, Routes, useNavigate, useParams } from 'react-router';
import { useActions, type Action } from '../ui/actions.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { SideList } from '../ui/side-list.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { settingsQuery } from '../store-client/shared-queries.ts';
import { isSection, neighbour, SECTIONS, type Section } from './sections.ts';
import { SettingsSection } from './settings-section.tsx';
import styles from './settings.module.css';

/** 设置: a section at a time, each saved on its own. */
export function SettingsScreen() {
  return (
    <Routes>
      <Route index element={<Navigate to="bureau" replace />} />
      <Route path=":section" element={<Settings />} />
    </Routes>
  );
}

function Settings() {
  const { t } = useTranslation('settings');
  const words = useErrorWords();
  const navigate = useNavigate();
  const { section: named } = useParams();
  const section: Section = isSection(named) ? named : 'bureau';
  const { data, error, refetch } = useQuery(settingsQuery());
  useActions(
    useMemo(() => {
      const go = (target: Section) => void navigate(`/settings/${target}`);
      return [
        ...SECTIONS.map((name, i): Action => ({
          id: `settings:${name}`,
          label: `settings:action.${name}`,
          icon: 'settings',
          keys: String(i + 1),
          run: () => go(name),
        })),
        {
          id: 'settings:next',
          label: 'settings:action.next',
          icon: 'down',
          keys: 'Alt+PageDown',
          run: () => go(neighbour(section, 1)),
        },
        {
          id: 'settings:previous',
          label: 'settings:action.previous',
          icon: 'up',
          keys: 'Alt+PageUp',
          run: () => go(neighbour(section, -1)),
        },
      ] satisfies readonly Action[];
    }, [navigate, section]),
  );
  return (
    <ScreenFrame
      title={t('title')}
      note={
        <span className={styles.keys}>
          {t('move')} <KeyHint keys="Alt+PageUp" /> <KeyHint keys="Alt+PageDown" />
        </span>
      }
    >
      <div className={styles.screen}>
        <div className={styles.list}>
          <SideList
            label={t('sections')}
            selectedId={section}
            onSelect={(id) => void navigate(`/settings/${id}`, { replace: true })}
            items={SECTIONS.map((name, i) => ({
              id: name,
              title: t(`section.${name}`),
              meta: t(`about.${name}`),
              tail: <KeyHint keys={String(i + 1)} />,
            }))}
          />
        </div>
        <div className={styles.section}>
          {data !== undefined ? (
            <SettingsSection key={section} section={section} settings={data} />
          ) : error === null ? (
            <LoadingState lines={8} />
          ) : (
            <ErrorState error={words(error)} onRetry={() => void refetch()} />
          )}
        </div>
      </div>
    </ScreenFrame>
  );
}
