import { useMemo } from 'react';
import { useNavigate } from 'react-router';
import { useActionScopes } from '../ui/actions.ts';
import { screenCommands, type Command } from './command.ts';
import { placeCommands } from './place-commands.ts';
import type { Screen } from './screen.ts';
import { SHELL_COMMANDS } from './shell-commands.ts';

/** What can be done now: by the screen in front first, then everywhere. */
export function useCommands(screens: readonly Screen[]): readonly Command[] {
  const navigate = useNavigate();
  const scopes = useActionScopes((state) => state.scopes);
  return useMemo(() => {
    const offered = [...scopes.values()].flat().map((action): Command => ({ ...action, kind: 'action' }));
    const go = (path: string) => void navigate(path);
    return [...offered, ...placeCommands(offered, go), ...screenCommands(screens, go), ...SHELL_COMMANDS];
  }, [screens, scopes, navigate]);
}
