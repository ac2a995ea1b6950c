import { expect, test } from 'vitest';
import type { Region } from '#shared/regions/schema.ts';
import { NATION, treeMove, treeRows } from './tree-rows.ts';

const region = (code: string, name: string, level: number): Region => ({
  code,
  name,
  fullName: name,
  level,
  parentCode: null,
  lon: null,
  lat: null,
});
const WEISHAN = region('532927', '巍山县', 3);
const TOWN = region('532927101', '南诏镇', 4);
const YUNNAN = region('530000', '云南', 1);
const CHILDREN = new Map([
  ['532927', [TOWN]],
  [NATION, [YUNNAN]],
]);
const rowsOf = (...open: string[]) =>
  treeRows({ own: WEISHAN, open: new Set(open), childrenOf: (id) => CHILDREN.get(id) });

test('a closed tree has the own region and the country', () => {
  expect(rowsOf()).toEqual([
    { id: '532927', region: WEISHAN, depth: 0, parentIndex: null, state: 'closed' },
    { id: NATION, region: null, depth: 0, parentIndex: null, state: 'closed' },
  ]);
});

test('what is opened shows what lies below it; a row being read says so', () => {
  expect(rowsOf('532927', NATION, '530000').map(({ id, depth, state }) => [id, depth, state])).toEqual([
    ['532927', 0, 'open'],
    ['532927101', 1, 'leaf'],
    [NATION, 0, 'open'],
    ['530000', 1, 'reading'],
  ]);
});

test('arrow keys walk the tree', () => {
  const rows = rowsOf('532927');
  expect(treeMove('ArrowRight', rows, 0)).toEqual({ type: 'go', index: 1 });
  expect(treeMove('ArrowLeft', rows, 1)).toEqual({ type: 'go', index: 0 });
  expect(treeMove('ArrowLeft', rows, 0)).toEqual({ type: 'close', id: '532927' });
  expect(treeMove('ArrowRight', rows, 2)).toEqual({ type: 'open', id: NATION });
  expect(treeMove('ArrowDown', rows, 2)).toEqual({ type: 'go', index: 2 });
  expect(treeMove('ArrowUp', rows, 0)).toEqual({ type: 'go', index: 0 });
  expect(treeMove('x', rows, 0)).toBeNull();
});
