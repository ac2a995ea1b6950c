import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { INCIDENT_LEVELS } from '#shared/incidents/schema.ts';
import type { LevelRule } from '#shared/rules/level-rule.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { classNames } from '../ui/class-names.ts';
import { levelKey } from '../ui/level-shape.ts';
import type { Column } from '../ui/virtual-table-column.ts';
import { compactRange } from './compact-range.ts';
import { measureOf } from './indicator-measure.ts';
import { ConfirmedMark, EnabledMark } from './rule-marks.tsx';
import styles from './rules.module.css';

/** A rule a line, its four levels side by side, as the regulations print them. */
export function useLevelColumns(): readonly Column<LevelRule>[] {
  const { t } = useTranslation(['rules', 'ui']);
  const say = useBilingual();
  return useMemo(
    (): readonly Column<LevelRule>[] => [
      {
        id: 'plan',
        header: t('column.plan'),
        width: 'minmax(236px, 6fr)',
        cell: ({ plan, enabled }) => (
          <span className={classNames(styles.name, !enabled && styles.idle)} title={say(plan)}>
            {say(plan)}
          </span>
        ),
      },
      {
        id: 'indicator',
        header: t('column.indicator'),
        width: 'minmax(156px, 4fr)',
        cell: ({ indicator, enabled }) => (
          <span className={enabled ? undefined : styles.idle}>
            {t(`indicator.${indicator}`)}{' '}
            <span className={styles.unit}>{t(`unit.${measureOf(indicator).unit}`)}</span>
          </span>
        ),
      },
      ...INCIDENT_LEVELS.map((level): Column<LevelRule> => ({
        id: `level ${level}`,
        header: `${t(`ui:level.numeral.${levelKey(level)}`)} ${t(`ui:level.incident.${levelKey(level)}`)}`,
        width: 'minmax(122px, 3fr)',
        cell: ({ thresholds, indicator, enabled }) => {
          const threshold = thresholds.find((each) => each.level === level);
          return threshold === undefined ? (
            <span className={styles.idle}>{t('ui:unset')}</span>
          ) : (
            <span className={enabled ? undefined : styles.idle}>{compactRange(threshold, indicator)}</span>
          );
        },
      })),
      {
        id: 'enabled',
        header: t('column.enabled'),
        width: '84px',
        cell: ({ enabled }) => <EnabledMark isEnabled={enabled} />,
      },
      {
        id: 'confirmed',
        header: t('column.confirmed'),
        width: '80px',
        cell: ({ confirmed }) => <ConfirmedMark isConfirmed={confirmed} />,
      },
      {
        id: 'basis',
        header: t('column.basis'),
        width: 'minmax(130px, 5fr)',
        cell: ({ basis }) => (
          <span className={styles.basis} title={say(basis)}>
            {say(basis)}
          </span>
        ),
      },
    ],
    [t, say],
  );
}
