import { useQuery } from '@tanstack/react-query';
import { classNames } from '../ui/class-names.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { LoadingState } from '../ui/loading-state.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { EarthquakeFacts } from './earthquake-facts.tsx';
import { EarthquakeMap } from './earthquake-map.tsx';
import styles from './earthquake-panel.module.css';
import { EstimatePanel } from './estimate-panel.tsx';
import { PlacesPanel } from './places-panel.tsx';
import { pictureQuery } from '../store-client/shared-queries.ts';
import { SequencePanel } from './sequence-panel.tsx';
import { SourceMessages } from './source-messages.tsx';

interface EarthquakePanelProps {
  readonly earthquakeId: string;
  readonly onOpenIncident: (incidentId: string) => void;
  /** It has a screen to itself, and its parts scroll within it. */
  readonly isScreen?: boolean;
}

/** 地震速判: what is known of one earthquake, where it may be felt, and whom to call there. */
export function EarthquakePanel({ earthquakeId, onOpenIncident, isScreen = false }: EarthquakePanelProps) {
  const words = useErrorWords();
  const { data, error, refetch } = useQuery(pictureQuery(earthquakeId));
  if (data === undefined)
    return error === null ? (
      <LoadingState lines={8} />
    ) : (
      <ErrorState error={words(error)} onRetry={() => void refetch()} />
    );
  return (
    <div className={classNames(styles.panel, isScreen && styles.screen)}>
      <div className={styles.grid}>
        <div className={styles.map}>
          <EarthquakeMap picture={data} />
        </div>
        <div className={styles.side}>
          <div className={styles.pair}>
            <EarthquakeFacts picture={data} onOpenIncident={onOpenIncident} />
            <EstimatePanel picture={data} />
          </div>
          <PlacesPanel picture={data} />
          <SequencePanel picture={data} />
          <SourceMessages picture={data} />
        </div>
      </div>
    </div>
  );
}
