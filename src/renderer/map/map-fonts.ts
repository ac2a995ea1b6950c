import { FONT_FAMILY } from '../ui/tokens.ts';

const families = FONT_FAMILY.split(',').map((family) => family.trim().replaceAll("'", ''));

/**
 * MapLibre without a glyph server draws every character from local fonts, and reads the weight off the first
 * family's name; so a family that exists nowhere goes first and only carries the weight.
 */
export const REGULAR: string[] = ['Shouwang Regular', ...families];
export const MEDIUM: string[] = ['Shouwang Medium', ...families];
export const BOLD: string[] = ['Shouwang Bold', ...families];
