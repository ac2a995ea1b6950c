import { useTranslation } from 'react-i18next';
import type { ReportElement } from '#shared/documents/missing-elements.ts';
import { ActionButton } from '../ui/action-button.tsx';
import type { Action } from '../ui/actions.ts';
import { Panel } from '../ui/panel.tsx';
import { ToneDot } from '../ui/tone-dot.tsx';
import styles from './report-editor.module.css';

interface MissingPanelProps {
  readonly missing: readonly ReportElement[];
  readonly blanks: number;
  readonly next: Action;
}

/** 要素: what the rules ask for and the words do not tell yet (domain 2.5). */
export function MissingPanel({ missing, blanks, next }: MissingPanelProps) {
  const { t } = useTranslation('reports');
  return (
    <Panel
      title={t('missing.title')}
      note={
        <ToneDot tone={missing.length === 0 ? 'ok' : 'warn'}>
          {missing.length === 0 ? t('missing.none') : t('missing.count', { count: missing.length })}
        </ToneDot>
      }
    >
      {missing.length === 0 ? null : (
        <>
          <ul className={styles.elements}>
            {missing.map((element) => (
              <li key={element}>{t(`element.${element}`)}</li>
            ))}
          </ul>
          <p className={styles.hint}>{t('missing.hint')}</p>
        </>
      )}
      <div className={styles.blanks}>
        <span className={blanks > 0 ? undefined : styles.faint}>
          {blanks > 0 ? t('missing.blanks', { count: blanks }) : t('missing.noBlanks')}
        </span>
        {blanks > 0 ? <ActionButton action={next} size="small" /> : null}
      </div>
    </Panel>
  );
}
