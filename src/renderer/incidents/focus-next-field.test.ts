// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { focusNextField } from './focus-next-field.ts';

function formOf(inside: string): HTMLElement {
  document.body.innerHTML = `<div id="form">${inside}</div>`;
  return document.getElementById('form') as HTMLElement;
}
const focusId = () => document.activeElement?.id;

/** Presses on from wherever the focus is. */
function goOn(form: HTMLElement): string | undefined {
  focusNextField(form, document.activeElement as Element);
  return focusId();
}

test('goes from field to field, past what cannot be typed into, to the button that files', () => {
  const form = formOf(`
    <input id="a"><button id="now">now</button><input id="off" disabled><input id="kept" type="hidden">
    <input id="public" type="radio" name="m"><input id="internal" type="radio" name="m" checked>
    <button id="file" data-file-key>file</button>`);
  document.getElementById('a')?.focus();
  expect([goOn(form), goOn(form)]).toEqual(['internal', 'file']);
});

test('stays on the last one', () => {
  const form = formOf('<input id="a"><button id="file" data-file-key>file</button>');
  document.getElementById('file')?.focus();
  expect(goOn(form)).toBe('file');
});
