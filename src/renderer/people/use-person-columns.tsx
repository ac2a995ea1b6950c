import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person } from '#shared/people/schema.ts';
import type { Station } from '#shared/settings/schema.ts';
import { ToneDot } from '../ui/tone-dot.tsx';
import type { Column } from '../ui/virtual-table-column.ts';
import styles from './people.module.css';

export function usePersonColumns(
  organisationNames: ReadonlyMap<string, string>,
  desk: Pick<Station, 'officerId' | 'leaderId'> | null,
): readonly Column<Person>[] {
  const { t } = useTranslation(['people', 'ui']);
  return useMemo(() => {
    const unset = <span className={styles.unset}>{t('ui:unset')}</span>;
    return [
      {
        id: 'name',
        header: t('field.name'),
        width: 'minmax(110px, 1fr)',
        cell: ({ name }) => <span className={styles.name}>{name}</span>,
      },
      {
        id: 'desk',
        header: t('desk.title'),
        width: '92px',
        cell: ({ id }) =>
          id === desk?.officerId ? (
            <ToneDot tone="ok">{t('desk.officer')}</ToneDot>
          ) : id === desk?.leaderId ? (
            <ToneDot tone="ok">{t('desk.leader')}</ToneDot>
          ) : null,
      },
      {
        id: 'organisation',
        header: t('field.organisation'),
        width: 'minmax(140px, 1.2fr)',
        cell: ({ organisationId }) =>
          organisationId === null ? unset : (organisationNames.get(organisationId) ?? unset),
      },
      {
        id: 'post',
        header: t('field.post'),
        width: 'minmax(90px, 0.8fr)',
        cell: ({ post }) => post ?? unset,
      },
      {
        id: 'roles',
        header: t('field.roles'),
        width: 'minmax(130px, 1fr)',
        cell: ({ roles }) => (roles.length === 0 ? unset : roles.map((role) => t(`role.${role}`)).join('、')),
      },
      {
        id: 'phones',
        header: t('field.phones'),
        width: 'minmax(130px, 1fr)',
        cell: ({ phones }) => (phones.length === 0 ? unset : phones.join('、')),
      },
      {
        id: 'provenance',
        header: t('field.provenance'),
        width: '100px',
        cell: ({ provenance }) =>
          provenance === null ? t('entered') : <span className={styles.provenance}>{provenance}</span>,
      },
    ];
  }, [organisationNames, desk, t]);
}
