import { z } from 'zod';
import { lineSchema, regionCodeSchema } from '../kernel/fields.ts';
import { defineEntity } from '../sync/entity.ts';

/** What the whole bureau shares. One record, made when the bureau is chosen. */
export const bureauSchema = z.object({
  id: z.literal('bureau'),
  regionCode: regionCodeSchema,
  /** 编报单位, as printed on documents. */
  name: lineSchema.min(1),
  superiorName: lineSchema,
  governmentName: lineSchema,
  headquartersName: lineSchema,
  dutyPhone: lineSchema.nullable(),
  /** Titles of the earthquake plans in force here, without 《》. */
  earthquakePlans: z.array(lineSchema),
  addressees: z.array(lineSchema),
  copies: z.array(lineSchema),
});
export type Bureau = z.infer<typeof bureauSchema>;

export const bureauEntity = defineEntity({
  name: 'bureau',
  kind: 'record',
  lane: 'other',
  schema: bureauSchema,
});

/** 地震参数: every figure the estimate and the grouping rest on, editable by the bureau. */
export const quakeSettingsSchema = z.object({
  id: z.literal('quake'),
  /** Null until chosen: no estimate is made then. */
  zone: z.string().nullable(),
  zoneConfirmed: z.boolean(),
  azimuthDeg: z.number().min(0).max(360),
  incidentMinMagnitude: z.number().min(0).max(9),
  concernRadiusKm: z.number().min(0).max(2000),
  sequenceKm: z.number().min(0).max(500),
  sequenceDays: z.number().min(0).max(3650),
});
export type QuakeSettings = z.infer<typeof quakeSettingsSchema>;

export const quakeSettingsEntity = defineEntity({
  name: 'quakeSettings',
  kind: 'record',
  lane: 'other',
  schema: quakeSettingsSchema,
});

/** What belongs to this workstation alone, and is never synced. */
export const stationSchema = z.object({
  officerId: z.string().nullable(),
  leaderId: z.string().nullable(),
  language: z.enum(['zh-CN', 'en']),
  theme: z.enum(['dark', 'light']),
  watchedFolder: z.string().max(1000).nullable(),
  wallWidthM: z.number().min(0.3).max(60).nullable(),
  wallDistanceM: z.number().min(1).max(60).nullable(),
});
export type Station = z.infer<typeof stationSchema>;
