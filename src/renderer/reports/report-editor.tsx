import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { buildInitialReport } from '#shared/documents/initial-report.ts';
import { missingElements } from '#shared/documents/missing-elements.ts';
import type { EarthquakePicture } from '#shared/earthquakes/contract.ts';
import type { IncidentDetail } from '#shared/incidents/contract.ts';
import type { ReportDetail } from '#shared/reports/contract.ts';
import { isEditable } from '#shared/reports/report-state.ts';
import type { Bureau, Station } from '#shared/settings/schema.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { ErrorState } from '../ui/error-state.tsx';
import { Panel } from '../ui/panel.tsx';
import { ScreenFrame } from '../ui/screen-frame.tsx';
import { useDraft } from '../ui/use-draft.ts';
import { findBlanks } from './blank-positions.ts';
import { documentInput } from './document-input.ts';
import { DocumentsPanel } from './documents-panel.tsx';
import { FormNote } from './form-note.tsx';
import { HistoryPanel } from './history-panel.tsx';
import { MissingPanel } from './missing-panel.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { peopleQuery } from '../store-client/shared-queries.ts';
import styles from './report-editor.module.css';
import { ReportFields } from './report-fields.tsx';
import { invalidFields, readReportValues, valuesOf } from './report-values.ts';
import { ReturnNote } from './return-note.tsx';
import { StatusBar } from './status-bar.tsx';
import { StepNote } from './step-note.tsx';
import { StepPanel } from './step-panel.tsx';
import type { StepTaken } from './take-step.ts';
import { useEditorActions } from './use-editor-actions.ts';
import { blankFields, useNextBlank } from './use-next-blank.ts';
import { useProduce } from './use-produce.ts';
import { useReportError } from './use-report-error.ts';
import { useReportSave } from './use-report-save.ts';
import { useReportStep } from './use-report-step.ts';

interface ReportEditorProps {
  readonly detail: ReportDetail;
  readonly incident: IncidentDetail;
  readonly picture: EarthquakePicture | null;
  readonly settings: { readonly bureau: Bureau; readonly station: Station };
  readonly onBack: () => void;
  readonly onOpenIncident: (incidentId: string) => void;
}

/** 报告编辑: the words, the paper beside them, and what is to be done with it. */
export function ReportEditor({
  detail,
  incident,
  picture,
  settings,
  onBack,
  onOpenIncident,
}: ReportEditorProps) {
  const { t } = useTranslation('reports');
  const errorWords = useReportError();
  const { report, state } = detail;
  const people = useQuery(peopleQuery()).data ?? [];
  const isReadOnly = !isEditable(state);

  const saved = useMemo(() => valuesOf(report), [report]);
  const draft = useDraft({ key: `report ${report.id}`, saved, read: readReportValues });
  const { isDirty, clear, discard } = draft;
  // Words left over from before the report went out of the officer's hands are not his to send any more.
  useEffect(() => {
    if (isReadOnly) discard();
  }, [isReadOnly, discard]);
  const values = isReadOnly ? saved : draft.value;

  const input = useMemo(
    () => documentInput(detail, values, { incident: incident.incident, picture, bureau: settings.bureau }),
    [detail, values, incident.incident, picture, settings.bureau],
  );
  const paper = useMemo(() => buildInitialReport(input), [input]);
  const missing = useMemo(() => missingElements(input), [input]);
  const invalid = useMemo(() => invalidFields(values), [values]);
  const blanks = blankFields(values).reduce((sum, { text }) => sum + findBlanks(text).length, 0);

  const { save, isSaving, savedAt, error: saveError } = useReportSave(report.id, clear);
  const saveFirst = useCallback(
    () => (isReadOnly || !isDirty ? Promise.resolve(true) : save(values)),
    [isReadOnly, isDirty, save, values],
  );
  const prepare = useCallback(
    (taken: StepTaken) => (taken.step === 'submitted' ? saveFirst() : Promise.resolve(true)),
    [saveFirst],
  );
  const { take, isTaking, error: stepError, notice } = useReportStep(detail, prepare);
  const { produce, making, error: produceError } = useProduce(report.id, saveFirst);

  const form = useRef<HTMLDivElement>(null);
  const toNextBlank = useNextBlank(form, values);
  const actions = useEditorActions({
    canSave: !isReadOnly && isDirty && !isSaving,
    onSave: () => void save(values).catch(() => undefined),
    onNextBlank: toNextBlank,
    onProduce: produce,
    isProducing: making !== null,
    onBack,
    onOpenIncident: () => onOpenIncident(report.incidentId),
  });

  return (
    <ScreenFrame
      title={t(`kind.${report.kind}`)}
      note={values.title}
      actions={
        <>
          <ActionButton action={actions.back} />
          <ActionButton action={actions.incident} />
          {isReadOnly ? null : <ActionButton action={actions.save} isBusy={isSaving} />}
        </>
      }
    >
      <div className={styles.editor}>
        <StatusBar
          detail={detail}
          incident={incident}
          saving={{
            isDirty: !isReadOnly && isDirty,
            isSaving,
            isFailed: saveError !== null && isDirty,
            savedAt,
          }}
        />
        {saveError === null || !isDirty ? null : (
          <ErrorState isInline error={errorWords(saveError)} onRetry={actions.save.run} />
        )}
        <ReturnNote detail={detail} />
        <div className={styles.columns}>
          <div ref={form} className={styles.form}>
            <Panel
              title={t('form.label')}
              note={<FormNote state={state} restoredAt={draft.restoredAt} />}
              actions={
                !isReadOnly && isDirty ? (
                  <Button size="small" onClick={discard}>
                    {t('action.discard')}
                  </Button>
                ) : null
              }
            >
              <ReportFields
                values={values}
                onChange={draft.setValue}
                invalid={invalid}
                isReadOnly={isReadOnly}
                isEarthquake={incident.incident.earthquakeId !== null}
              />
            </Panel>
          </div>
          <div className={styles.preview}>
            <PreviewPanel document={paper} />
          </div>
          <aside className={styles.side} aria-label={t('steps.title')}>
            <MissingPanel missing={missing} blanks={blanks} next={actions.nextBlank} />
            <StepNote notice={notice} error={stepError} />
            <StepPanel
              key={`${state} ${String(detail.steps.length)}`}
              detail={detail}
              people={people}
              station={settings.station}
              isTaking={isTaking}
              onTake={take}
            />
            <DocumentsPanel
              documents={detail.documents}
              actions={[actions.docx, actions.pdf, actions.text]}
              making={making}
              error={produceError}
            />
            <HistoryPanel steps={detail.steps} />
          </aside>
        </div>
      </div>
    </ScreenFrame>
  );
}
