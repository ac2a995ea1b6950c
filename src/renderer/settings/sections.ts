export const SECTIONS = ['bureau', 'quake', 'folder', 'appearance', 'wall'] as const;
export type Section = (typeof SECTIONS)[number];

/** Whom a section's values belong to. */
export const SCOPES: Readonly<Record<Section, 'bureau' | 'station'>> = {
  bureau: 'bureau',
  quake: 'bureau',
  folder: 'station',
  appearance: 'station',
  wall: 'station',
};

export const isSection = (name: string | undefined): name is Section =>
  SECTIONS.some((section) => section === name);

/** The section before or after one, going round. */
export function neighbour(section: Section, step: 1 | -1): Section {
  const at = (SECTIONS.indexOf(section) + step + SECTIONS.length) % SECTIONS.length;
  return SECTIONS[at] ?? section;
}
