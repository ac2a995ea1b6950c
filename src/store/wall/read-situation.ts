import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import type { Organisation } from '#shared/organisations/schema.ts';
import type { Situation } from '#shared/wall/contract.ts';
import { readPicture } from '../earthquakes/read-picture.ts';
import { listIncidents, findIncident } from '../incidents/incident-queries.ts';
import { deadlinesFor, suggestionFor } from '../incidents/read-incident-detail.ts';
import { findPerson } from '../people/people.ts';
import { readShape } from '../regions/region-book.ts';
import { listReports } from '../reports/report-queries.ts';
import { findBureau } from '../settings/read-settings.ts';
import type { StoreContext } from '../store-context.ts';

const SHOWN = 12;

/** 态势: everything one wall shows, gathered in one call. */
export function readSituation(store: StoreContext): Situation {
  const db = store.database.read;
  const bureau = findBureau(db);
  const { officerId, leaderId, language, wallWidthM, wallDistanceM } = store.station.values;
  const nameOf = (id: string | null) => (id === null ? null : (findPerson(db, id)?.name ?? null));
  const open = listIncidents(db, { offset: 0, limit: SHOWN, open: true });
  return {
    bureauName: bureau?.name ?? null,
    regionShape: bureau === null ? null : readShape(store.regions, bureau.regionCode),
    officerName: nameOf(officerId),
    leaderName: nameOf(leaderId),
    language,
    wallWidthM,
    wallDistanceM,
    openIncidents: open.rows,
    openTotal: open.total,
    focus: readFocus(store),
    dataAt: store.clock(),
  };
}

function readFocus({ database, wall }: StoreContext): Situation['focus'] {
  const db = database.read;
  const { incidentId } = wall.scene;
  const incident = incidentId === null ? null : findIncident(db, incidentId);
  if (incident === null) return null;
  const suggestion = suggestionFor(db, incident);
  const picture = incident.earthquakeId === null ? null : readPicture(db, incident.earthquakeId);
  return {
    incident,
    suggestedLevel: suggestion.kind === 'suggested' ? suggestion.level : null,
    picture: picture === null ? null : withoutPhones(picture),
    deadlines: deadlinesFor(db, incident),
    reports: listReports(db, incident.id).map(({ title, state, dueAt, lastStepAt }) => ({
      title,
      state,
      dueAt,
      at: lastStepAt,
    })),
  };
}

/** The wall hangs in a hall anybody may enter: no number reaches it, not only none is shown. */
function withoutPhones(picture: EarthquakePicture): EarthquakePicture {
  const hide = (organisation: Organisation): Organisation => ({
    ...organisation,
    dutyPhone: null,
    fax: null,
    satellitePhone: null,
  });
  return {
    ...picture,
    places: picture.places.map((place) => ({ ...place, organisation: hide(place.organisation) })),
    placesWithoutCoordinate: picture.placesWithoutCoordinate.map(hide),
  };
}
