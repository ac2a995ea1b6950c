import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { DeadlineRule } from '#shared/rules/deadline-rule.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { classNames } from '../ui/class-names.ts';
import { LevelBadge } from '../ui/level-badge.tsx';
import type { Column } from '../ui/virtual-table-column.ts';
import { ConfirmedMark, EnabledMark } from './rule-marks.tsx';
import styles from './rules.module.css';
import { useDuration } from './use-duration.ts';
import { useTypeNames } from './use-type-names.ts';

export function useDeadlineColumns(): readonly Column<DeadlineRule>[] {
  const { t } = useTranslation('rules');
  const say = useBilingual();
  const duration = useDuration();
  const { brief, full } = useTypeNames();
  return useMemo(
    (): readonly Column<DeadlineRule>[] => [
      {
        id: 'name',
        header: t('column.name'),
        width: 'minmax(220px, 5fr)',
        cell: ({ name, enabled }) => (
          <span className={classNames(styles.name, !enabled && styles.idle)} title={say(name)}>
            {say(name)}
          </span>
        ),
      },
      {
        id: 'limit',
        header: t('column.limit'),
        width: '104px',
        align: 'end',
        cell: ({ minutes, enabled }) => (
          <span className={enabled ? undefined : styles.idle}>{duration(minutes)}</span>
        ),
      },
      {
        id: 'runsFrom',
        header: t('column.runsFrom'),
        width: '128px',
        cell: ({ runsFrom }) => t(`runsFrom.${runsFrom}`),
      },
      {
        id: 'levels',
        header: t('column.levels'),
        width: '108px',
        cell: ({ levels }) =>
          levels.length === 0 ? (
            <span className={styles.idle}>{t('anyLevel')}</span>
          ) : (
            <span className={styles.badges}>
              {levels.map((level) => (
                <LevelBadge key={level} level={level} kind="incident" isBare size={18} />
              ))}
            </span>
          ),
      },
      {
        id: 'types',
        header: t('column.types'),
        width: 'minmax(150px, 3fr)',
        cell: ({ typePrefixes }) => <span title={full(typePrefixes)}>{brief(typePrefixes)}</span>,
      },
      {
        id: 'enabled',
        header: t('column.enabled'),
        width: '88px',
        cell: ({ enabled }) => <EnabledMark isEnabled={enabled} />,
      },
      {
        id: 'confirmed',
        header: t('column.confirmed'),
        width: '92px',
        cell: ({ confirmed }) => <ConfirmedMark isConfirmed={confirmed} />,
      },
      {
        id: 'basis',
        header: t('column.basis'),
        width: 'minmax(200px, 6fr)',
        cell: ({ basis }) => (
          <span className={styles.basis} title={say(basis)}>
            {say(basis)}
          </span>
        ),
      },
    ],
    [t, say, duration, brief, full],
  );
}
