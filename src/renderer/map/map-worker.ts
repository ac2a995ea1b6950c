import { setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';

let isSet = false;

/** MapLibre starts its worker from a file beside the page, so the CSP needs no blob: for it. */
export function startBundledWorker(): void {
  if (isSet) return;
  isSet = true;
  setWorkerUrl(new URL(workerUrl, import.meta.url).href);
}
