import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { useText } from '../i18n/use-text.ts';
import { Icon } from '../ui/icon.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import type { Command } from './command.ts';
import styles from './keys-sheet.module.css';
import { Overlay } from './overlay.tsx';
import { closeOverlay, useShellView } from './shell-view.ts';

interface KeysSheetProps {
  readonly commands: readonly Command[];
}

/** All keys on one sheet, the registered ones taken from the registry itself. */
export function KeysSheet({ commands }: KeysSheetProps) {
  const { t } = useTranslation('shell');
  const text = useText();
  const isOpen = useShellView((view) => view.open === 'keys-sheet');
  if (!isOpen) return null;
  const lines = (kind: Command['kind']) =>
    commands.flatMap(({ id, label, keys, kind: its }) =>
      its === kind && keys !== undefined ? [{ id, text: text(label), keys: [keys] }] : [],
    );
  const parts = [
    {
      title: t('keys.general'),
      lines: [
        { id: 'find', text: t('keys.openCommand'), keys: ['/', 'Ctrl+k'] },
        { id: 'escape', text: t('keys.escape'), keys: ['Escape'] },
        { id: 'number', text: t('keys.number'), keys: ['Alt+1–9'] },
      ],
    },
    { title: t('keys.screens'), lines: lines('screen') },
    { title: t('keys.actions'), lines: lines('action') },
    {
      title: t('keys.tables'),
      lines: [
        { id: 'move', text: t('keys.rowMove'), keys: ['ArrowUp', 'ArrowDown'] },
        { id: 'page', text: t('keys.rowPage'), keys: ['PageUp', 'PageDown'] },
        { id: 'ends', text: t('keys.rowEnds'), keys: ['Home', 'End'] },
        { id: 'open', text: t('keys.rowOpen'), keys: ['Enter'] },
      ],
    },
  ];
  return (
    <Overlay label={t('keys.title')} className={styles.sheet}>
      <div className={styles.head}>
        <h2>{t('keys.title')}</h2>
        <Button
          type="text"
          aria-label={text('ui:close')}
          icon={<Icon name="close" size={16} />}
          onClick={closeOverlay}
        />
      </div>
      <div className={styles.columns}>
        {parts
          .filter(({ lines: all }) => all.length > 0)
          .map(({ title, lines: all }) => (
            <section key={title} className={styles.part}>
              <h3>{title}</h3>
              {all.map(({ id, text: name, keys }) => (
                <div key={id} className={styles.line}>
                  <span>{name}</span>
                  <span className={styles.keys}>
                    {keys.map((one) => (
                      <KeyHint key={one} keys={one} />
                    ))}
                  </span>
                </div>
              ))}
            </section>
          ))}
      </div>
    </Overlay>
  );
}
