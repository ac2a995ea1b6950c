import { useTranslation } from 'react-i18next';
import { CommandFinder } from './command-finder.tsx';
import styles from './command-bar.module.css';
import type { Command } from './command.ts';
import { Overlay } from './overlay.tsx';
import { useShellView } from './shell-view.ts';

/** Every screen and every action, by Chinese, by Pinyin, by initials, by English. */
export function CommandBar({ commands }: { readonly commands: readonly Command[] }) {
  const { t } = useTranslation('shell');
  const isOpen = useShellView((view) => view.open === 'command-bar');
  if (!isOpen) return null;
  return (
    <Overlay label={t('command.open')} className={styles.bar}>
      <CommandFinder commands={commands} />
    </Overlay>
  );
}
