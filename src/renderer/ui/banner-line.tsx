import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { formatClock, formatClockSecond } from '../i18n/format-time.ts';
import { needsAnswer } from './arrange-banners.ts';
import styles from './banner-stack.module.css';
import type { Banner } from './banner.ts';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import { LevelBadge } from './level-badge.tsx';

interface BannerLineProps {
  readonly lead: Banner;
  readonly members: readonly Banner[];
}

export function BannerLine({ lead, members }: BannerLineProps) {
  const { t } = useTranslation('ui');
  const { kind, level, title, detail, at, answered, isEscalated, answers, dismiss } = lead;
  const isUnanswered = needsAnswer(lead);
  return (
    <article
      className={classNames(styles.banner, styles[kind], isUnanswered ? styles.unanswered : styles.answered)}
    >
      <span className={styles.kind}>
        {level === null ? <Icon name={kind} size={20} /> : <LevelBadge level={level} kind="warning" isBare />}
        {t(`banners.kind.${kind}`)}
      </span>
      <div className={styles.words}>
        <p className={styles.title}>
          <span>{title}</span>
          {members.length < 2 ? null : (
            <span className={styles.count}>{t('banners.grouped', { count: members.length })}</span>
          )}
        </p>
        <p className={styles.detail}>
          <span>{formatClockSecond(at)}</span>
          {detail === null ? null : <span>{detail}</span>}
          {isUnanswered && !isEscalated ? <span>{t('banners.unanswered')}</span> : null}
          {isEscalated && isUnanswered ? (
            <span className={styles.escalated}>{t('banners.escalated')}</span>
          ) : null}
          {answered === null ? null : (
            <span>{t('banners.answered', { person: answered.by, time: formatClock(answered.at) })}</span>
          )}
        </p>
      </div>
      <div className={styles.side}>
        {answers.map(({ id, label, run }, i) => (
          <Button
            key={id}
            type={i === 0 && isUnanswered ? 'primary' : 'default'}
            {...(i === 0 && isUnanswered ? { 'data-banner-answer': '' } : {})}
            onClick={run}
          >
            {label}
          </Button>
        ))}
        {dismiss === null ? null : (
          <Button
            type="text"
            aria-label={t('banners.dismiss')}
            icon={<Icon name="close" size={16} />}
            onClick={dismiss}
          />
        )}
      </div>
    </article>
  );
}
