import type { App } from 'electron';

/** Chromium's own habits that have no place in a program that must never call out. */
export function setCommandLine(app: App): void {
  const { commandLine } = app;
  commandLine.appendSwitch('disable-background-networking');
  commandLine.appendSwitch('disable-component-update');
  commandLine.appendSwitch('disable-domain-reliability');
  commandLine.appendSwitch(
    'disable-features',
    'MediaRouter,OptimizationHints,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
  );
  commandLine.appendSwitch('no-pings');
  // Duty-room machines often have no usable graphics driver; the map then draws in software.
  commandLine.appendSwitch('enable-unsafe-swiftshader');
  // A driver that crashes again and again must not take the map away for good (R19).
  commandLine.appendSwitch('disable-gpu-process-crash-limit');
  app.disableDomainBlockingFor3DAPIs();
}
