import type { TextsLike } from '../texts-like.ts';
import type { setup as chinese } from '../zh-CN/setup.ts';

export const setup: TextsLike<typeof chinese> = {
  product: 'Shouwang',
  tagline: 'Command center for county and prefecture emergency bureaus',
  promise: 'Data stay on this machine; works without a network',
  opening: 'Opening the database',
  mapTitle: 'Map of China',
  which: 'Which bureau is this machine for?',
  demoBureaus: 'Example bureaus',
  elsewhere: 'Another bureau',
  search: 'Prefecture or county: name, Pinyin or code',
  searchHint: 'Prefectures and counties only',
  searchNothing: 'Nothing found for “{{text}}”',
  searching: 'Searching',
  bureauName: 'Bureau name',
  bureauNameHint: 'Printed at the head of reports; edit as needed',
  bureauSuffix: '{{region}}应急管理局',
  officer: 'Duty officer',
  leader: 'Leader on duty',
  person: 'Name',
  loadDemo: 'Load demo data',
  loadDemoHint:
    'Gives the townships demo phone numbers (starting 000), and those of Weishan rough positions. Every such row is marked 演示生成 (generated for demonstration) and can be changed. No people, no incidents.',
  begin: 'Start the watch',
  beginning: 'Setting up this bureau',
  missing: {
    region: 'Choose a bureau first',
    bureauName: 'The bureau name is missing',
    officer: 'The duty officer is missing',
    leader: 'The leader on duty is missing',
    same: 'Officer and leader cannot be the same person',
  },
  restored: 'Restored what was typed at {{time}}',
  theme: { dark: 'Dark', light: 'Light' },
  otherLanguage: '中文',
  noMap: 'This machine cannot show the map; everything else works.',
};
