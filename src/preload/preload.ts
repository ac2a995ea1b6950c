import { contextBridge, ipcRenderer } from 'electron';
import { PORT_MESSAGE, type RecoveryBridge, type ShellBridge } from '#shared/process/bridge.ts';

ipcRenderer.on(PORT_MESSAGE, (event) => {
  // Ports cannot cross the context bridge; a window message carries them into the page.
  window.postMessage(PORT_MESSAGE, window.location.origin, event.ports);
});

const shell: ShellBridge = {
  requestPort: () => ipcRenderer.send('shell:request-port'),
  reportReady: () => ipcRenderer.send('shell:ready'),
  openWall: () => ipcRenderer.invoke('shell:open-wall'),
  chooseFolder: () => ipcRenderer.invoke('shell:choose-folder'),
  saveFile: (path) => ipcRenderer.invoke('shell:save-file', path),
  openFile: (path) => ipcRenderer.invoke('shell:open-file', path),
  revealInFolder: (path) => ipcRenderer.invoke('shell:reveal', path),
};

const recovery: RecoveryBridge = {
  state: () => ipcRenderer.invoke('recovery:state'),
  retry: () => ipcRenderer.invoke('recovery:retry'),
  restore: (backup) => ipcRenderer.invoke('recovery:restore', backup),
  exportLogs: () => ipcRenderer.invoke('recovery:export-logs'),
  openDataFolder: () => ipcRenderer.invoke('recovery:open-data-folder'),
  quit: () => ipcRenderer.invoke('recovery:quit'),
};

if (window.location.pathname.startsWith('/recovery/')) contextBridge.exposeInMainWorld('recovery', recovery);
else contextBridge.exposeInMainWorld('shell', shell);
