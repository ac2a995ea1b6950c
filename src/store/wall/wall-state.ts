import type { WallScene } from '#shared/wall/schema.ts';

type Listener = (scene: WallScene) => void;

/** The scene on this hall's wall: one value, told at once to every wall window. */
export class WallState {
  #scene: WallScene;
  readonly #listeners = new Set<Listener>();

  constructor(now: number) {
    this.#scene = { scene: 'routine', incidentId: null, camera: null, pushedAt: now };
  }

  get scene(): WallScene {
    return this.#scene;
  }

  show(scene: WallScene): void {
    this.#scene = scene;
    for (const listener of this.#listeners) listener(scene);
  }

  listen(listener: Listener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }
}
