// From starting the program to its first usable list, against a bare Electron window; see README.md.

import { join } from 'node:path';
import { makeDataFolder } from './data/incident-database.ts';
import { NEWEST_TITLE } from './data/incidents.ts';
import { Figures } from './harness/figures.ts';
import { inBenchOut, projectRoot } from './harness/places.ts';
import { progress } from './harness/progress.ts';
import { median } from './harness/quantile.ts';
import { inTurns } from './harness/rounds.ts';
import { workFolder } from './harness/work-folder.ts';
import { timeStart, type Start } from './start/time-start.ts';

/** The bars of the product: how much later than a bare window, and how much memory. */
const MOST_MS_OVER_BARE = 700;
const MOST_MB = 350;
const BARE_TEXT = 'a bare window';

const folder = workFolder('start');
const dataDir = join(folder, 'data');
await makeDataFolder(dataDir);

const contenders = {
  ours: () => timeStart([projectRoot, '--data', dataDir], NEWEST_TITLE),
  bare: () => timeStart([inBenchOut('programs/bare-program.js'), join(folder, 'bare'), BARE_TEXT], BARE_TEXT),
};
progress('once each without counting: files into memory, caches of the profile written');
await contenders.ours();
await contenders.bare();
const starts = await inTurns(
  ['ours', 'bare'] as const,
  async (name) => {
    const start = await contenders[name]();
    progress(`${name}: ${start.ms} ms, ${start.pssMb.toFixed(0)} MB`);
    return [start];
  },
  { perRound: 1, sum: (turns) => turns.flat() },
);

const of = (name: keyof typeof starts, value: keyof Start) =>
  median(starts[name].flat().map((start) => start[value]));
const figures = new Figures('start');
const peer = 'bare Electron window, one fixed line';
const hasMemory = of('ours', 'pssMb') > 0;
const overBareMs = of('ours', 'ms') - of('bare', 'ms');
figures.add({
  metric: 'first-list-ms-over-bare',
  ours: overBareMs,
  peer: `the bar: ${MOST_MS_OVER_BARE} ms over a bare Electron window`,
  theirs: MOST_MS_OVER_BARE,
  better: 'less',
});
const bareFigures = [
  ['first-list-ms-vs-bare', 'ms'],
  ['memory-pss-mb-vs-bare', 'pssMb'],
  ['memory-rss-mb-vs-bare', 'rssMb'],
] as const;
if (hasMemory)
  figures.add({
    metric: 'memory-pss-mb',
    ours: of('ours', 'pssMb'),
    peer: `the bar: ${MOST_MB} MB`,
    theirs: MOST_MB,
    better: 'less',
  });
for (const [metric, value] of hasMemory ? bareFigures : bareFigures.slice(0, 1))
  figures.add({ metric, ours: of('ours', value), peer, theirs: of('bare', value), better: 'less' });
figures.end();
