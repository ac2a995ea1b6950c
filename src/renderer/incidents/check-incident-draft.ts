import type { IncidentForm } from '#shared/incidents/contract.ts';
import { MINUTE_MS } from '#shared/kernel/clock.ts';
import { findIncidentType } from '#shared/rules/incident-types.ts';
import { readCoordinate, type CoordinateRefusal } from './coordinate-reading.ts';
import { PEOPLE_FIELDS, suggestTitle, type IncidentDraft } from './incident-draft.ts';

/** What a field was refused for, and the rule that refused it; both have texts. */
export interface DraftFault {
  readonly text:
    | 'required'
    | 'titleTooLong'
    | 'occursAfterReceipt'
    | 'receiptAhead'
    | 'notACount'
    | 'notAnAmount'
    | `coordinate.${CoordinateRefusal}`;
  readonly rule: 'report' | 'order' | 'count' | 'amount' | 'coordinate' | 'length';
}

type DraftField = Exclude<keyof IncidentDraft, 'id' | 'regionName' | 'marking'>;
export type DraftFaults = Readonly<Partial<Record<DraftField, DraftFault>>>;

export type CheckedDraft =
  { readonly ok: true; readonly form: IncidentForm } | { readonly ok: false; readonly faults: DraftFaults };

const LINE = 200;
const MOST_PEOPLE = 1_000_000_000;
/** A station's clock may run a little behind the clock a call was noted by. */
const AHEAD_MS = 5 * MINUTE_MS;
const FEN_PER_WAN = 1_000_000;

/** Turns the form into what is filed, or names every field that keeps it from that. `now` in UTC milliseconds. */
export function checkIncidentDraft(draft: IncidentDraft, now: number): CheckedDraft {
  const { id, typeCode, occurredAt, receivedAt, regionCode, marking } = draft;
  const typeName = typeCode === null ? null : (findIncidentType(typeCode)?.name.zh ?? null);
  const title = (draft.title ?? suggestTitle(draft.place, typeName)).trim();
  const place = draft.place.trim();
  const source = draft.source.trim();
  const coordinate = readCoordinate(draft.coordinate, null);
  const people = Object.fromEntries(PEOPLE_FIELDS.map((field) => [field, readCount(draft[field])] as const));
  const lossFen = readAmount(draft.loss);

  const faults: { -readonly [Field in DraftField]?: DraftFault } = {};
  if (typeCode === null) faults.typeCode = REQUIRED;
  // Before place and type are known there is nothing to make a title from, and nothing more to ask for.
  if (title === '' && typeCode !== null && place !== '') faults.title = REQUIRED;
  if (occurredAt === null) faults.occurredAt = REQUIRED;
  if (receivedAt === null) faults.receivedAt = REQUIRED;
  if (place === '') faults.place = REQUIRED;
  if (regionCode === null) faults.regionCode = REQUIRED;
  if (source === '') faults.source = REQUIRED;
  for (const [field, text] of [
    ['title', title],
    ['place', place],
    ['source', source],
    ['coordSource', draft.coordSource],
  ] as const)
    if (text.length > LINE) faults[field] = { text: 'titleTooLong', rule: 'length' };
  if (occurredAt !== null && receivedAt !== null && occurredAt > receivedAt)
    faults.occurredAt = { text: 'occursAfterReceipt', rule: 'order' };
  if (receivedAt !== null && receivedAt > now + AHEAD_MS)
    faults.receivedAt = { text: 'receiptAhead', rule: 'order' };
  if (coordinate.kind === 'refused')
    faults.coordinate = { text: `coordinate.${coordinate.reason}`, rule: 'coordinate' };
  for (const field of PEOPLE_FIELDS)
    if (people[field] === undefined) faults[field] = { text: 'notACount', rule: 'count' };
  if (lossFen === undefined) faults.loss = { text: 'notAnAmount', rule: 'amount' };
  if (Object.keys(faults).length > 0) return { ok: false, faults };

  const isPlaced = coordinate.kind === 'read';
  return {
    ok: true,
    form: {
      id,
      title,
      typeCode: typeCode as string,
      occurredAt: occurredAt as number,
      receivedAt: receivedAt as number,
      place,
      regionCode: regionCode as string,
      lon: isPlaced ? coordinate.lon : null,
      lat: isPlaced ? coordinate.lat : null,
      coordSource: isPlaced && draft.coordSource.trim() !== '' ? draft.coordSource.trim() : null,
      source,
      ...(people as Record<(typeof PEOPLE_FIELDS)[number], number | null>),
      lossFen: lossFen as number | null,
      marking,
    },
  };
}

const REQUIRED: DraftFault = { text: 'required', rule: 'report' };

/** Empty is unknown; undefined is no whole number of people. */
function readCount(typed: string): number | null | undefined {
  const text = typed.normalize('NFKC').replaceAll(/[\s,]/g, '').replace(/人$/, '');
  if (text === '') return null;
  const value = Number(text);
  return /^\d+$/.test(text) && value <= MOST_PEOPLE ? value : undefined;
}

/** 万元 as typed, in fen; empty is unknown; undefined is no amount. */
function readAmount(typed: string): number | null | undefined {
  const text = typed
    .normalize('NFKC')
    .replaceAll(/[\s,]/g, '')
    .replace(/万元?$/, '');
  if (text === '') return null;
  return /^\d{1,9}(\.\d{1,6})?$/.test(text) ? Math.round(Number(text) * FEN_PER_WAN) : undefined;
}
