import { z } from 'zod';
import { incidentLevelSchema } from '../incidents/schema.ts';
import { bilingualSchema } from './bilingual.ts';
import { levelIndicatorSchema } from './level-indicators.ts';

const checkedFigureSchema = z.object({
  ruleId: z.string(),
  indicator: levelIndicatorSchema,
  value: z.number(),
});

/** A clause that fired: its sentence with the figures in it, the plan, the basis, and whether that is confirmed. */
const firedClauseSchema = checkedFigureSchema.extend({
  level: incidentLevelSchema,
  plan: bilingualSchema,
  text: bilingualSchema,
  basis: bilingualSchema,
  confirmed: z.boolean(),
});
export type FiredClause = z.infer<typeof firedClauseSchema>;

/**
 * 定级建议. A suggestion only: the level is set by a person.
 *
 * | kind | meaning |
 * |---|---|
 * | no-rule | no enabled rule for this type of incident: 未配置 |
 * | no-figures | rules exist, none of their figures is known yet |
 * | below-threshold | known figures, none reaches the lowest level |
 * | suggested | the gravest level that fired, and every clause that fired, gravest first |
 */
export const levelSuggestionSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('no-rule') }),
  z.object({ kind: z.literal('no-figures') }),
  z.object({ kind: z.literal('below-threshold'), checked: z.array(checkedFigureSchema) }),
  z.object({
    kind: z.literal('suggested'),
    level: incidentLevelSchema,
    /** At least one clause of that level is confirmed. */
    confirmed: z.boolean(),
    clauses: z.array(firedClauseSchema),
  }),
]);
export type LevelSuggestion = z.infer<typeof levelSuggestionSchema>;
