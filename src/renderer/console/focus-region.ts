const FOCUSABLE = 'a[href], button:not([disabled]), input:not([disabled]), textarea, select, [tabindex="0"]';

/** Moves the focus to the next part of the window: bar, banners, rail, stage, status line, and round again. */
export function focusNextRegion(): void {
  const regions = [...document.querySelectorAll<HTMLElement>('[data-region]')];
  const at = regions.findIndex((region) => region.contains(document.activeElement));
  for (let step = 1; step <= regions.length; step += 1) {
    const region = regions[(at + step) % regions.length];
    const target = region?.querySelector<HTMLElement>(FOCUSABLE) ?? region;
    if (target === undefined) return;
    target.focus();
    if (document.activeElement === target) return;
  }
}
