// The peer of the bench named start: an Electron program with one window that shows one fixed line.

import { app, BrowserWindow } from 'electron';

const [dataDir, text] = process.argv.slice(-2);
if (dataDir === undefined || text === undefined) throw new Error('name the data folder and the text to show');
app.setPath('userData', dataDir);

void app.whenReady().then(() => {
  const window = new BrowserWindow({
    width: 1440,
    height: 900,
    show: false,
    backgroundColor: '#0b1420',
    webPreferences: { sandbox: true, contextIsolation: true, spellcheck: false, backgroundThrottling: false },
  });
  window.setMenuBarVisibility(false);
  window.once('ready-to-show', () => window.show());
  void window.loadURL(`data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><p>${text}</p>`)}`);
});
app.on('window-all-closed', () => app.quit());
