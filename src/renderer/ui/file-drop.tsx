import { Button } from 'antd';
import { useRef, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from './class-names.ts';
import styles from './file-drop.module.css';
import { Icon } from './icon.tsx';

interface FileDropProps {
  readonly label: string;
  /** Name endings with the dot, lower case. */
  readonly endings: readonly string[];
  readonly hint?: string;
  readonly isMultiple?: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

/** Takes files by mouse or by keyboard. What is in them is checked where they are read, not here. */
export function FileDrop({ label, endings, hint, isMultiple = false, onFiles }: FileDropProps) {
  const { t } = useTranslation('ui');
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [refused, setRefused] = useState<readonly string[]>([]);

  const take = (list: FileList | null) => {
    const all = [...(list ?? [])];
    const isWanted = ({ name }: File) => endings.some((ending) => name.toLowerCase().endsWith(ending));
    const wanted = all.filter(isWanted).slice(0, isMultiple ? undefined : 1);
    setRefused(all.filter((file) => !wanted.includes(file)).map(({ name }) => name));
    if (wanted.length > 0) onFiles(wanted);
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer.files);
  };
  return (
    <div
      className={classNames(styles.zone, isOver && styles.over)}
      role="group"
      aria-label={label}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <span className={styles.icon}>
        <Icon name="file" size={26} />
      </span>
      <div className={styles.row}>
        <span>{isOver ? t('file.dropNow') : t('file.drop')}</span>
        <Button size="small" onClick={() => input.current?.click()}>
          {t('file.choose')}
        </Button>
      </div>
      <span className={styles.hint}>{hint ?? endings.join('  ')}</span>
      {refused.length === 0 ? null : (
        <span className={styles.refused} role="alert">
          {t('file.refused', { names: refused.join('、') })}
        </span>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        accept={endings.join(',')}
        multiple={isMultiple}
        onChange={(event) => {
          take(event.target.files);
          event.target.value = '';
        }}
      />
    </div>
  );
}
