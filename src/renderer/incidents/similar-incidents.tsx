import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { formatMinute } from '../i18n/format-time.ts';
import styles from './new-incident.module.css';
import { similarIncidentsQuery } from './queries.ts';
import { useSettled } from './use-settled.ts';

const TYPING_PAUSE_MS = 400;
const LEAST_CHARACTERS = 2;

/** 查重: open incidents at the same place, before the same one is filed a second time. */
export function SimilarIncidents({ place }: { readonly place: string }) {
  const { t } = useTranslation('incidents');
  const asked = useSettled(place.trim(), TYPING_PAUSE_MS);
  const similar = useQuery({ ...similarIncidentsQuery(asked), enabled: asked.length >= LEAST_CHARACTERS });
  const rows = asked.length >= LEAST_CHARACTERS ? (similar.data?.rows ?? []) : [];
  if (rows.length === 0) return null;
  return (
    <div className={styles.similar} role="status">
      {t('form.similar')}
      <ul>
        {rows.map(({ id, no, title, receivedAt }) => (
          <li key={id}>
            <Link to={`/incidents/${id}`}>{title}</Link> {no} · {formatMinute(receivedAt)}
          </li>
        ))}
      </ul>
    </div>
  );
}
