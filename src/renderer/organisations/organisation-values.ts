import { z } from 'zod';
import { parseCoordinate, type ParsedCoordinate } from '#shared/geo/parse-coordinate.ts';
import { ORGANISATION_KINDS, type Organisation } from '#shared/organisations/schema.ts';

const organisationValuesSchema = z.object({
  name: z.string(),
  kind: z.enum(ORGANISATION_KINDS),
  parentId: z.string().nullable(),
  regionCode: z.string(),
  dutyPhone: z.string(),
  fax: z.string(),
  satellitePhone: z.string(),
  /** In any usual notation. */
  coordinate: z.string(),
  coordSource: z.string(),
  /** The bureau has looked at a row it did not enter, and takes it as its own. */
  isTakenOver: z.boolean(),
});

/** An organisation while it is being edited: every field as it is typed. */
export type OrganisationValues = z.infer<typeof organisationValuesSchema>;

export function readOrganisationValues(stored: unknown): OrganisationValues | null {
  return organisationValuesSchema.safeParse(stored).data ?? null;
}

export const newOrganisationValues = (regionCode: string): OrganisationValues => ({
  name: '',
  kind: 'member-unit',
  parentId: null,
  regionCode,
  dutyPhone: '',
  fax: '',
  satellitePhone: '',
  coordinate: '',
  coordSource: '',
  isTakenOver: false,
});

export const organisationValuesOf = (organisation: Organisation): OrganisationValues => ({
  name: organisation.name,
  kind: organisation.kind,
  parentId: organisation.parentId,
  regionCode: organisation.regionCode,
  dutyPhone: organisation.dutyPhone ?? '',
  fax: organisation.fax ?? '',
  satellitePhone: organisation.satellitePhone ?? '',
  coordinate: writeCoordinate(organisation),
  coordSource: organisation.coordSource ?? '',
  isTakenOver: false,
});

/** 25.22N 99.96E, with every digit that is stored. */
function writeCoordinate({ lon, lat }: Pick<Organisation, 'lon' | 'lat'>): string {
  if (lon === null || lat === null) return '';
  return `${String(Math.abs(lat))}${lat < 0 ? 'S' : 'N'} ${String(Math.abs(lon))}${lon < 0 ? 'W' : 'E'}`;
}

export type CoordinateRefusal = Extract<ParsedCoordinate, { ok: false }>['reason'];

interface OrganisationFaults {
  readonly name?: 'missing';
  readonly coordinate?: CoordinateRefusal;
  readonly coordSource?: 'missing';
}

type CheckedOrganisation =
  | { readonly ok: true; readonly organisation: Organisation }
  | { readonly ok: false; readonly faults: OrganisationFaults };

/** What does not come from the form: which record it is, and where it stood. */
type Kept = Pick<Organisation, 'id' | 'sortOrder' | 'provenance'>;

/** Turns the form into what is saved, or names every field that keeps it from that. */
export function checkOrganisation(values: OrganisationValues, kept: Kept): CheckedOrganisation {
  const { kind, parentId, regionCode, isTakenOver } = values;
  const name = values.name.trim();
  const place = values.coordinate.trim() === '' ? null : parseCoordinate(values.coordinate);
  const coordSource = lineOf(values.coordSource);
  const faults: { -readonly [Field in keyof OrganisationFaults]: OrganisationFaults[Field] } = {};
  if (name === '') faults.name = 'missing';
  if (place?.ok === false) faults.coordinate = place.reason;
  // A place whose origin nobody knows cannot be trusted on the map.
  if (place?.ok === true && coordSource === null) faults.coordSource = 'missing';
  if (Object.keys(faults).length > 0) return { ok: false, faults };
  const { lon, lat } = place?.ok === true ? place : { lon: null, lat: null };
  return {
    ok: true,
    organisation: {
      id: kept.id,
      name,
      kind,
      parentId,
      regionCode,
      dutyPhone: lineOf(values.dutyPhone),
      fax: lineOf(values.fax),
      satellitePhone: lineOf(values.satellitePhone),
      lon,
      lat,
      coordSource: lon === null ? null : coordSource,
      sortOrder: kept.sortOrder,
      provenance: isTakenOver ? null : kept.provenance,
    },
  };
}

/** Nothing typed is nothing known. */
const lineOf = (text: string): string | null => (text.trim() === '' ? null : text.trim());
