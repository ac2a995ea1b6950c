import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foundRegionsQuery, regionQuery } from './queries.ts';
import styles from './organisations.module.css';

interface RegionSelectProps {
  readonly id: string;
  readonly value: string;
  readonly onChange: (code: string) => void;
}

/** 区划, found in the whole country's table by name, Pinyin, initials or code. */
export function RegionSelect({ id, value, onChange }: RegionSelectProps) {
  const { t } = useTranslation('organisations');
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data: chosen } = useQuery(regionQuery(value));
  const { data: found } = useQuery({
    ...foundRegionsQuery(asked),
    enabled: asked !== '',
    placeholderData: (before) => before,
  });
  const regions = asked === '' ? (chosen === undefined ? [] : [chosen]) : (found ?? []);
  return (
    <Select
      id={id}
      showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
      value={value}
      options={regions.map(({ code, fullName }) => ({ value: code, label: fullName, code }))}
      optionRender={({ data }) => regionLine(data)}
      notFoundContent={t('regionHint')}
      onChange={(code: string) => {
        setText('');
        onChange(code);
      }}
    />
  );
}

const regionLine = ({ label, code }: { readonly label: string; readonly code: string }) => (
  <span className={styles.option}>
    {label}
    <span className={styles.count}>{code}</span>
  </span>
);
