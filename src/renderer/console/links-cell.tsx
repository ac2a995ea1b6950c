import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { formatMinute } from '../i18n/format-time.ts';
import type { Reading } from '../ui/reading.ts';
import { ToneDot, type Tone } from '../ui/tone-dot.tsx';
import { BarCell } from './bar-cell.tsx';
import type { LinkLine } from './shell-data.ts';
import styles from './top-bar.module.css';

/** What is simply up needs no word on screen; what was never configured gives its word up on a narrow bar. */
const WORD_CLASSES = {
  up: 'visually-hidden',
  slow: undefined,
  down: undefined,
  unset: styles.unsetWord,
} as const;

const TONES: Readonly<Record<LinkLine['state'], Tone>> = {
  up: 'ok',
  slow: 'warn',
  down: 'bad',
  unset: 'off',
};

/** Each line by name; one that is not simply up says what is wrong with it. */
export const LinksCell = memo(function LinksCell({
  lines,
}: {
  readonly lines: Reading<readonly LinkLine[]>;
}) {
  const { t } = useTranslation('shell');
  const describe = ({ name, state, since }: LinkLine) =>
    [
      name,
      t(`bar.link.${state}`),
      since === null ? '' : t('bar.linkSince', { time: formatMinute(since) }),
    ].join(' ');
  const title = lines.state === 'known' ? lines.value.map(describe).join('\n') : undefined;
  return (
    <BarCell label={t('bar.links')} reading={lines} title={title}>
      {(all) =>
        all.map((line) => (
          <ToneDot key={line.id} tone={TONES[line.state]}>
            {line.name}
            <span className={WORD_CLASSES[line.state]}> {t(`bar.link.${line.state}`)}</span>
          </ToneDot>
        ))
      }
    </BarCell>
  );
});
