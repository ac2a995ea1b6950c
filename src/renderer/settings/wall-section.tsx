import { useTranslation } from 'react-i18next';
import type { Station } from '#shared/settings/schema.ts';
import { formatNumber } from '../i18n/format-number.ts';
import { EditForm } from '../ui/edit-form.tsx';
import { Field } from '../ui/field.tsx';
import { Icon } from '../ui/icon.tsx';
import { NumberField } from '../ui/number-field.tsx';
import { useSavedForm } from '../ui/use-saved-form.ts';
import styles from './settings.module.css';
import { useSaveStation } from './use-keep-settings.ts';
import { checkWall, readWall, readWallForm, WALL_LIMITS, wallForm } from './wall-form.ts';

/** 大屏校准: two measurements, from which the smallest text of the wall follows. */
export function WallSection({ station }: { readonly station: Station }) {
  const { t } = useTranslation('settings');
  const saveStation = useSaveStation();
  const { value, change, checked, faults, form } = useSavedForm({
    key: 'settings wall',
    label: 'settings:action.saveWall',
    saved: wallForm(station),
    read: readWallForm,
    check: checkWall,
    save: saveStation,
  });
  return (
    <EditForm label={t('section.wall')} {...form}>
      <NumberField
        label={t('wall.width')}
        unit={t('wall.metre')}
        value={value.wallWidthM}
        limits={WALL_LIMITS.wallWidthM}
        refusal={faults?.wallWidthM}
        hint={t('wall.widthHint')}
        onChange={(wallWidthM) => change({ wallWidthM })}
      />
      <NumberField
        label={t('wall.distance')}
        unit={t('wall.metre')}
        value={value.wallDistanceM}
        limits={WALL_LIMITS.wallDistanceM}
        refusal={faults?.wallDistanceM}
        hint={t('wall.distanceHint')}
        onChange={(wallDistanceM) => change({ wallDistanceM })}
      />
      <Result calibration={checked.ok ? checked.input : { wallWidthM: null, wallDistanceM: null }} />
    </EditForm>
  );
}

interface ResultProps {
  readonly calibration: Pick<Station, 'wallWidthM' | 'wallDistanceM'>;
}

/** What the figures on screen come to, before they are saved. */
function Result({ calibration }: ResultProps) {
  const { t } = useTranslation('settings');
  const { leastMm, basis } = readWall(calibration);
  const { wallDistanceM } = calibration;
  return (
    <Field
      label={t('wall.result')}
      hint={wallDistanceM === null ? undefined : t('wall.rule', { distance: String(wallDistanceM) })}
    >
      {({ id }) => (
        <>
          <output id={id} className={styles.result}>
            {leastMm === null ? (
              <span className={styles.faint}>{t('wall.resultNone')}</span>
            ) : (
              t('wall.resultValue', { mm: formatNumber(leastMm, 1) })
            )}
          </output>
          {basis === 'calibrated' ? null : (
            <span className={basis === 'limited' ? styles.limited : styles.faint}>
              {basis === 'limited' ? <Icon name="warning" size={14} /> : null}
              {t(basis === 'limited' ? 'wall.tooSmall' : 'wall.default')}
            </span>
          )}
        </>
      )}
    </Field>
  );
}
