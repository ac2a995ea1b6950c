import { expect, test } from 'vitest';
import { plainReason } from './plain-reason.ts';

test('a reason is told without the words the shell puts around it', () => {
  expect([
    plainReason(new Error("Error invoking remote method 'recovery:retry': Error: EACCES: permission denied")),
    plainReason(new Error("Error invoking remote method 'recovery:retry': TypeError: no such backup")),
    plainReason(new Error('ENOSPC: no space left on device')),
    plainReason('closed'),
  ]).toEqual(['EACCES: permission denied', 'no such backup', 'ENOSPC: no space left on device', 'closed']);
});
