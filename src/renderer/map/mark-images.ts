import { LEVEL_NUMERALS, LEVEL_OUTLINES, type Level } from '../ui/level-shape.ts';
import type { PointKind } from './map-data.ts';
import type { MapPalette, Tone } from './map-palette.ts';

/** Marks are drawn for a 36-pixel square and four times as fine, so that a wall can enlarge them. */
const MARK_SIZE = 36;
export const MARK_PIXEL_RATIO = 4;

const KINDS: readonly PointKind[] = ['earthquake', 'incident', 'place'];
const TONES: readonly Tone[] = ['red', 'orange', 'yellow', 'blue', 'neutral'];
const LEVELS: Readonly<Record<Exclude<Tone, 'neutral'>, Level>> = { red: 1, orange: 2, yellow: 3, blue: 4 };

export const markName = (kind: PointKind, tone: Tone): string => `mark-${kind}-${tone}`;

/** Every mark of a theme, by name: a shape for the kind, and inside it the level's own silhouette and numeral. */
export function drawMarks(palette: MapPalette): Map<string, ImageData> {
  const marks = new Map<string, ImageData>();
  for (const kind of KINDS) {
    for (const tone of TONES) marks.set(markName(kind, tone), drawMark(kind, tone, palette));
  }
  return marks;
}

function drawMark(kind: PointKind, tone: Tone, palette: MapPalette): ImageData {
  const pixels = MARK_SIZE * MARK_PIXEL_RATIO;
  const canvas = document.createElement('canvas');
  canvas.width = pixels;
  canvas.height = pixels;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no canvas to draw map marks on');
  context.scale(MARK_PIXEL_RATIO, MARK_PIXEL_RATIO);
  context.translate(MARK_SIZE / 2, MARK_SIZE / 2);
  context.lineJoin = 'round';
  if (kind === 'earthquake') drawEpicentre(context, tone, palette);
  else if (kind === 'incident') drawIncident(context, tone, palette);
  else drawPlace(context, tone, palette);
  return context.getImageData(0, 0, pixels, pixels);
}

function drawEpicentre(context: CanvasRenderingContext2D, tone: Tone, palette: MapPalette): void {
  const line = tone === 'neutral' ? palette.text : palette.tones[tone].line;
  for (const [radius, width] of [
    [15.5, 1.4],
    [10.5, 2],
  ] as const) {
    ring(context, radius, palette.markEdge, width + 2);
    ring(context, radius, line, width);
  }
  if (tone !== 'neutral') return drawLevel(context, tone, palette, 15);
  disc(context, 6, palette.markEdge);
  disc(context, 4.6, palette.text);
}

function drawIncident(context: CanvasRenderingContext2D, tone: Tone, palette: MapPalette): void {
  if (tone !== 'neutral') return drawLevel(context, tone, palette, 28);
  const { fill, ink } = palette.tones.neutral;
  paint(context, 'M0-12 12.5 10.5h-25z', fill, palette.markEdge, 3);
  paint(context, 'M0-4.5v6.5M0 5.6v1.6', null, ink, 2.6);
}

function drawPlace(context: CanvasRenderingContext2D, tone: Tone, palette: MapPalette): void {
  disc(context, 6, palette.markEdge);
  disc(context, 4.4, palette.tones[tone].line);
  disc(context, 2, palette.markEdge);
}

function drawLevel(
  context: CanvasRenderingContext2D,
  tone: Exclude<Tone, 'neutral'>,
  palette: MapPalette,
  size: number,
): void {
  const level = LEVELS[tone];
  const { fill, ink } = palette.tones[tone];
  context.save();
  context.scale(size / 24, size / 24);
  context.translate(-12, -12);
  paint(context, LEVEL_OUTLINES[level], fill, palette.markEdge, 3);
  context.lineJoin = 'bevel';
  paint(context, LEVEL_NUMERALS[level], null, ink, 1.9);
  context.restore();
}

/** Fills over the stroke, so that the edge lies outside the shape. */
function paint(
  context: CanvasRenderingContext2D,
  path: string,
  fill: string | null,
  stroke: string,
  width: number,
) {
  const shape = new Path2D(path);
  context.strokeStyle = stroke;
  context.lineWidth = width;
  context.stroke(shape);
  if (fill === null) return;
  context.fillStyle = fill;
  context.fill(shape);
}

function ring(context: CanvasRenderingContext2D, radius: number, colour: string, width: number): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.strokeStyle = colour;
  context.lineWidth = width;
  context.stroke();
}

function disc(context: CanvasRenderingContext2D, radius: number, colour: string): void {
  context.beginPath();
  context.arc(0, 0, radius, 0, 2 * Math.PI);
  context.fillStyle = colour;
  context.fill();
}
