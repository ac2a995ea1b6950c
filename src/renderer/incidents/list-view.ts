import { create } from 'zustand';
import type { ListFilter } from './queries.ts';

/** What the list was last asked for, kept while other screens are in front. */
export const useListView = create<ListFilter>()(() => ({ isOpenOnly: true, text: '' }));
