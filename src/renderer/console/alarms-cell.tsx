import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reading } from '../ui/reading.ts';
import { ToneDot } from '../ui/tone-dot.tsx';
import { BarCell } from './bar-cell.tsx';

interface AlarmCount {
  readonly active: number;
  readonly unanswered: number;
}

/** Answered alarms still count: answering stops the sound, not the state. */
export const AlarmsCell = memo(function AlarmsCell({ alarms }: { readonly alarms: Reading<AlarmCount> }) {
  const { t } = useTranslation('shell');
  const total = alarms.state === 'known' ? alarms.value.active : 0;
  return (
    <BarCell
      label={
        <>
          {t('bar.alarms')}
          {total === 0 ? null : <span>{t('bar.alarmsActive', { count: total })}</span>}
        </>
      }
      reading={alarms}
    >
      {({ active, unanswered }) => {
        if (active === 0) return <ToneDot tone="ok">{t('bar.alarmsNone')}</ToneDot>;
        if (unanswered === 0) return <ToneDot tone="warn">{t('bar.alarmsAnswered')}</ToneDot>;
        return <ToneDot tone="bad">{t('bar.alarmsUnanswered', { count: unanswered })}</ToneDot>;
      }}
    </BarCell>
  );
});
