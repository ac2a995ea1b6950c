import { z } from 'zod';

/** UTC milliseconds, from 1900 to 2200: a typed year of 20240 is refused at the door. */
export const instantSchema = z.int().min(-2_208_988_800_000).max(7_258_118_400_000);

export const longitudeSchema = z.number().min(-180).max(180);
export const latitudeSchema = z.number().min(-90).max(90);

/** GB/T 2260: 6 digits for province, prefecture and county, 9 for a township, 12 for a village. */
export const regionCodeSchema = z.string().regex(/^\d{6}(\d{3}(\d{3})?)?$/);

/** One line of text an operator types. */
export const lineSchema = z.string().trim().max(200);
/** A text of several paragraphs. */
export const textSchema = z.string().trim().max(20_000);

export const countSchema = z.int().min(0).max(1_000_000_000);
