import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { BeijingClock } from '../ui/beijing-clock.tsx';
import { classNames } from '../ui/class-names.ts';
import { ProductMark } from '../ui/product-mark.tsx';
import { ToneDot } from '../ui/tone-dot.tsx';
import { AlarmsCell } from './alarms-cell.tsx';
import { BarCell } from './bar-cell.tsx';
import { DeadlineCell } from './deadline-cell.tsx';
import { LinksCell } from './links-cell.tsx';
import { PendingCell } from './pending-cell.tsx';
import type { ShellData } from './shell-data.ts';
import styles from './top-bar.module.css';

const names = (list: readonly string[]) => <span title={list.join('、')}>{list.join('、')}</span>;

/** Who is on duty, in which state, what is running out of time, what is connected, what waits, what rings. */
export const TopBar = memo(function TopBar({ data }: { readonly data: ShellData }) {
  const { t } = useTranslation('shell');
  return (
    <header className={styles.bar} aria-label={t('bar.label')} data-region="bar">
      <div className={styles.brand}>
        <ProductMark />
        <BarCell
          label={<span className={styles.product}>{t('product')}</span>}
          reading={data.bureauName}
          className={styles.bureau}
        >
          {(name) => <span title={name}>{name}</span>}
        </BarCell>
      </div>
      <BarCell label={t('bar.dutyState')} reading={data.dutyState}>
        {({ name, tone }) => <ToneDot tone={tone}>{name}</ToneDot>}
      </BarCell>
      <BarCell label={t('bar.leader')} reading={data.leaderNames}>
        {names}
      </BarCell>
      <BarCell label={t('bar.officer')} reading={data.officerNames} className={styles.shrink}>
        {names}
      </BarCell>
      <div className={classNames(styles.cell, styles.grow)} />
      <DeadlineCell deadlines={data.deadlines} />
      <LinksCell lines={data.lines} />
      <PendingCell pending={data.pending} />
      <AlarmsCell alarms={data.alarms} />
      <div className={styles.cell}>
        <BeijingClock />
      </div>
    </header>
  );
});
