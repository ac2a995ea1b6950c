import { create } from 'zustand';

interface ShellView {
  readonly open: 'command-bar' | 'keys-sheet' | null;
  /** The first key of a sequence, while its second is awaited. */
  readonly keyPrefix: string | null;
}

export const useShellView = create<ShellView>()(() => ({ open: null, keyPrefix: null }));

export const openCommandBar = (): void => useShellView.setState({ open: 'command-bar' });
export const openKeysSheet = (): void => useShellView.setState({ open: 'keys-sheet' });
export const closeOverlay = (): void => useShellView.setState({ open: null });
