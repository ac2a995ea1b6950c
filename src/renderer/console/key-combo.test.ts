import { describe, expect, test } from 'vitest';
import { keyCombo, resolveKey, type KeyPress } from './key-combo.ts';

const press = (key: string, part: Partial<KeyPress> = {}): string | null =>
  keyCombo({ key, code: '', ctrlKey: false, altKey: false, shiftKey: false, metaKey: false, ...part });

test('keys are named as registries write them', () => {
  expect([
    press('k', { ctrlKey: true }),
    press('K', { ctrlKey: true }),
    press('/'),
    press('?', { shiftKey: true }),
    press('G'),
    press('G', { shiftKey: true }),
    press('F6', { shiftKey: true }),
    press('¡', { altKey: true, code: 'Digit1' }),
    press('å', { altKey: true, code: 'KeyA' }),
    press('Process', { code: 'Slash' }),
    press('Process', { code: 'Slash', shiftKey: true }),
    press('Shift', { shiftKey: true }),
  ]).toEqual(['Ctrl+k', 'Ctrl+k', '/', '?', 'g', 'Shift+g', 'Shift+F6', 'Alt+1', 'Alt+a', '/', '?', null]);
});

describe('resolveKey', () => {
  const bindings = new Map([
    ['/', 'command-bar'],
    ['Ctrl+k', 'command-bar'],
    ['Alt+1', 'situation'],
    ['g s', 'incidents'],
    ['n', 'new-incident'],
  ]);
  const resolve = (prefix: string | null, combo: string, isInField = false) =>
    resolveKey(prefix, combo, bindings, isInField);

  test('any screen is two keys away', () => {
    expect(resolve(null, 'g')).toEqual({ type: 'prefix', prefix: 'g' });
    expect(resolve('g', 's')).toEqual({ type: 'run', id: 'incidents' });
    expect(resolve(null, 'Alt+1')).toEqual({ type: 'run', id: 'situation' });
  });

  test('a wrong second key does nothing, not even what it does alone', () => {
    expect([resolve('g', 'n'), resolve('g', 'x'), resolve('g', 'Escape'), resolve('g', 'g')]).toEqual(
      Array(4).fill({ type: 'none' }),
    );
  });

  test('while typing, plain keys are text', () => {
    expect([resolve(null, '/', true), resolve(null, 'g', true), resolve(null, 'n', true)]).toEqual(
      Array(3).fill({ type: 'none' }),
    );
    expect(resolve(null, 'Ctrl+k', true)).toEqual({ type: 'run', id: 'command-bar' });
    expect(resolve(null, 'Alt+1', true)).toEqual({ type: 'run', id: 'situation' });
  });
});
