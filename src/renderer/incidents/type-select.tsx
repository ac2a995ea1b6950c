import { Select } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { usePinyinIndex } from '../ui/use-pinyin-index.ts';
import { findTypes, TYPE_TERMS } from './find-types.ts';
import { optionLine } from './option-line.tsx';

interface TypeSelectProps {
  readonly id: string;
  readonly value: string | null;
  readonly onChange: (code: string) => void;
  readonly 'aria-required': boolean;
  readonly 'aria-invalid': boolean;
  readonly 'aria-describedby': string | undefined;
}

/** 事件类型, found by name, by what callers say, by Pinyin or by initials. */
export function TypeSelect({ value, onChange, ...input }: TypeSelectProps) {
  const { t } = useTranslation('incidents');
  const say = useBilingual();
  const [query, setQuery] = useState('');
  const indices = usePinyinIndex(TYPE_TERMS);
  const options = useMemo(
    () =>
      findTypes(query, indices).map(({ type, above }) => ({
        value: type.code,
        label: say(type.name),
        above: above.map(({ name }) => say(name)).join(' › '),
      })),
    [indices, query, say],
  );
  return (
    <Select
      {...input}
      autoFocus
      showSearch={{ filterOption: false, searchValue: query, onSearch: setQuery }}
      value={value}
      options={options}
      placeholder={t('form.typePlaceholder')}
      status={input['aria-invalid'] ? 'error' : ''}
      optionRender={optionLine}
      onChange={(code: string | null) => {
        if (code !== null) onChange(code);
        setQuery('');
      }}
    />
  );
}
