// @vitest-environment happy-dom
import { act } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { I18nextProvider } from 'react-i18next';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startI18n } from '../i18n/start-i18n.ts';
import { usePreferences } from '../ui/preferences.ts';
import { CommandFinder } from './command-finder.tsx';
import type { Command } from './command.ts';
import { openCommandBar, useShellView } from './shell-view.ts';

(globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;

const ran: string[] = [];
const command = (id: string, label: Command['label'], part: Partial<Command> = {}): Command => ({
  kind: 'action',
  id,
  label,
  run: () => ran.push(id),
  ...part,
});
const COMMANDS = [
  command('theme', 'shell:action.toggleTheme'),
  command('nav', 'shell:action.toggleNav', { keys: 'Alt+n' }),
  command('keys', 'shell:action.showKeys', { keys: '?', isDisabled: true }),
];

let root: Root;
const page = () => document.body;
const input = () => page().querySelector('input') as HTMLInputElement;
const lines = () => [...page().querySelectorAll('[role=option]')].map((line) => line.textContent);

const type = (text: string) =>
  act(() => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(input(), text);
    input().dispatchEvent(new Event('input', { bubbles: true }));
  });
const press = (key: string, part: KeyboardEventInit = {}) =>
  act(async () => {
    input().dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...part }));
    await new Promise((resolve) => {
      requestAnimationFrame(resolve);
    });
  });

beforeEach(async () => {
  ran.length = 0;
  usePreferences.setState({ recentCommands: [] });
  openCommandBar();
  const container = document.createElement('div');
  document.body.replaceChildren(container);
  root = createRoot(container);
  const texts = startI18n('zh-CN');
  await act(async () => {
    root.render(
      <I18nextProvider i18n={texts}>
        <CommandFinder commands={COMMANDS} />
      </I18nextProvider>,
    );
    // The dictionary comes in its own piece of code.
    await import('#shared/search/pinyin-index.ts');
  });
});

afterEach(() => act(() => root.unmount()));

test('initials find an action, Enter runs it, closes the bar and remembers it', async () => {
  type('dh');
  expect(lines()).toEqual(['收起或展开导航操作AltN']);
  await press('Enter');
  expect([ran, useShellView.getState().open, usePreferences.getState().recentCommands]).toEqual([
    ['nav'],
    null,
    ['nav'],
  ]);
});

test('the arrows choose, and stop at the ends', async () => {
  await press('ArrowUp');
  await press('ArrowDown');
  await press('Enter');
  expect(ran).toEqual(['nav']);
});

test('Enter that ends a composition, and what is unavailable, run nothing', async () => {
  await press('Enter', { isComposing: true });
  type('快捷键');
  await press('Enter');
  expect([ran, useShellView.getState().open]).toEqual([[], 'command-bar']);
});

test('what is not there says how to search', async () => {
  type('zzz');
  await press('Enter');
  expect([lines(), ran, page().textContent?.includes('没有找到「zzz」')]).toEqual([[], [], true]);
});
