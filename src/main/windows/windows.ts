import { EventEmitter } from 'node:events';
import { join } from 'node:path';
import { BrowserWindow, ipcMain, screen, type WebContents } from 'electron';
import type { Logger } from 'pino';
import { PORT_MESSAGE } from '#shared/process/bridge.ts';
import type { PortKind } from '#shared/process/messages.ts';
import { PAGE_ORIGIN } from '../schemes.ts';
import type { StoreProcess } from '../store-process.ts';
import type { WindowPlaces } from './window-places.ts';

const AFTER_DEATH_MS = 200;

interface WindowsEvents {
  /** A window shows something usable. */
  ready: [kind: PortKind];
}

/** The console and the wall: made, given their ports, and brought back when they die. */
export class Windows extends EventEmitter<WindowsEvents> {
  readonly #store: StoreProcess;
  readonly #places: WindowPlaces;
  readonly #log: Logger;
  readonly #kinds = new Map<WebContents, PortKind>();
  /** Windows whose page has asked for a port and so can take one; a page that is still loading would miss it. */
  readonly #listening = new Set<WebContents>();

  constructor(store: StoreProcess, places: WindowPlaces, log: Logger) {
    super();
    this.#store = store;
    this.#places = places;
    this.#log = log;
    ipcMain.on('shell:request-port', ({ sender, senderFrame }) => {
      if (senderFrame !== sender.mainFrame) return;
      this.#listening.add(sender);
      this.#givePort(sender);
    });
    ipcMain.on('shell:ready', ({ sender }) => {
      const kind = this.#kinds.get(sender);
      if (kind !== undefined) this.emit('ready', kind);
    });
    store.on('ready', () => {
      for (const contents of this.#listening) this.#givePort(contents);
    });
  }

  kindOf(contents: WebContents): PortKind | null {
    return this.#kinds.get(contents) ?? null;
  }

  openConsole(): BrowserWindow {
    const place = this.#places.find('console');
    const window = this.#open('console', {
      width: 1440,
      height: 900,
      ...place?.bounds,
      minWidth: 1024,
      minHeight: 700,
      title: '守望',
    });
    return window;
  }

  /** Opens the wall on its own display: the one it stood on, else any that is not the console's. */
  openWall(): BrowserWindow {
    const present = this.find('wall');
    if (present !== null) {
      present.focus();
      return present;
    }
    const place = this.#places.find('wall');
    const consoleBounds = this.find('console')?.getBounds();
    const consoleDisplay = consoleBounds === undefined ? null : screen.getDisplayMatching(consoleBounds);
    const other = screen.getAllDisplays().find(({ id }) => id !== consoleDisplay?.id);
    const bounds = place?.bounds ?? other?.bounds ?? { width: 1600, height: 900 };
    return this.#open('wall', {
      ...bounds,
      fullscreen: place?.fullScreen ?? other !== undefined,
      minWidth: 960,
      minHeight: 540,
      autoHideMenuBar: true,
      title: '守望 · 大屏',
    });
  }

  find(kind: PortKind): BrowserWindow | null {
    for (const [contents, known] of this.#kinds)
      if (known === kind) return BrowserWindow.fromWebContents(contents);
    return null;
  }

  closeAll(): void {
    for (const contents of this.#kinds.keys()) BrowserWindow.fromWebContents(contents)?.destroy();
  }

  #open(kind: PortKind, options: Electron.BrowserWindowConstructorOptions): BrowserWindow {
    const window = new BrowserWindow({
      ...options,
      show: false,
      backgroundColor: '#0b1420',
      webPreferences: {
        preload: join(import.meta.dirname, '../preload/preload.cjs'),
        sandbox: true,
        contextIsolation: true,
        nodeIntegration: false,
        webviewTag: false,
        spellcheck: false,
        // The wall and a console behind another window keep their clocks and alarms running.
        backgroundThrottling: false,
      },
    });
    const contents = window.webContents;
    this.#kinds.set(contents, kind);
    window.setMenuBarVisibility(false);
    window.once('ready-to-show', () => window.show());
    window.on('closed', () => {
      this.#kinds.delete(contents);
      this.#listening.delete(contents);
    });
    contents.on('did-start-navigation', ({ isMainFrame, isSameDocument }) => {
      if (isMainFrame && !isSameDocument) this.#listening.delete(contents);
    });
    contents.on('render-process-gone', (_event, { reason }) => {
      this.#log.error({ kind, reason }, 'window died');
      if (reason === 'clean-exit') return;
      // Not inside this event: Chromium has not finished with the dead page and would take the program with it.
      setTimeout(() => {
        if (!window.isDestroyed()) void window.loadURL(`${PAGE_ORIGIN}/${kind}/index.html`);
      }, AFTER_DEATH_MS);
    });
    contents.on('console-message', ({ level, message }) => {
      if (level === 'error') this.#log.warn({ kind, message: message.slice(0, 500) }, 'window error');
    });
    this.#places.follow(kind, window);
    void window.loadURL(`${PAGE_ORIGIN}/${kind}/index.html`);
    return window;
  }

  #givePort(contents: WebContents): void {
    const kind = this.#kinds.get(contents);
    if (kind === undefined || contents.isDestroyed()) return;
    const port = this.#store.openPort(kind);
    if (port !== null) contents.postMessage(PORT_MESSAGE, null, [port]);
  }
}
