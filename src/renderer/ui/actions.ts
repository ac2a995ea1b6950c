import { useEffect } from 'react';
import { create } from 'zustand';
import type { TextKey } from '../i18n/text-key.ts';
import type { IconName } from './icon-paths.ts';

/** Something the operator can do from the command bar, and by its keys when it has some. */
export interface Action {
  readonly id: string;
  readonly label: TextKey;
  /** What it acts on, as free text: the title of an incident. */
  readonly subject?: string;
  readonly icon?: IconName;
  /** `Ctrl+Enter`, `Alt+a`, `g t` (one after the other), `n` (outside of fields only). */
  readonly keys?: string;
  /** Shown, but not runnable just now. */
  readonly isDisabled?: boolean;
  readonly run: () => void;
}

interface ActionScopes {
  readonly scopes: ReadonlyMap<symbol, readonly Action[]>;
}

/** The actions of what is on screen; whoever offers some takes them away with it. */
export const useActionScopes = create<ActionScopes>()(() => ({ scopes: new Map() }));

/** Offers actions while the calling component is on screen. The list must be stable between renders. */
export function useActions(actions: readonly Action[]): void {
  useEffect(() => {
    const scope = Symbol();
    useActionScopes.setState(({ scopes }) => ({ scopes: new Map(scopes).set(scope, actions) }));
    return () => {
      useActionScopes.setState(({ scopes }) => {
        const rest = new Map(scopes);
        rest.delete(scope);
        return { scopes: rest };
      });
    };
  }, [actions]);
}
