import { z } from 'zod';
import { idSchema } from '../kernel/ids.ts';
import {
  countSchema,
  instantSchema,
  latitudeSchema,
  lineSchema,
  longitudeSchema,
  regionCodeSchema,
  textSchema,
} from '../kernel/fields.ts';
import { defineEntity } from '../sync/entity.ts';

/** 事件级别, gravest first: 特别重大, 重大, 较大, 一般. */
export const INCIDENT_LEVELS = [1, 2, 3, 4] as const;
export const incidentLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);
export type IncidentLevel = z.infer<typeof incidentLevelSchema>;

/** 事件状态 (domain 2.4): 接报, 核实, 误报关闭, 处置中, 基本控制, 处置结束, 归档. */
export const INCIDENT_STATUSES = [
  'received',
  'verified',
  'false-alarm',
  'responding',
  'contained',
  'ended',
  'archived',
] as const;
export type IncidentStatus = (typeof INCIDENT_STATUSES)[number];

/** 信息标识. State secrets may not be entered at all. */
export const MARKINGS = ['public', 'internal'] as const;

export const incidentSchema = z.object({
  id: idSchema,
  /** 事件编号, unique for this bureau and node. */
  no: lineSchema,
  title: lineSchema.min(1),
  typeCode: z.string().max(12),
  occurredAt: instantSchema,
  receivedAt: instantSchema,
  place: lineSchema,
  regionCode: regionCodeSchema,
  lon: longitudeSchema.nullable(),
  lat: latitudeSchema.nullable(),
  coordSource: lineSchema.nullable(),
  /** 信息来源: who or what reported it. */
  source: lineSchema,
  /** Casualty and loss figures; null means not known, which is not zero. */
  deaths: countSchema.nullable(),
  missing: countSchema.nullable(),
  seriouslyInjured: countSchema.nullable(),
  slightlyInjured: countSchema.nullable(),
  trapped: countSchema.nullable(),
  affected: countSchema.nullable(),
  lossFen: z.int().min(0).nullable(),
  /** Confirmed by a person; null while only a suggestion exists. */
  level: incidentLevelSchema.nullable(),
  marking: z.enum(MARKINGS),
  earthquakeId: idSchema.nullable(),
});
export type Incident = z.infer<typeof incidentSchema>;

export const incidentsEntity = defineEntity({
  name: 'incidents',
  kind: 'record',
  lane: 'report',
  schema: incidentSchema,
  scope: 'regionCode',
  search: ['no', 'title', 'place', 'source'],
  place: true,
});

/** 事件状态变更: the status of an incident is its last step. */
const incidentStepSchema = z.object({
  id: idSchema,
  incidentId: idSchema,
  at: instantSchema,
  from: z.enum(INCIDENT_STATUSES).nullable(),
  to: z.enum(INCIDENT_STATUSES),
  reason: lineSchema.nullable(),
  personName: lineSchema,
});

export const incidentStepsEntity = defineEntity({
  name: 'incidentSteps',
  kind: 'entry',
  lane: 'report',
  schema: incidentStepSchema,
});

const LOG_KINDS = ['received', 'note', 'level', 'status', 'report', 'order', 'contact'] as const;

/** 值班记事: one line of what happened, who wrote it, and the incident it belongs to, if any. */
export const logEntrySchema = z.object({
  id: idSchema,
  incidentId: idSchema.nullable(),
  at: instantSchema,
  kind: z.enum(LOG_KINDS),
  text: textSchema.min(1),
  personName: lineSchema,
  lon: longitudeSchema.nullable(),
  lat: latitudeSchema.nullable(),
});
export type LogEntry = z.infer<typeof logEntrySchema>;

export const logEntriesEntity = defineEntity({
  name: 'logEntries',
  kind: 'entry',
  lane: 'report',
  schema: logEntrySchema,
  search: ['text'],
  place: true,
});
