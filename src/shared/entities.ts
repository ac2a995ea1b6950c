import { earthquakeMessagesEntity, earthquakesEntity, feedImportsEntity } from './earthquakes/entities.ts';
import { incidentsEntity, incidentStepsEntity, logEntriesEntity } from './incidents/schema.ts';
import { organisationsEntity } from './organisations/schema.ts';
import { peopleEntity } from './people/schema.ts';
import {
  issueNumbersEntity,
  reportDocumentsEntity,
  reportsEntity,
  reportStepsEntity,
} from './reports/schema.ts';
import { deadlineRulesEntity, levelRulesEntity } from './rules/entities.ts';
import { bureauEntity, quakeSettingsEntity } from './settings/schema.ts';
import type { Entity } from './sync/entity.ts';

/** Every synced table of the product. A feature adds its own here and touches nothing of sync. */
export const ENTITIES: readonly Entity[] = [
  bureauEntity,
  quakeSettingsEntity,
  levelRulesEntity,
  deadlineRulesEntity,
  organisationsEntity,
  peopleEntity,
  earthquakesEntity,
  earthquakeMessagesEntity,
  feedImportsEntity,
  incidentsEntity,
  incidentStepsEntity,
  logEntriesEntity,
  reportsEntity,
  reportStepsEntity,
  issueNumbersEntity,
  reportDocumentsEntity,
] as const;
