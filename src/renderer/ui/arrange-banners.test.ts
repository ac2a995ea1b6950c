import { expect, test } from 'vitest';
import { arrangeBanners } from './arrange-banners.ts';
import type { Banner } from './banner.ts';

const NOW = Date.UTC(2024, 3, 24, 5, 5, 16);

const banner = (id: string, part: Partial<Banner>): Banner => ({
  id,
  kind: 'alarm',
  level: null,
  title: id,
  detail: null,
  at: NOW,
  groupKey: null,
  answered: null,
  isEscalated: false,
  answers: [],
  dismiss: null,
  ...part,
});
const answered = { by: '演示值班员', at: NOW };
const shown = (banners: readonly Banner[]) =>
  arrangeBanners(banners).map(({ lead, members }) => `${lead.id}×${String(members.length)}`);

test('the most urgent stands first', () => {
  const banners = [
    banner('notice', { kind: 'notice' }),
    banner('answered red', { level: 1, answered }),
    banner('order', { kind: 'order' }),
    banner('blue', { level: 4 }),
    banner('orange, older', { level: 2, at: NOW - 1 }),
    banner('orange', { level: 2 }),
    banner('call', { kind: 'call' }),
    banner('yellow, escalated', { level: 3, isEscalated: true }),
  ];
  expect(shown(banners)).toEqual([
    'call×1',
    'yellow, escalated×1',
    'orange×1',
    'orange, older×1',
    'blue×1',
    'order×1',
    'answered red×1',
    'notice×1',
  ]);
});

test('three alike become one line, two do not', () => {
  const rain = (id: string, at: number) => banner(id, { groupKey: 'rain', at });
  expect(shown([rain('a', NOW), rain('b', NOW + 1)])).toEqual(['b×1', 'a×1']);
  expect(shown([rain('a', NOW), rain('b', NOW + 2), rain('c', NOW + 1)])).toEqual(['b×3']);
});

test('what is unanswered never hides in a group of answered ones', () => {
  const flood = Array.from({ length: 500 }, (_, i) =>
    banner(`r${String(i)}`, { groupKey: 'rain', answered, at: NOW - i }),
  );
  expect(shown([...flood, banner('new', { groupKey: 'rain', at: NOW - 900 })])).toEqual(['new×1', 'r0×500']);
});
