import type { ErrorTexts } from '../error-text.ts';

export const errorTexts: ErrorTexts = {
  internal: {
    happened: 'The program failed and this step was not completed. What was shown as saved is not affected.',
    todo: 'Try again; if it fails once more, export the log under Diagnostics and hand it in with the log entry.',
  },
  'input/invalid': {
    happened: 'What was entered does not meet the rules and was not saved.',
    todo: 'Correct it as the notes beside the fields say, then save again.',
  },
  'store/unreachable': {
    happened: 'The database process is restarting; this step was not completed. The form keeps its content.',
    todo: 'Wait a few seconds and try again; what was saved is not affected.',
  },
  'store/read-only': {
    happened: 'The database can only be read now. Nothing was saved.',
    todo: 'Check the data disk and its permissions, then try again. Map and search still work.',
  },
  'store/disk-full': {
    happened: 'The disk is full. Nothing was saved.',
    todo: 'Free some space on the data disk, then try again. The form stays on screen.',
  },
  'incidents/not-found': {
    happened: 'This incident was not found.',
    todo: 'It may have been merged into another one; look for it in the incident list.',
  },
  'incidents/already-closed': {
    happened: 'Incident {{no}} is already closed.',
    todo: 'To continue, reopen it and give the reason.',
  },
  'incidents/status-not-allowed': {
    happened: 'The incident cannot go from its present status straight to the one chosen.',
    todo: 'Refresh and follow the order of statuses; somebody may just have changed it.',
  },
  'incidents/reason-needed': {
    happened: 'This change of status needs a reason and was not saved.',
    todo: 'Give the reason, then save again.',
  },
  'incidents/outside-region': {
    happened: 'The place (region code {{regionCode}}) lies outside this bureau’s region; nothing was saved.',
    todo: 'Check the place; if it really lies outside, inform the bureau in charge there.',
  },
  'incidents/occurs-after-receipt': {
    happened:
      'It would have occurred at {{occurredAt, beijing}}, after it was received at {{receivedAt, beijing}}; nothing was saved.',
    todo: 'Check both times, then save again.',
  },
  'organisations/not-found': {
    happened: 'This organisation was not found.',
    todo: 'Refresh the list and try again.',
  },
  'organisations/has-children': {
    happened: '“{{name}}” still has {{count}} organisations below it and was not removed.',
    todo: 'Move or remove those first.',
  },
  'organisations/circular-parent': {
    happened: '“{{name}}” cannot be placed below itself; nothing was saved.',
    todo: 'Choose another superior organisation.',
  },
  'people/not-found': {
    happened: 'This person was not found.',
    todo: 'Refresh the list and try again.',
  },
  'people/on-duty': {
    happened: '{{name}} is on duty and was not removed.',
    todo: 'Change the shift first.',
  },
  'regions/unknown-code': {
    happened: 'Region code {{code}} is not in the region table.',
    todo: 'Choose a region from the list, or add it under Regions first.',
  },
  'earthquakes/not-found': {
    happened: 'This earthquake bulletin was not found.',
    todo: 'Refresh the list and try again.',
  },
  'rules/repeated-level': {
    happened: 'Rule “{{plan}}” names the same level twice; nothing was saved.',
    todo: 'Keep one line for each level.',
  },
  'rules/empty-range': {
    happened: 'Rule “{{plan}}” has a line whose lower bound exceeds its upper bound; nothing was saved.',
    todo: 'Correct the range, then save again.',
  },
  'rules/overlapping-levels': {
    happened: 'Rule “{{plan}}” has two levels whose ranges overlap; nothing was saved.',
    todo: 'Correct the ranges so that every figure falls into one level.',
  },
  'reports/not-found': {
    happened: 'This report was not found.',
    todo: 'Refresh the list and try again.',
  },
  'reports/not-editable': {
    happened: 'The report has left drafting and can no longer be changed.',
    todo: 'Have it returned by the checker; once signed, correct it in a follow-up report.',
  },
  'reports/step-not-allowed': {
    happened: 'The report is not at a stage where this step is possible.',
    todo: 'Refresh to see its stage; somebody may just have handled it.',
  },
  'reports/incomplete': {
    happened: 'The report lacks: {{missing}}. It was not submitted.',
    todo: 'Fill these in; where something is really not known, write that it is being verified.',
  },
  'reports/initial-exists': {
    happened: 'This incident already has the initial report “{{title}}”.',
    todo: 'Open that one, or write a follow-up report.',
  },
  'reports/not-entitled': {
    happened: '{{name}} may not take this step.',
    todo: 'Ask somebody entitled to, or check the roles under People.',
  },
  'reports/same-person': {
    happened: '{{name}} cannot both draft and check one report.',
    todo: 'Have another person do it.',
  },
  'reports/printer-failed': {
    happened: 'Printing failed: {{reason}}. The report itself is saved.',
    todo: 'Check the printer and try again, or save it as PDF first.',
  },
  'settings/not-configured': {
    happened: 'This bureau is not configured yet, so this step is not possible.',
    todo: 'Complete the first set-up.',
  },
  'settings/folder-unreachable': {
    happened: 'Folder {{folder}} cannot be opened.',
    todo: 'Check the path, the network drive and the permissions, or choose another folder.',
  },
  'settings/unknown-person': {
    happened: 'The chosen person is no longer in the list; nothing was saved.',
    todo: 'Choose the officer and the leader again.',
  },
  'setup/already-done': {
    happened: 'This workstation is already set up for “{{name}}”.',
    todo: 'To change the bureau, start a new data folder as the manual describes.',
  },
  'setup/same-person': {
    happened: '{{name}} cannot be officer and leader at once.',
    todo: 'Enter two people.',
  },
};
