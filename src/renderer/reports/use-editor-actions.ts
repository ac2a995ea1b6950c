import { useEffect, useMemo, useRef } from 'react';
import type { DocumentFormat } from '#shared/reports/schema.ts';
import { useActions, type Action } from '../ui/actions.ts';

interface EditorWork {
  readonly canSave: boolean;
  readonly isProducing: boolean;
  readonly onSave: () => void;
  readonly onNextBlank: () => void;
  readonly onProduce: (format: DocumentFormat) => void;
  readonly onBack: () => void;
  readonly onOpenIncident: () => void;
}

/** What the editor can do by key and from the command bar. The list stays the same while the words change. */
export function useEditorActions(work: EditorWork) {
  const latest = useRef(work);
  useEffect(() => {
    latest.current = work;
  });
  const { canSave, isProducing } = work;
  const actions = useMemo(() => {
    const make = (format: DocumentFormat) => ({
      icon: 'file' as const,
      isDisabled: isProducing,
      run: () => latest.current.onProduce(format),
    });
    return {
      back: {
        id: 'reports:back',
        label: 'reports:action.back',
        icon: 'left',
        keys: 'Alt+b',
        run: () => latest.current.onBack(),
      },
      incident: {
        id: 'reports:incident',
        label: 'reports:action.openIncident',
        icon: 'incident',
        keys: 'Alt+e',
        run: () => latest.current.onOpenIncident(),
      },
      save: {
        id: 'reports:save',
        label: 'reports:action.save',
        icon: 'check',
        keys: 'Ctrl+s',
        isDisabled: !canSave,
        run: () => latest.current.onSave(),
      },
      nextBlank: {
        id: 'reports:next-blank',
        label: 'reports:action.nextBlank',
        icon: 'right',
        keys: 'F8',
        run: () => latest.current.onNextBlank(),
      },
      docx: { ...make('docx'), id: 'reports:docx', label: 'reports:action.docx', keys: 'Alt+w' },
      pdf: { ...make('pdf'), id: 'reports:pdf', label: 'reports:action.pdf', keys: 'Alt+p' },
      text: { ...make('text'), id: 'reports:text', label: 'reports:action.text', keys: 'Alt+t' },
    } satisfies Record<string, Action>;
  }, [canSave, isProducing]);
  const { back, incident, save, nextBlank, docx, pdf, text } = actions;
  useActions(
    useMemo(
      () => [back, incident, save, nextBlank, docx, pdf, text],
      [back, incident, save, nextBlank, docx, pdf, text],
    ),
  );
  return actions;
}
