import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Region } from '#shared/regions/schema.ts';
import { Field } from '../ui/field.tsx';
import { bureauRegionsQuery } from './queries.ts';
import styles from './region-search.module.css';

interface RegionSearchProps {
  /** Path of the chosen region, when it is none of the examples. */
  readonly chosen: readonly Region[] | null;
  readonly onChoose: (region: Region) => void;
}

/** Any other prefecture or county, found as the operator types. */
export function RegionSearch({ chosen, onChoose }: RegionSearchProps) {
  const { t } = useTranslation('setup');
  const [text, setText] = useState('');
  const asked = useDeferredValue(text.trim());
  const { data: found, isFetching } = useQuery({
    ...bureauRegionsQuery(asked),
    enabled: asked !== '',
    placeholderData: (before) => before,
  });
  const paths = asked === '' ? (chosen === null ? [] : [chosen]) : (found ?? []);
  const options = paths.flatMap((path) => {
    const region = path.at(-1);
    return region === undefined
      ? []
      : [{ value: region.code, label: <RegionLine path={path} region={region} />, region }];
  });
  const nothing =
    asked === '' ? t('searchHint') : isFetching ? t('searching') : t('searchNothing', { text: asked });
  return (
    <Field label={t('elsewhere')}>
      {(input) => (
        <Select
          {...input}
          showSearch={{ filterOption: false, searchValue: text, onSearch: setText }}
          value={chosen?.at(-1)?.code ?? null}
          placeholder={t('search')}
          options={options}
          notFoundContent={<span className={styles.nothing}>{nothing}</span>}
          onSelect={(_code, { region }) => {
            setText('');
            onChoose(region);
          }}
        />
      )}
    </Field>
  );
}

function RegionLine({ path, region }: { readonly path: readonly Region[]; readonly region: Region }) {
  return (
    <span className={styles.line}>
      <span className={styles.name}>{region.fullName}</span>
      <span className={styles.above}>
        {path
          .slice(0, -1)
          .map(({ name }) => name)
          .join(' · ')}
      </span>
      <span className={styles.code}>{region.code}</span>
    </span>
  );
}
