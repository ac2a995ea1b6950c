import { implement } from '@orpc/server';
import { rulesContract } from '#shared/rules/contract.ts';
import type { StoreContext } from '../store-context.ts';
import { listDeadlineRules, listLevelRules, saveDeadlineRule, saveLevelRule } from './rules.ts';

export function rulesRouter({ database, recorder, station }: StoreContext) {
  const os = implement(rulesContract);
  return os.router({
    levelRules: os.levelRules.handler(() => listLevelRules(database.read)),
    saveLevelRule: os.saveLevelRule.handler(({ input }) =>
      recorder.record(station.author, (recording) => saveLevelRule(recording, input)),
    ),
    deadlineRules: os.deadlineRules.handler(() => listDeadlineRules(database.read)),
    saveDeadlineRule: os.saveDeadlineRule.handler(({ input }) =>
      recorder.record(station.author, (recording) => saveDeadlineRule(recording, input)),
    ),
  });
}
