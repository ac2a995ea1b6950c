import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { implement } from '@orpc/server';
import { diagnosticsContract } from '#shared/diagnostics/contract.ts';
import type { StoreContext } from '../store-context.ts';
import type { CheckResult } from './check-database.ts';
import { readDiagnostics } from './read-diagnostics.ts';

export function diagnosticsRouter(store: StoreContext) {
  const os = implement(diagnosticsContract);
  const startedAt = store.clock();
  let check: CheckResult = { integrity: 'not-checked', chain: null };
  const read = () => readDiagnostics(store, startedAt, check);
  return os.router({
    get: os.get.handler(read),
    check: os.check.handler(async () => {
      check = await store.checkDatabase();
      return read();
    }),
    export: os.export.handler(() => {
      const folder = join(store.options.dataDir, 'exports');
      mkdirSync(folder, { recursive: true });
      const path = join(folder, `shouwang-diagnostics-${store.clock()}.json.gz`);
      const bytes = gzipSync(
        JSON.stringify({ diagnostics: read(), log: logLines(store.options.dataDir) }, null, 1),
      );
      writeFileSync(path, bytes);
      return { path, bytes: bytes.byteLength };
    }),
  });
}

/** Fields of a log line that an export may carry: never a message text, which could hold a name or a number. */
const CARRIED = ['level', 'time', 'process', 'msg', 'ms', 'sql', 'code', 'logId', 'start', 'kind', 'reason'];

function logLines(dataDir: string): unknown[] {
  const folder = join(dataDir, 'logs');
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .slice(-2_000)
      .map((line) => carried(line)),
  );
}

function carried(line: string): unknown {
  try {
    const entry = JSON.parse(line) as Record<string, unknown>;
    return Object.fromEntries(CARRIED.filter((key) => key in entry).map((key) => [key, entry[key]]));
  } catch {
    return { msg: 'unreadable line' };
  }
}
