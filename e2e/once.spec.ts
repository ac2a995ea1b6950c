import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { programFlags } from './drivers/program.ts';

test('--once --shots waits until console and wall are ready, saves a picture of each, and ends with 0', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'shouwang-e2e-'));
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const args = [
    resolve(import.meta.dirname, '..'),
    ...programFlags(),
    '--data',
    join(folder, 'data'),
    '--once',
    '--shots',
    join(folder, 'shots'),
  ];
  const program = spawn(process.execPath, args, { env });
  const code = await new Promise<number | null>((done) => program.once('exit', done));
  expect(code).toBe(0);
  for (const name of ['console', 'wall']) {
    const picture = readFileSync(join(folder, 'shots', `${name}.png`));
    expect(picture.subarray(1, 4).toString('latin1')).toBe('PNG');
    // A blank window compresses to a few kilobytes; a drawn map does not.
    expect(picture.byteLength).toBeGreaterThan(40_000);
  }
  rmSync(folder, { recursive: true, force: true });
});
