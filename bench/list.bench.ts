// How long a list takes from the store to a window, against a bare message port; see README.md.

import { makeDataFolder } from './data/incident-database.ts';
import { electronOutput } from './harness/electron-program.ts';
import { Figures } from './harness/figures.ts';
import { workFolder } from './harness/work-folder.ts';
import type { Asker } from './list/list-results.ts';

type Times = Readonly<Record<Asker, { readonly p50: number; readonly p99: number }>>;

const folder = workFolder('list');
await makeDataFolder(folder);
const measured = JSON.parse(await electronOutput('list-program.js', [folder])) as Record<
  '100' | '1000',
  Times
>;

const PEERS = {
  echo: 'bare MessagePort, the same rows there and back',
  answer: 'bare MessagePort, the same rows one way',
} as const;
const figures = new Figures('list');
for (const peer of ['echo', 'answer'] as const)
  for (const share of ['p99', 'p50'] as const)
    for (const rows of ['1000', '100'] as const)
      figures.add({
        metric: `${rows}-rows-${share}-ms-vs-${peer}`,
        ours: measured[rows].store[share],
        peer: PEERS[peer],
        theirs: measured[rows][peer][share],
        better: 'less',
      });
figures.end();
