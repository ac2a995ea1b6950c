import { Fragment, type CSSProperties, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './description-list.module.css';

export interface Description {
  readonly term: string;
  /** null: nobody has configured or entered it. */
  readonly value: ReactNode | null;
}

interface DescriptionListProps {
  readonly items: readonly Description[];
  readonly columns?: number;
}

export function DescriptionList({ items, columns = 1 }: DescriptionListProps) {
  const { t } = useTranslation('ui');
  return (
    <dl className={styles.list} style={{ '--columns': columns } as CSSProperties}>
      {items.map(({ term, value }) => (
        <Fragment key={term}>
          <dt>{term}</dt>
          <dd>{value ?? <span className={styles.absent}>{t('unset')}</span>}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
