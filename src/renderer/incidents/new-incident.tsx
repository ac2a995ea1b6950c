import { Button } from 'antd';
import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { formatMinute } from '../i18n/format-time.ts';
import { useActions, type Action } from '../ui/actions.ts';
import { ConfirmInline } from '../ui/confirm-inline.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { KeyHint } from '../ui/key-hint.tsx';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { useErrorWords } from '../ui/use-error-words.ts';
import { focusNextField } from './focus-next-field.ts';
import { IncidentFields } from './incident-fields.tsx';
import styles from './new-incident.module.css';
import { SimilarIncidents } from './similar-incidents.tsx';
import { useNewIncident } from './use-new-incident.ts';

/** 接报登记: one form, by keyboard alone. Enter goes on to the next field, Ctrl+Enter files. */
export function NewIncident() {
  const { t } = useTranslation('incidents');
  const words = useErrorWords();
  const navigate = useNavigate();
  const form = useRef<HTMLDivElement>(null);
  const { value, isDirty, restoredAt, triedAt, faults, filing, change, file, startOver } = useNewIncident();

  useEffect(() => {
    if (triedAt !== null) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus();
  }, [triedAt]);

  const latestFile = useRef(file);
  useEffect(() => {
    latestFile.current = file;
  });
  useActions(
    useMemo(
      (): readonly Action[] => [
        {
          id: 'incidents:file',
          label: 'incidents:action.file',
          icon: 'check',
          keys: 'Ctrl+Enter',
          run: () => latestFile.current(),
        },
        {
          id: 'incidents:back',
          label: 'incidents:action.backToList',
          icon: 'left',
          keys: 'b',
          run: () => void navigate('/incidents'),
        },
      ],
      [navigate],
    ),
  );

  const goOn = () => {
    if (form.current !== null && document.activeElement !== null)
      focusNextField(form.current, document.activeElement);
  };
  const pressEnter = (event: KeyboardEvent) => {
    // Before a list under the field can take it for itself.
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      event.stopPropagation();
      file();
      return;
    }
    const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
    const { target } = event;
    if (
      event.key !== 'Enter' ||
      !isPlain ||
      event.nativeEvent.isComposing ||
      !(target instanceof HTMLInputElement)
    )
      return;
    if (isChoosing(target)) return;
    event.preventDefault();
    event.stopPropagation();
    goOn();
  };
  return (
    <ScreenFrame
      title={t('form.title')}
      note={restoredAt === null ? t('form.note') : t('form.restored', { time: formatMinute(restoredAt) })}
      actions={
        isDirty ? (
          <ConfirmInline
            label={t('form.discard')}
            question={t('form.discardQuestion')}
            confirmLabel={t('form.discardConfirm')}
            onConfirm={startOver}
          />
        ) : null
      }
    >
      <div ref={form} className={styles.form} onKeyDownCapture={pressEnter}>
        <IncidentFields
          key={value.id}
          value={value}
          faults={faults}
          onChange={change}
          onChosen={() => setTimeout(goOn)}
        />
        <SimilarIncidents place={value.place} />
        <div className={styles.foot}>
          {filing.error === null ? null : <ErrorState error={words(filing.error)} isInline onRetry={file} />}
          <Button type="primary" loading={filing.isPending} data-file-key onClick={file}>
            {t('action.file')} <KeyHint keys="Ctrl+Enter" />
          </Button>
        </div>
      </div>
    </ScreenFrame>
  );
}

/** A list is open and one of its lines is marked: Enter takes that line. */
function isChoosing(input: HTMLInputElement): boolean {
  const isOpen = input.getAttribute('aria-expanded') === 'true';
  const line = input.getAttribute('aria-activedescendant');
  return isOpen && line !== null && document.getElementById(line) !== null;
}
