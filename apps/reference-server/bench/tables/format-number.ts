/** Three digits, or all of those before the point. */
export function formatNumber(value: number): string {
  if (!Number.isFinite(value)) return '';
  const whole = Math.abs(value) >= 100;
  return value.toLocaleString('en', whole ? { maximumFractionDigits: 0 } : { maximumSignificantDigits: 3 });
}

export function formatMegabytes(bytes: number): string {
  return formatNumber(Math.round(bytes / 1e6));
}
