import type { Command } from './command.ts';

type Place = Omit<Command, 'run' | 'kind'> & { readonly path: string };

/** Work that starts on a page of its own, so that it is found from anywhere. */
const PLACES: readonly Place[] = [
  {
    id: 'go:new-incident',
    label: 'incidents:action.create',
    icon: 'plus',
    keys: 'n',
    path: '/incidents/new',
  },
  { id: 'go:receive', label: 'earthquakes:action.receive', icon: 'earthquake', path: '/earthquakes/receive' },
  { id: 'go:imports', label: 'earthquakes:action.imports', icon: 'file', path: '/earthquakes/imports' },
];

/** Leaves out what the screen in front offers itself, under the same name or keys. */
export function placeCommands(offered: readonly Command[], go: (path: string) => void): readonly Command[] {
  return PLACES.filter(
    ({ label, keys }) =>
      !offered.some((command) => command.label === label || (keys !== undefined && command.keys === keys)),
  ).map(({ path, ...command }) => ({ ...command, kind: 'action', run: () => go(path) }));
}
