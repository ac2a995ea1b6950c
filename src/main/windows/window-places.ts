import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { screen, type BrowserWindow, type Rectangle } from 'electron';

interface Place {
  readonly bounds: Rectangle;
  readonly displayId: number;
  readonly fullScreen: boolean;
}

type Places = Readonly<Record<string, Place>>;

/** Remembers on which display, and where on it, each window stood. */
export class WindowPlaces {
  readonly #file: string;
  #places: Places;

  constructor(dataDir: string) {
    this.#file = join(dataDir, 'windows.json');
    this.#places = readPlaces(this.#file);
  }

  /** Where the window stood, if that display is still there. */
  find(name: string): Place | null {
    const place = this.#places[name];
    if (place === undefined) return null;
    return screen.getAllDisplays().some(({ id }) => id === place.displayId) ? place : null;
  }

  /** Keeps the window's place whenever it comes to rest. */
  follow(name: string, window: BrowserWindow): void {
    const keep = () => {
      if (window.isDestroyed() || window.isMinimized()) return;
      const bounds = window.getNormalBounds();
      const displayId = screen.getDisplayMatching(window.getBounds()).id;
      this.#places = { ...this.#places, [name]: { bounds, displayId, fullScreen: window.isFullScreen() } };
      try {
        writeFileSync(this.#file, JSON.stringify(this.#places));
      } catch {
        // Where a window stood is worth no message when the disk is full.
      }
    };
    for (const event of ['moved', 'resized', 'enter-full-screen', 'leave-full-screen'] as const)
      window.on(event as 'moved', keep);
  }
}

function readPlaces(file: string): Places {
  try {
    return (JSON.parse(readFileSync(file, 'utf8')) as Places | null) ?? {};
  } catch {
    return {};
  }
}
