import { PORT_MESSAGE, type ShellBridge } from '#shared/process/bridge.ts';
import type { StoreLink } from './store-link.ts';

declare global {
  interface Window {
    readonly shell: ShellBridge;
  }
}

/** Connects the link to every port main hands to this window, the first and each one after a restart. */
export function receivePorts(link: StoreLink): void {
  window.addEventListener('message', ({ data, origin, source, ports }) => {
    const [port] = ports;
    if (source !== window || origin !== window.location.origin || data !== PORT_MESSAGE || port === undefined)
      return;
    link.connect(port);
  });
  window.shell.requestPort();
}
