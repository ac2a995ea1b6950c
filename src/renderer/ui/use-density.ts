import { usePreferences, type Density } from './preferences.ts';

export const useDensity = (): Density => usePreferences((preferences) => preferences.density);
