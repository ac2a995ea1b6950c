import { intensityName, intensityTone } from '../map/intensity-rings.ts';
import { classNames } from '../ui/class-names.ts';
import styles from './earthquake-panel.module.css';

/** Ⅴ度, with the mark its ring has on the map. */
export function RingName({ intensity }: { readonly intensity: number }) {
  return (
    <span className={classNames(styles.ring, styles[intensityTone(intensity)])}>
      {intensityName(intensity)}
    </span>
  );
}
