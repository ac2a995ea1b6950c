import { useTranslation } from 'react-i18next';
import { formatMinute, formatNear } from '../i18n/format-time.ts';
import { classNames } from './class-names.ts';
import styles from './delivery-state.module.css';
import { decisiveStep, deliverySteps, type Delivery, type DeliveryStep } from './delivery-steps.ts';
import { useNow } from './now.ts';
import { MINUTE_MS } from '#shared/kernel/clock.ts';

/** Drawn in a 14-unit square: ring, half, tick in a ring, cross in a ring. */
const MARKS: Readonly<Record<DeliveryStep['mark'], string>> = {
  open: 'M7 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 1 0 7 1.6z',
  busy: 'M7 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 1 0 7 1.6zM7 4v3l2 1.5',
  done: 'M7 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 1 0 7 1.6zM4.6 7.2l1.7 1.7 3.2-3.5',
  failed: 'M7 1.6a5.4 5.4 0 1 0 0 10.8A5.4 5.4 0 1 0 7 1.6zM5 5l4 4M9 5 5 9',
};

interface DeliveryStateProps {
  readonly delivery: Delivery;
  /** One line of a list: three marks and the word that matters. */
  readonly isBrief?: boolean;
}

export function DeliveryState({ delivery, isBrief = false }: DeliveryStateProps) {
  const { t } = useTranslation('ui');
  const now = useNow(MINUTE_MS);
  const steps = deliverySteps(delivery);
  const words = steps.map(({ text, at }) =>
    [t(`delivery.${text}`), at === null ? '' : formatMinute(at)].join(' ').trim(),
  );
  if (isBrief) {
    return (
      <span className={classNames(styles.steps, styles.brief)} title={words.join('\n')}>
        {steps.map((step, i) => (
          <span key={i} className={classNames(styles.step, styles[step.mark])}>
            <Mark mark={step.mark} />
          </span>
        ))}
        <span className={styles.word}>{t(`delivery.${decisiveStep(steps).text}`)}</span>
      </span>
    );
  }
  return (
    <ol className={styles.steps} aria-label={t('delivery.label')}>
      {steps.map(({ mark, text, at }, i) => (
        <li key={i} className={classNames(styles.step, styles[mark])}>
          <Mark mark={mark} />
          {t(`delivery.${text}`)}
          {at === null ? null : (
            <time className={styles.time} title={formatMinute(at)}>
              {formatNear(at, now)}
            </time>
          )}
        </li>
      ))}
    </ol>
  );
}

function Mark({ mark }: { readonly mark: DeliveryStep['mark'] }) {
  return (
    <svg className={styles.mark} width={14} height={14} viewBox="0 0 14 14" aria-hidden>
      <path d={MARKS[mark]} />
    </svg>
  );
}
