import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Program } from './drivers/program.ts';

/** Remote ends of this process's sockets, other than this machine itself. */
function outsideConnections(pid: number): string[] {
  const inodes = new Set(
    listFds(pid)
      .map((link) => /^socket:\[(\d+)\]$/.exec(link)?.[1])
      .filter((inode) => inode !== undefined),
  );
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/${pid}/net/${table}`, 'utf8')
      .split('\n')
      .slice(1)
      .map((line) => line.trim().split(/\s+/))
      .filter((fields) => inodes.has(fields[9] ?? ''))
      .map((fields) => fields[2] ?? '')
      .filter((remote) => !isThisMachine(remote)),
  );
}

const isThisMachine = (remote: string): boolean =>
  /^0+:/.test(remote) ||
  remote.startsWith('0100007F:') ||
  remote.startsWith('00000000000000000000000001000000:');

function listFds(pid: number): string[] {
  try {
    return readdirSync(`/proc/${pid}/fd`).map((fd) => readlinkSync(`/proc/${pid}/fd/${fd}`));
  } catch {
    return [];
  }
}

test('R27: nothing is asked of the outside, by name or by address', async () => {
  test.skip(process.platform !== 'linux', 'reads /proc');
  const netLog = test.info().outputPath('net.json');
  const program = await Program.start({ args: ['--wall', `--log-net-log=${netLog}`] });
  const requested: string[] = [];
  program.console.on('request', (request) => requested.push(request.url()));
  const wall = await program.wall();
  wall.on('request', (request) => requested.push(request.url()));
  await program.console.reload();

  const outside = new Set<string>();
  for (let i = 0; i < 60; i += 1) {
    const pids = await program.app.evaluate(({ app }) => app.getAppMetrics().map(({ pid }) => pid));
    for (const pid of pids) for (const remote of outsideConnections(pid)) outside.add(`${pid} ${remote}`);
    await program.console.waitForTimeout(250);
  }
  // A page that tries all the same is refused before a name is looked up.
  const refused = await program.console.evaluate(() =>
    fetch('https://example.com/').then(
      () => 'answered',
      () => 'refused',
    ),
  );
  await program.close();

  expect([...outside]).toEqual([]);
  expect(refused).toBe('refused');
  expect(
    requested.filter((url) => !/^(app|tiles|files|blob|data):/.test(url) && url !== 'https://example.com/'),
  ).toEqual([]);
  expect(namesLookedUp(netLog)).toEqual([]);
});

/** Hosts Chromium's network service tried to resolve, from its own log. */
function namesLookedUp(file: string): string[] {
  const log = readFileSync(join(file), 'utf8');
  const hosts = [...log.matchAll(/"host":\s*"([^"]+)"/g)].map(([, host = '']) => host);
  return [...new Set(hosts)].filter((host) => !/^(https?:\/\/)?(127\.0\.0\.1|localhost|\[::1\])/.test(host));
}
