import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useActionScopes } from '../ui/actions.ts';
import { screenCommands, type Command } from './command.ts';
import type { Screen } from './screen.ts';
import { SHELL_COMMANDS } from './shell-commands.ts';

/** What can be done now: by the screen in front first, then everywhere. */
export function useCommands(screens: readonly Screen[]): readonly Command[] {
  const navigate = useNavigate();
  const scopes = useActionScopes((state) => state.scopes);
  return useMemo(() => {
    const offered = [...scopes.values()].flat().map((action): Command => ({ ...action, kind: 'action' }));
    return [...offered, ...screenCommands(screens, (path) => void navigate(path)), ...SHELL_COMMANDS];
  }, [screens, scopes, navigate]);
}
