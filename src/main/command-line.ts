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
  // Pages name no hosts at all; whatever else might, gets no answer and causes no look-up.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  // Duty-room machines often have no usable graphics driver; the map then draws in software.
  commandLine.appendSwitch('enable-unsafe-swiftshader');
  // A driver that crashes again and again must not take the map away for good (R19).
  commandLine.appendSwitch('disable-gpu-process-crash-limit');
  app.disableDomainBlockingFor3DAPIs();
}
