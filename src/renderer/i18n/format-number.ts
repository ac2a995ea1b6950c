/** Chinese official figures group by thousands with a thin blank or a comma; the comma is the safer one on screen. */
const FORMATS = new Map<number, Intl.NumberFormat>();

/** 32220 → 32,220; a fixed number of decimals, rounded half away from zero. */
export function formatNumber(value: number, decimals = 0): string {
  let format = FORMATS.get(decimals);
  if (format === undefined) {
    format = new Intl.NumberFormat('en-US', {
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
    });
    FORMATS.set(decimals, format);
  }
  return format.format(value);
}

/** Bytes as 12.3 MB, in steps of 1024. */
export function formatBytes(bytes: number): string {
  const units = ['B', 'KB', 'MB', 'GB', 'TB'];
  const step = bytes < 1 ? 0 : Math.min(units.length - 1, Math.floor(Math.log2(bytes) / 10));
  const value = bytes / 1024 ** step;
  return `${formatNumber(value, step === 0 || value >= 100 ? 0 : 1)} ${units[step]}`;
}
