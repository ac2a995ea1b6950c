import { z } from 'zod';
import { idSchema } from '#shared/kernel/ids.ts';
import { MARKINGS } from '#shared/incidents/schema.ts';

/** Figures of people in the form, in the order they are asked for. */
export const PEOPLE_FIELDS = [
  'deaths',
  'missing',
  'seriouslyInjured',
  'slightlyInjured',
  'trapped',
  'affected',
] as const;

const line = z.string().max(2000);

/** The form as it is typed: what may be incomplete or wrong for a while. */
const incidentDraftSchema = z.object({
  /** Made with the form, so that filing it twice files it once. */
  id: idSchema,
  typeCode: z.string().nullable(),
  /** null while it is made from place and type. */
  title: line.nullable(),
  occurredAt: z.int().nullable(),
  receivedAt: z.int().nullable(),
  place: line,
  regionCode: z.string().nullable(),
  regionName: z.string(),
  coordinate: line,
  coordSource: line,
  source: line,
  deaths: line,
  missing: line,
  seriouslyInjured: line,
  slightlyInjured: line,
  trapped: line,
  affected: line,
  /** In 万元, as it is spoken. */
  loss: line,
  marking: z.enum(MARKINGS),
});
export type IncidentDraft = z.infer<typeof incidentDraftSchema>;

export function readIncidentDraft(stored: unknown): IncidentDraft | null {
  const read = incidentDraftSchema.safeParse(stored);
  return read.success ? read.data : null;
}

interface Start {
  readonly id: string;
  /** UTC milliseconds: a call is written down as it comes in. */
  readonly now: number;
  readonly region: { readonly code: string; readonly fullName: string } | null;
}

export const emptyIncidentDraft = ({ id, now, region }: Start): IncidentDraft => ({
  id,
  typeCode: null,
  title: null,
  occurredAt: null,
  receivedAt: now,
  place: '',
  regionCode: region?.code ?? null,
  regionName: region?.fullName ?? '',
  coordinate: '',
  coordSource: '',
  source: '',
  deaths: '',
  missing: '',
  seriouslyInjured: '',
  slightlyInjured: '',
  trapped: '',
  affected: '',
  loss: '',
  marking: 'internal',
});

/** 大仓镇小三家村道路交通事故: place, then what happened there. Empty until both are known. */
export function suggestTitle(place: string, typeName: string | null): string {
  const where = place.trim();
  if (where === '' || typeName === null) return '';
  return (where.endsWith(typeName) ? where : where + typeName).slice(0, 200);
}
