/** 烽燧: the beacon tower, with its light lit. Drawn in a 24-unit square. */
export function ProductMark({ size = 26 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden style={{ flex: 'none' }}>
      <path d="M12 1.2 15.4 4.6 12 8 8.6 4.6z" fill="var(--accent)" />
      <path
        d="M7.2 10.2h9.6M8.3 10.2 6 22.2M15.7 10.2 18 22.2M3.4 22.2h17.2M7.3 15.8h9.4"
        stroke="var(--text)"
        strokeWidth={1.7}
        strokeLinecap="square"
      />
    </svg>
  );
}
