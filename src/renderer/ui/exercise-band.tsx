import { useTranslation } from 'react-i18next';
import styles from './exercise-band.module.css';

/** 演练: on top of every window while an exercise runs, in a colour used for nothing else. */
export function ExerciseBand({ name }: { readonly name: string }) {
  const { t } = useTranslation('ui');
  return (
    <>
      <aside className={styles.band} aria-label={t('exercise.word')}>
        <span className={styles.word}>{t('exercise.word')}</span>
        <span>{name}</span>
        <span>{t('exercise.warning')}</span>
        <span className={styles.word} aria-hidden>
          {t('exercise.word')}
        </span>
      </aside>
      <div className={styles.frame} aria-hidden />
    </>
  );
}
