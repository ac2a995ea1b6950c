import { useTranslation } from 'react-i18next';
import type { FieldError } from '../ui/field.tsx';
import type { DraftFault } from './check-incident-draft.ts';

/** What a field says of itself when it was refused, with the rule that refused it. */
export function useFaultWords(): (fault: DraftFault | undefined) => FieldError | undefined {
  const { t } = useTranslation('incidents');
  return (fault) =>
    fault === undefined ? undefined : { text: t(`error.${fault.text}`), rule: t(`rule.${fault.rule}`) };
}
