import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { optionLine, type LineOption } from './option-line.tsx';
import { regionSearchQuery } from './queries.ts';
import { useRegionPaths } from './use-region-paths.ts';
import { useSettled } from './use-settled.ts';

interface ChosenRegion {
  readonly code: string;
  readonly name: string;
}

interface RegionSelectProps {
  readonly id: string;
  readonly value: ChosenRegion | null;
  readonly onChange: (region: ChosenRegion) => void;
  readonly 'aria-required': boolean;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

const TYPING_PAUSE_MS = 150;

/** 区划, looked up in the whole country's table by name, Pinyin or code. */
export function RegionSelect({ value, onChange, ...input }: RegionSelectProps) {
  const { t } = useTranslation('incidents');
  const [query, setQuery] = useState('');
  const asked = useSettled(query.trim(), TYPING_PAUSE_MS);
  const found = useQuery({ ...regionSearchQuery(asked), enabled: asked !== '' });
  const isAsked = asked !== '' && asked === query.trim();
  const regions = isAsked ? (found.data ?? []) : [];
  const above = useRegionPaths(regions.map(({ code }) => code));
  const options = regions.map(({ code, fullName }): LineOption => ({
    value: code,
    label: fullName,
    above: above.get(code) ?? code,
  }));
  const chosen = value === null ? null : { value: value.code, label: value.name, above: value.code };
  return (
    <Select
      {...input}
      labelInValue
      showSearch={{ filterOption: false, searchValue: query, onSearch: setQuery }}
      value={chosen}
      options={query.trim() === '' && chosen !== null ? [chosen] : options}
      placeholder={t('form.regionPlaceholder')}
      status={input['aria-invalid'] ? 'error' : ''}
      notFoundContent={isAsked && found.isSuccess ? t('form.regionNone') : t('form.regionPlaceholder')}
      optionRender={optionLine}
      onChange={(option: { value: string; label: string } | null) => {
        if (option !== null) onChange({ code: option.value, name: option.label });
        setQuery('');
      }}
    />
  );
}
