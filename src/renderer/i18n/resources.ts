import { diagnostics as diagnosticsEn } from './en/diagnostics.ts';
import { earthquakes as earthquakesEn } from './en/earthquakes.ts';
import { errorTexts as errorsEn } from './en/error-texts.ts';
import { incidents as incidentsEn } from './en/incidents.ts';
import { map as mapEn } from './en/map.ts';
import { organisations as organisationsEn } from './en/organisations.ts';
import { people as peopleEn } from './en/people.ts';
import { recovery as recoveryEn } from './en/recovery.ts';
import { regions as regionsEn } from './en/regions.ts';
import { reports as reportsEn } from './en/reports.ts';
import { rules as rulesEn } from './en/rules.ts';
import { settings as settingsEn } from './en/settings.ts';
import { setup as setupEn } from './en/setup.ts';
import { shell as shellEn } from './en/shell.ts';
import { situation as situationEn } from './en/situation.ts';
import { ui as uiEn } from './en/ui.ts';
import { wall as wallEn } from './en/wall.ts';
import { diagnostics as diagnosticsZh } from './zh-CN/diagnostics.ts';
import { earthquakes as earthquakesZh } from './zh-CN/earthquakes.ts';
import { errorTexts as errorsZh } from './zh-CN/error-texts.ts';
import { incidents as incidentsZh } from './zh-CN/incidents.ts';
import { map as mapZh } from './zh-CN/map.ts';
import { organisations as organisationsZh } from './zh-CN/organisations.ts';
import { people as peopleZh } from './zh-CN/people.ts';
import { recovery as recoveryZh } from './zh-CN/recovery.ts';
import { regions as regionsZh } from './zh-CN/regions.ts';
import { reports as reportsZh } from './zh-CN/reports.ts';
import { rules as rulesZh } from './zh-CN/rules.ts';
import { settings as settingsZh } from './zh-CN/settings.ts';
import { setup as setupZh } from './zh-CN/setup.ts';
import { shell as shellZh } from './zh-CN/shell.ts';
import { situation as situationZh } from './zh-CN/situation.ts';
import { ui as uiZh } from './zh-CN/ui.ts';
import { wall as wallZh } from './zh-CN/wall.ts';

/** Every namespace is one feature; a feature adds its line to both languages. */
const chinese = {
  shell: shellZh,
  ui: uiZh,
  errors: errorsZh,
  map: mapZh,
  earthquakes: earthquakesZh,
  reports: reportsZh,
  setup: setupZh,
  situation: situationZh,
  incidents: incidentsZh,
  wall: wallZh,
  regions: regionsZh,
  organisations: organisationsZh,
  people: peopleZh,
  rules: rulesZh,
  settings: settingsZh,
  diagnostics: diagnosticsZh,
  recovery: recoveryZh,
};
const english = {
  shell: shellEn,
  ui: uiEn,
  errors: errorsEn,
  map: mapEn,
  earthquakes: earthquakesEn,
  reports: reportsEn,
  setup: setupEn,
  situation: situationEn,
  incidents: incidentsEn,
  wall: wallEn,
  regions: regionsEn,
  organisations: organisationsEn,
  people: peopleEn,
  rules: rulesEn,
  settings: settingsEn,
  diagnostics: diagnosticsEn,
  recovery: recoveryEn,
} satisfies Record<keyof typeof chinese, unknown>;

export const resources = { 'zh-CN': chinese, en: english };

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'shell';
    resources: typeof chinese;
    interpolationFormatTypeMap: { beijing: number };
  }
}
