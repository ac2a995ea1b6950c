import { expect, test } from 'vitest';
import { borderLines, chain } from './border-lines.mjs';
import { boundaryKind } from './boundary-kinds.mjs';

const square = (west: number) => [
  [
    [
      [west, 0],
      [west + 1, 0],
      [west + 1, 1],
      [west, 1],
      [west, 0],
    ],
  ],
];
const everywhere = [
  [-9, -9],
  [9, -9],
  [9, 9],
  [-9, 9],
  [-9, -9],
];
const cell = (code: string, city: string, province: string, west: number) => ({
  code,
  city,
  province,
  rings: square(west),
});

test('a border between neighbours is drawn once, by its highest rank', () => {
  const cells = [
    cell('a1', 'a', 'A', 0),
    cell('a2', 'a', 'A', 1),
    cell('b1', 'b', 'A', 2),
    cell('c1', 'c', 'C', 3),
  ];
  const lines = borderLines(cells, everywhere, []);
  expect(lines.get('county')).toEqual([
    [
      [1, 0],
      [1, 1],
    ],
  ]);
  expect(lines.get('city')).toEqual([
    [
      [2, 0],
      [2, 1],
    ],
  ]);
  expect(lines.get('province')).toEqual([
    [
      [3, 0],
      [3, 1],
    ],
  ]);
  expect(lines.has('coast')).toBe(false);
});

test('an outer edge is coast unless it lies in the band of the land border', () => {
  const kinds = [
    ...borderLines(
      [cell('a1', 'a', 'A', 0)],
      [
        [20, 20],
        [21, 20],
        [21, 21],
        [20, 20],
      ],
      [],
    ).keys(),
  ];
  expect(kinds).toEqual(['coast']);
});

test('an edge along an undetermined boundary is left to that boundary', () => {
  const lines = borderLines([cell('a1', 'a', 'A', 0)], everywhere, [
    [
      [-0.5, 1],
      [1.5, 1.005],
    ],
  ]);
  expect(lines.get('national')?.flat()).toHaveLength(4);
});

test('edges join into lines that stop where three meet', () => {
  const lines = chain([
    [
      [0, 0],
      [1, 0],
    ],
    [
      [1, 0],
      [2, 0],
    ],
    [
      [2, 0],
      [3, 1],
    ],
    [
      [2, 0],
      [3, -1],
    ],
  ]);
  expect(lines).toEqual([
    [
      [0, 0],
      [1, 0],
      [2, 0],
    ],
    [
      [2, 0],
      [3, 1],
    ],
    [
      [2, 0],
      [3, -1],
    ],
  ]);
});

test('a closed border is one line', () => {
  expect(
    chain([
      [
        [0, 0],
        [1, 0],
      ],
      [
        [1, 0],
        [1, 1],
      ],
      [
        [1, 1],
        [0, 0],
      ],
    ]),
  ).toEqual([
    [
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 0],
    ],
  ]);
});

test('boundary lines are told apart by where they lie', () => {
  expect(
    boundaryKind([
      [109.3, 16.2],
      [109.9, 15.2],
    ]),
  ).toBe('ten-dash');
  expect(
    boundaryKind([
      [122.82, 24.66],
      [122.66, 23.67],
    ]),
  ).toBe('ten-dash');
  expect(
    boundaryKind([
      [73.9, 38.6],
      [74.9, 37.2],
    ]),
  ).toBe('undetermined');
  expect(
    boundaryKind([
      [114.1, 22.1],
      [114.3, 22.1],
    ]),
  ).toBe('sar');
  expect(
    boundaryKind([
      [109.8, 20.1],
      [110, 20.15],
    ]),
  ).toBe('sea');
  expect(
    boundaryKind([
      [120.51, 27.1],
      [120.4, 27.28],
    ]),
  ).toBe('sea');
});
