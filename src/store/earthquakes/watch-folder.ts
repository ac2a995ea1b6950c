import { watch, type FSWatcher } from 'node:fs';
import { mkdir, readdir, readFile, rename, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DAY_MS } from '#shared/kernel/clock.ts';
import { newId } from '#shared/kernel/ids.ts';
import { findBureau } from '../settings/read-settings.ts';
import type { StoreContext } from '../store-context.ts';
import type { PlannedQuake } from './plan-feed.ts';
import { importFeedText } from './read-feed.ts';

/** A file still being written is left until its size has stood still this long. */
const STILL_MS = 400;
/** Some network folders tell nothing of what comes in, so they are looked through as well. */
const LOOK_EVERY_MS = 15_000;
const LARGEST_BYTES = 20_000_000;
const FEED_ENDINGS = new Set(['.json', '.geojson', '.txt']);
/** Without a person to ask, only what happened lately becomes an incident by itself. */
const RECENT_MS = 3 * DAY_MS;
const PERSON = '自动接收';

/** 监视文件夹: every feed file put there is read in once, then moved to 已接收 or 已拒收 beside it. */
export class WatchedFolder {
  readonly #store: StoreContext;
  #folder: string | null = null;
  #watcher: FSWatcher | null = null;
  #timer: NodeJS.Timeout | null = null;
  #reachable = false;
  #lastFileAt: number | null = null;
  #looking: Promise<void> = Promise.resolve();
  readonly #stuck = new Set<string>();

  constructor(store: StoreContext) {
    this.#store = store;
  }

  get state(): {
    folder: string | null;
    state: 'off' | 'watching' | 'unreachable';
    lastFileAt: number | null;
  } {
    const state = this.#folder === null ? 'off' : this.#reachable ? 'watching' : 'unreachable';
    return { folder: this.#folder, state, lastFileAt: this.#lastFileAt };
  }

  follow(folder: string | null): void {
    this.stop();
    this.#folder = folder;
    if (folder === null) return;
    this.#timer = setInterval(() => this.#look(), LOOK_EVERY_MS);
    this.#look();
  }

  stop(): void {
    this.#watcher?.close();
    this.#watcher = null;
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }

  /** One look at a time; a look asked for meanwhile follows it. */
  #look(): void {
    this.#looking = this.#looking
      .then(() => this.#lookThrough())
      .catch((error: unknown) => {
        this.#store.log.warn({ err: error }, 'watched folder');
      });
  }

  async #lookThrough(): Promise<void> {
    const folder = this.#folder;
    if (folder === null || findBureau(this.#store.database.read) === null) return;
    try {
      const names = await readdir(folder);
      this.#reachable = true;
      this.#listen(folder);
      for (const name of names)
        if (FEED_ENDINGS.has(extname(name).toLowerCase())) await this.#tryToTake(folder, name);
    } catch (error) {
      this.#reachable = false;
      this.#watcher?.close();
      this.#watcher = null;
      this.#store.log.warn({ err: error }, 'watched folder is out of reach');
    }
  }

  #listen(folder: string): void {
    if (this.#watcher !== null) return;
    this.#watcher = watch(folder, () => this.#look());
    this.#watcher.on('error', () => {
      this.#watcher?.close();
      this.#watcher = null;
    });
  }

  /** One file that cannot be read or moved does not keep the others waiting, and is not read in again and again. */
  async #tryToTake(folder: string, name: string): Promise<void> {
    if (this.#stuck.has(join(folder, name))) return;
    try {
      await this.#take(folder, name);
    } catch (error) {
      this.#stuck.add(join(folder, name));
      this.#store.log.warn({ err: error }, 'a watched file could not be read in and set aside');
    }
  }

  async #take(folder: string, name: string): Promise<void> {
    const path = join(folder, name);
    const before = await stat(path);
    if (!before.isFile()) return;
    if (Date.now() - before.mtimeMs < STILL_MS) await pause(STILL_MS);
    const after = await stat(path);
    if (after.size !== before.size || after.mtimeMs !== before.mtimeMs) return this.#look();
    const text = after.size > LARGEST_BYTES ? ' '.repeat(LARGEST_BYTES + 1) : await readFile(path, 'utf8');
    const { clock } = this.#store;
    const account = await importFeedText(this.#store, {
      id: newId(),
      name,
      text,
      origin: 'watched',
      author: 'system',
      personName: PERSON,
      becomesIncident: (item) => isRecentConcern(item, clock()),
    });
    this.#lastFileAt = clock();
    await setAside(folder, name, account.refusal === null ? '已接收' : '已拒收', clock());
  }
}

const isRecentConcern = ({ concerns, outcome, quake }: PlannedQuake, now: number): boolean =>
  concerns && outcome !== 'duplicate' && now - quake.originAt <= RECENT_MS;

async function setAside(folder: string, name: string, where: string, now: number): Promise<void> {
  await mkdir(join(folder, where), { recursive: true });
  await rename(join(folder, name), join(folder, where, `${now}-${name}`));
}
