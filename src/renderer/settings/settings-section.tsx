import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { store } from '../store-client/console-client.ts';
import { AppearanceSection } from './appearance-section.tsx';
import { BureauSection } from './bureau-section.tsx';
import { FolderSection } from './folder-section.tsx';
import { QuakeSection } from './quake-section.tsx';
import { SCOPES, type Section } from './sections.ts';
import styles from './settings.module.css';
import { WallSection } from './wall-section.tsx';

interface SettingsSectionProps {
  readonly section: Section;
  readonly settings: Awaited<ReturnType<typeof store.settings.get>>;
}

/** One section with its head. The focus goes to its first field, unless the operator is walking down the list. */
export function SettingsSection({ section, settings }: SettingsSectionProps) {
  const { t } = useTranslation('settings');
  const frame = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (document.activeElement?.getAttribute('role') === 'listbox') return;
    frame.current?.querySelector<HTMLElement>('input:checked, input:not([type=radio]), textarea')?.focus();
  }, []);

  const { bureau, quake, station } = settings;
  const content: Readonly<Record<Section, () => ReactNode>> = {
    bureau: () => <BureauSection bureau={bureau} />,
    quake: () => <QuakeSection quake={quake} />,
    folder: () => <FolderSection folder={station.watchedFolder} />,
    appearance: () => <AppearanceSection station={station} />,
    wall: () => <WallSection station={station} />,
  };
  return (
    <div ref={frame} className={styles.frame}>
      <header className={styles.sectionHead}>
        <h2 className={styles.sectionTitle}>{t(`section.${section}`)}</h2>
        <span className={styles.faint}>{t(`scope.${SCOPES[section]}`)}</span>
      </header>
      {content[section]()}
    </div>
  );
}
