import { useTranslation } from 'react-i18next';
import type { ReportState } from '#shared/reports/report-state.ts';
import { ToneDot, type Tone } from '../ui/tone-dot.tsx';

/** What waits for somebody is half full or a triangle; what is confirmed is full. */
const TONES: Readonly<Record<ReportState, Tone>> = {
  drafting: 'busy',
  checking: 'busy',
  signing: 'busy',
  signed: 'warn',
  sent: 'busy',
  received: 'ok',
};

export function ReportStateMark({ state }: { readonly state: ReportState }) {
  const { t } = useTranslation('reports');
  return <ToneDot tone={TONES[state]}>{t(`state.${state}`)}</ToneDot>;
}
