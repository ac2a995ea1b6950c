import { DiagnosticsScreen } from '../diagnostics/diagnostics-screen.tsx';
import { EarthquakesScreen } from '../earthquakes/earthquakes-screen.tsx';
import { PeopleScreen } from '../people/people-screen.tsx';
import { ReportsScreen } from '../reports/reports-screen.tsx';
import { RulesScreen } from '../rules/rules-screen.tsx';
import { SettingsScreen } from '../settings/settings-screen.tsx';
import { SituationScreen } from '../situation/situation-screen.tsx';
import { BaseDataScreen } from './base-data-screen.tsx';
import { IncidentsWithDetails } from './incidents-with-details.tsx';
import type { Screen } from './screen.ts';

/** Every screen of the console, in the order of the rail. The first one opens at start. */
export const SCREENS: readonly Screen[] = [
  {
    id: 'situation',
    path: '/situation',
    label: 'situation:screen',
    group: 'watch',
    icon: 'situation',
    letter: 's',
    Component: SituationScreen,
  },
  {
    id: 'incidents',
    path: '/incidents',
    label: 'incidents:screen',
    group: 'watch',
    icon: 'incident',
    letter: 'i',
    Component: IncidentsWithDetails,
  },
  {
    id: 'reports',
    path: '/reports',
    label: 'reports:title',
    group: 'watch',
    icon: 'report',
    letter: 'r',
    Component: ReportsScreen,
  },
  {
    id: 'earthquakes',
    path: '/earthquakes',
    label: 'earthquakes:title',
    group: 'monitor',
    icon: 'earthquake',
    letter: 'e',
    Component: EarthquakesScreen,
  },
  {
    id: 'organisations',
    path: '/organisations',
    label: 'regions:screen',
    group: 'base',
    icon: 'region',
    letter: 'o',
    Component: BaseDataScreen,
  },
  {
    id: 'people',
    path: '/people',
    label: 'people:screen',
    group: 'base',
    icon: 'person',
    letter: 'p',
    Component: PeopleScreen,
  },
  {
    id: 'rules',
    path: '/rules',
    label: 'rules:title',
    group: 'base',
    icon: 'rules',
    letter: 'l',
    Component: RulesScreen,
  },
  {
    id: 'settings',
    path: '/settings',
    label: 'settings:title',
    group: 'system',
    icon: 'settings',
    letter: 't',
    Component: SettingsScreen,
  },
  {
    id: 'diagnostics',
    path: '/diagnostics',
    label: 'diagnostics:title',
    group: 'system',
    icon: 'diagnostics',
    letter: 'd',
    Component: DiagnosticsScreen,
  },
];
