import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { formatSecond } from '../i18n/format-time.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { useActions, type Action } from '../ui/actions.ts';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { EarthquakePanel } from './earthquake-panel.tsx';
import { pictureQuery } from '../store-client/shared-queries.ts';

interface EarthquakeDetailProps {
  readonly onOpenIncident: (incidentId: string) => void;
  readonly onBack: () => void;
}

/** One earthquake on a screen of its own. */
export function EarthquakeDetail({ onOpenIncident, onBack }: EarthquakeDetailProps) {
  const { t } = useTranslation('earthquakes');
  const { id = '' } = useParams();
  const { data } = useQuery(pictureQuery(id));
  const incidentId = data?.incidentId ?? null;
  const actions = useMemo(
    (): readonly Action[] => [
      {
        id: 'earthquakes:back',
        label: 'earthquakes:action.list',
        icon: 'left',
        keys: 'b',
        run: onBack,
      },
      ...(incidentId === null
        ? []
        : [
            {
              id: 'earthquakes:open-incident',
              label: 'earthquakes:action.openIncident',
              icon: 'incident',
              keys: 'e',
              run: () => onOpenIncident(incidentId),
            } as const,
          ]),
    ],
    [incidentId, onBack, onOpenIncident],
  );
  useActions(actions);
  const quake = data?.earthquake;
  const size = quake?.magnitude == null ? t('unknownMagnitude') : `M${quake.magnitude.toFixed(1)}`;
  return (
    <ScreenFrame
      title={quake === undefined ? t('title') : `${size} ${quake.place}`}
      note={quake === undefined ? null : formatSecond(quake.originAt)}
      actions={actions.map((action) => (
        <ActionButton key={action.id} action={action} />
      ))}
    >
      <EarthquakePanel key={id} earthquakeId={id} onOpenIncident={onOpenIncident} isScreen />
    </ScreenFrame>
  );
}
