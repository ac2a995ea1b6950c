import { useState } from 'react';
import { isSameCamera, type MapCamera } from '../map/camera.ts';

/** The last camera that was ready: while the next one is being read, the map stays where it is. */
export function useReadyCamera(camera: MapCamera | null): MapCamera | null {
  const [ready, setReady] = useState(camera);
  if (camera === null || (ready !== null && isSameCamera(camera, ready))) return ready;
  setReady(camera);
  return camera;
}
