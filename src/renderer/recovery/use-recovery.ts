import { useCallback, useEffect, useState } from 'react';
import type { RecoveryBridge, RecoveryState } from '#shared/process/bridge.ts';
import { plainReason } from './plain-reason.ts';

/** Opening again or restoring: either ends with this window closing, or with a reason why not. */
type Doing = 'retry' | 'restore' | null;

interface Recovery {
  /** null until the shell has answered. */
  readonly state: RecoveryState | null;
  readonly doing: Doing;
  readonly failure: string | null;
  readonly exportedTo: string | null;
  readonly retry: () => void;
  readonly restore: (backup: string) => void;
  readonly exportLogs: () => void;
  readonly openDataFolder: () => void;
  readonly quit: () => void;
}

/** Everything this window can do. There is no store behind it, only the shell. */
export function useRecovery(bridge: RecoveryBridge): Recovery {
  const [state, setState] = useState<RecoveryState | null>(null);
  const [doing, setDoing] = useState<Doing>(null);
  const [failure, setFailure] = useState<string | null>(null);
  const [exportedTo, setExportedTo] = useState<string | null>(null);

  const fail = useCallback((error: unknown) => {
    setFailure(plainReason(error));
    setDoing(null);
  }, []);
  const attempt = (work: Promise<void>, what: Doing = null) => {
    setFailure(null);
    setDoing(what);
    work.catch(fail);
  };
  useEffect(() => {
    bridge.state().then(setState, fail);
  }, [bridge, fail]);

  return {
    state,
    doing,
    failure,
    exportedTo,
    retry: () => attempt(bridge.retry(), 'retry'),
    restore: (backup) => attempt(bridge.restore(backup), 'restore'),
    exportLogs: () => {
      setExportedTo(null);
      attempt(bridge.exportLogs().then(setExportedTo));
    },
    openDataFolder: () => attempt(bridge.openDataFolder()),
    quit: () => attempt(bridge.quit()),
  };
}
