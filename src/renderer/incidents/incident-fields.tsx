import { AutoComplete, Input, Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import { MARKINGS } from '#shared/incidents/schema.ts';
import { findIncidentType } from '#shared/rules/incident-types.ts';
import { Field, type FieldError } from '../ui/field.tsx';
import { FormGrid } from '../ui/form-grid.tsx';
import { TimeField } from '../ui/time-field.tsx';
import type { DraftFaults } from './check-incident-draft.ts';
import { CoordinateField } from './coordinate-field.tsx';
import { FigureFields } from './figure-fields.tsx';
import { suggestTitle, type IncidentDraft } from './incident-draft.ts';
import { RegionSelect } from './region-select.tsx';
import { TypeSelect } from './type-select.tsx';
import { useFaultWords } from './use-fault-words.ts';

interface IncidentFieldsProps {
  readonly value: IncidentDraft;
  readonly faults: DraftFaults;
  readonly onChange: (part: Partial<IncidentDraft>) => void;
  /** A value was picked from a list; the next field can have the focus. */
  readonly onChosen: () => void;
}

const SOURCES = ['phone', 'township', 'department', 'superior', 'public', 'media'] as const;
const COORD_SOURCES = ['onSite', 'map', 'phone', 'phoneMap'] as const;

/** The fields in the order a call tells them. */
export function IncidentFields({ value, faults, onChange, onChosen }: IncidentFieldsProps) {
  const { t } = useTranslation(['incidents', 'ui']);
  const faultWords = useFaultWords();
  const error = (name: keyof DraftFaults): FieldError | undefined => faultWords(faults[name]);
  const type = value.typeCode === null ? null : findIncidentType(value.typeCode);
  const madeTitle = suggestTitle(value.place, type?.name.zh ?? null);
  return (
    <FormGrid columns={2}>
      <Field label={t('field.type')} isRequired error={error('typeCode')}>
        {(input) => (
          <TypeSelect
            {...input}
            value={value.typeCode}
            onChange={(typeCode) => {
              onChange({ typeCode });
              onChosen();
            }}
          />
        )}
      </Field>
      <Field label={t('field.source')} isRequired error={error('source')}>
        {(input) => (
          <AutoComplete
            {...input}
            value={value.source}
            options={offered(
              SOURCES.map((name) => t(`form.sources.${name}`)),
              value.source,
            )}
            defaultActiveFirstOption={false}
            placeholder={t('form.sourcePlaceholder')}
            status={input['aria-invalid'] ? 'error' : ''}
            onChange={(source: string) => onChange({ source })}
          />
        )}
      </Field>
      <Field label={t('field.occurredAt')} isRequired error={error('occurredAt')}>
        {(input) => (
          <TimeField
            {...input}
            value={value.occurredAt}
            onChange={(occurredAt) => onChange({ occurredAt })}
          />
        )}
      </Field>
      <Field label={t('field.receivedAt')} isRequired error={error('receivedAt')}>
        {(input) => (
          <TimeField
            {...input}
            value={value.receivedAt}
            onChange={(receivedAt) => onChange({ receivedAt })}
          />
        )}
      </Field>
      <Field label={t('field.place')} isRequired error={error('place')}>
        {(input) => (
          <Input
            {...input}
            value={value.place}
            maxLength={200}
            autoComplete="off"
            placeholder={t('form.placePlaceholder')}
            status={input['aria-invalid'] ? 'error' : ''}
            onChange={(event) => onChange({ place: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('field.region')} isRequired error={error('regionCode')}>
        {(input) => (
          <RegionSelect
            {...input}
            value={value.regionCode === null ? null : { code: value.regionCode, name: value.regionName }}
            onChange={({ code, name }) => {
              onChange({ regionCode: code, regionName: name });
              onChosen();
            }}
          />
        )}
      </Field>
      <CoordinateField
        typed={value.coordinate}
        regionCode={value.regionCode}
        error={error('coordinate')}
        onChange={(coordinate) => onChange({ coordinate })}
      />
      <Field label={t('field.coordSource')} error={error('coordSource')}>
        {(input) => (
          <AutoComplete
            {...input}
            value={value.coordSource}
            options={offered(
              COORD_SOURCES.map((name) => t(`form.coordSources.${name}`)),
              value.coordSource,
            )}
            defaultActiveFirstOption={false}
            placeholder={t('ui:optional')}
            onChange={(coordSource: string) => onChange({ coordSource })}
          />
        )}
      </Field>
      <div className="wide">
        <Field
          label={t('field.title')}
          isRequired
          hint={t(value.title === null ? 'form.titleHint' : 'form.titleEdited')}
          error={error('title')}
        >
          {(input) => (
            <Input
              {...input}
              value={value.title ?? madeTitle}
              maxLength={200}
              autoComplete="off"
              status={input['aria-invalid'] ? 'error' : ''}
              onChange={(event) => onChange({ title: event.target.value === '' ? null : event.target.value })}
            />
          )}
        </Field>
      </div>
      <div className="wide">
        <FigureFields value={value} faults={faults} onChange={onChange} />
      </div>
      <Field label={t('field.marking')} hint={t('form.markingHint')}>
        {(input) => (
          <span>
            <Segmented
              id={input.id}
              value={value.marking}
              options={MARKINGS.map((marking) => ({ value: marking, label: t(`marking.${marking}`) }))}
              onChange={(marking) => onChange({ marking })}
            />
          </span>
        )}
      </Field>
    </FormGrid>
  );
}

/** What completes the words typed so far; nothing once they are complete, so that no list hides the next field. */
const offered = (all: readonly string[], typed: string) =>
  all.filter((words) => words.includes(typed.trim()) && words !== typed.trim()).map((value) => ({ value }));
