import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import { useShowOnWall } from '../store-client/use-wall-scene.ts';
import { useActions, type Action } from '../ui/actions.ts';
import { chooseIncident } from './situation-view.ts';

type WallView = { readonly lon: number; readonly lat: number; readonly zoom: number } | null;

interface SituationActions {
  readonly incident: IncidentSummary | null;
  /** The operator's own view, when a hand has moved the map. */
  readonly wallView: () => WallView;
  readonly reframe: () => void;
}

/** What can be done from here, each by a key and from the command bar. */
export function useSituationActions({ incident, wallView, reframe }: SituationActions) {
  const navigate = useNavigate();
  const { mutate, error: pushError } = useShowOnWall();

  const actions = useMemo(() => {
    const subject = incident === null ? {} : { subject: incident.title };
    const isDisabled = incident === null;
    const push = () =>
      mutate({
        scene: incident?.earthquakeId == null ? 'routine' : 'earthquake',
        incidentId: incident?.id ?? null,
        camera: wallView(),
      });
    return {
      push: {
        id: 'situation:show-on-wall',
        label: 'situation:action.showOnWall',
        icon: 'wall',
        keys: 'w',
        run: push,
        ...subject,
      },
      wall: {
        id: 'situation:open-wall',
        label: 'situation:action.openWall',
        icon: 'wall',
        keys: 'd',
        run: () => void window.shell.openWall(),
      },
      create: {
        id: 'situation:create',
        label: 'situation:action.create',
        icon: 'plus',
        keys: 'n',
        run: () => void navigate('/incidents/new'),
      },
      open: {
        id: 'situation:open-incident',
        label: 'situation:action.openIncident',
        icon: 'incident',
        keys: 'o',
        isDisabled,
        run: () => void navigate(`/incidents/${incident?.id ?? ''}`),
        ...subject,
      },
      reframe: {
        id: 'situation:reframe',
        label: 'situation:action.reframe',
        icon: 'locate',
        keys: 'c',
        isDisabled,
        run: reframe,
        ...subject,
      },
      overview: {
        id: 'situation:overview',
        label: 'situation:action.overview',
        icon: 'situation',
        keys: 'z',
        run: () => {
          chooseIncident(null);
          reframe();
        },
      },
    } satisfies Record<string, Action>;
  }, [incident, mutate, navigate, reframe, wallView]);

  useActions(useMemo(() => Object.values(actions), [actions]));
  return { actions, pushError };
}
