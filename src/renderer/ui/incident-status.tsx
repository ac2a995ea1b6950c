import { useTranslation } from 'react-i18next';
import type { IncidentStatus as Status } from '#shared/incidents/schema.ts';
import { ToneDot, type Tone } from './tone-dot.tsx';

/** 接报 waits for somebody; what is under way is half full; what is over is an empty ring. */
const TONES: Readonly<Record<Status, Tone>> = {
  received: 'warn',
  verified: 'busy',
  responding: 'busy',
  contained: 'ok',
  ended: 'off',
  archived: 'off',
  'false-alarm': 'off',
};

export function IncidentStatus({ status }: { readonly status: Status }) {
  const { t } = useTranslation('incidents');
  return <ToneDot tone={TONES[status]}>{t(`status.${status}`)}</ToneDot>;
}
