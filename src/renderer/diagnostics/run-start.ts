import { create } from 'zustand';

/** When the check under way began, UTC milliseconds: it goes on while other screens are in front. */
export const useCheckStart = create<{ readonly at: number }>()(() => ({ at: 0 }));
