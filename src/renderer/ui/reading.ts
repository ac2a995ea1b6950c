/**
 * A value the interface may not have: still being read, never configured, or not to be had just now.
 * Each has its own words on screen; none of them is ever shown as a zero or a blank.
 */
export type Reading<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'unset' }
  | { readonly state: 'unknown' }
  | { readonly state: 'known'; readonly value: Value };

export const LOADING = { state: 'loading' } as const;
export const UNSET = { state: 'unset' } as const;
export const UNKNOWN = { state: 'unknown' } as const;

export const known = <Value>(value: Value): Reading<Value> => ({ state: 'known', value });

/** For settings: what is null was never configured. */
export const knownOrUnset = <Value>(value: Value | null | undefined): Reading<Value> =>
  value === null || value === undefined ? UNSET : known(value);
