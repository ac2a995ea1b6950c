import type { TextsLike } from '../texts-like.ts';
import type { recovery as chinese } from '../zh-CN/recovery.ts';

export const recovery: TextsLike<typeof chinese> = {
  product: 'Shouwang',
  what: { happened: 'What happened', safe: 'Your data', todo: 'What to do' },
  failure: {
    'from-the-future': {
      title: 'The database belongs to a newer version',
      happened:
        'A newer version of Shouwang wrote this database; this one left it closed so as not to harm it.',
      safe: 'The database is untouched and all backups are there.',
      todo: 'Install the newer version. Restore an older backup only if there is no other way.',
    },
    damaged: {
      title: 'The database file is damaged',
      happened: 'The database file cannot be read, most likely after a power cut or a disk fault.',
      safe: 'Backups and report files are untouched; the damaged file is kept as it is.',
      todo: 'Restore the latest backup. If the disk keeps failing, replace it.',
    },
    'no-access': {
      title: 'The database file cannot be opened',
      happened: 'The data folder may not be read or written, or its disk is missing or read-only.',
      safe: 'Nothing was changed.',
      todo: 'Connect the disk, check the permissions of the folder, then open again.',
    },
    'disk-full': {
      title: 'The data disk is full',
      happened: 'There is no space left on the data disk, so the database does not open.',
      safe: 'What was saved is complete.',
      todo: 'Clear the disk, then open again. Do not delete anything in the data folder.',
    },
    other: {
      title: 'The database did not open',
      happened: 'Opening the database failed for the reason below.',
      safe: 'The database and its backups are kept as they are.',
      todo: 'Open again; if it still fails, export the logs for maintenance.',
    },
    'keeps-crashing': {
      title: 'The database process keeps failing',
      happened: 'It failed three times within a minute, so it is no longer started by itself.',
      safe: 'Whatever was shown as saved is in the database; unfinished forms are kept here and come back.',
      todo: 'Open again; if it fails once more, export the logs for maintenance, or restore a backup.',
    },
  },
  detail: 'Reason',
  dataDir: 'Data folder',
  action: {
    retry: 'Open again',
    retrying: 'Opening again',
    exportLogs: 'Export logs',
    openDataFolder: 'Open data folder',
    quit: 'Quit',
    restore: 'Restore',
    restoring: 'Restoring',
    cancel: 'Cancel',
  },
  backups: {
    title: 'Backups',
    note: 'the latest first',
    none: 'No backup yet. The first is made soon after the first start, then one a day.',
    kind: { daily: 'Daily', 'before-update': 'Before an update', other: 'Backup' },
    age: {
      minutes_one: '{{count}} minute old',
      minutes_other: '{{count}} minutes old',
      hours_one: '{{count}} hour old',
      hours_other: '{{count}} hours old',
      days_one: '{{count}} day old',
      days_other: '{{count}} days old',
    },
    choose: 'Restore the backup of {{time}}',
    question: 'Replace the present database by the backup of {{time}} ({{age}})?',
    lost: 'What was recorded after that backup is not in it.',
    kept: 'The present database is renamed shouwang.db.damaged-<time> and stays in the data folder; it is not deleted.',
    confirm: 'Restore this backup',
  },
  exported: 'Logs saved to {{path}}',
  failed: {
    happened: 'It could not be done: {{reason}}',
    todo: 'Try once more, or open the data folder and see to it by hand.',
  },
};
