import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../i18n/format-number.ts';
import { formatMinute } from '../i18n/format-time.ts';
import type { Reading } from '../ui/reading.ts';
import { ToneDot } from '../ui/tone-dot.tsx';
import { BarCell } from './bar-cell.tsx';
import type { PendingWork } from './shell-data.ts';

/** What is saved here and has not left yet. */
export const PendingCell = memo(function PendingCell({
  pending,
}: {
  readonly pending: Reading<PendingWork>;
}) {
  const { t } = useTranslation('shell');
  const oldestAt = pending.state === 'known' ? pending.value.oldestAt : null;
  return (
    <BarCell
      label={t('bar.pending')}
      reading={pending}
      title={oldestAt === null ? undefined : t('bar.pendingOldest', { time: formatMinute(oldestAt) })}
    >
      {({ count, isStuck }) =>
        isStuck ? (
          <ToneDot tone="warn">
            {formatNumber(count)} {t('bar.pendingStuck')}
          </ToneDot>
        ) : (
          formatNumber(count)
        )
      }
    </BarCell>
  );
});
