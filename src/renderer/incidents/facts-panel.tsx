import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { IncidentSummary } from '#shared/incidents/contract.ts';
import { findIncidentType } from '#shared/rules/incident-types.ts';
import { formatSecond } from '../i18n/format-time.ts';
import { useBilingual } from '../i18n/use-bilingual.ts';
import { useCoordinateWords } from '../i18n/use-coordinate-words.ts';
import { DescriptionList } from '../ui/description-list.tsx';
import { Panel } from '../ui/panel.tsx';
import { CasualtyFigures } from './casualty-figures.tsx';
import { regionPathQuery } from './queries.ts';

/** 基本情况: what was reported, by whom, when and where. */
export function FactsPanel({ incident }: { readonly incident: IncidentSummary }) {
  const { t } = useTranslation('incidents');
  const say = useBilingual();
  const writePlace = useCoordinateWords();
  const { typeCode, occurredAt, receivedAt, place, regionCode, lon, lat, coordSource, source, marking } =
    incident;
  const path = useQuery(regionPathQuery(regionCode));
  const type = findIncidentType(typeCode);
  const origin = coordSource ?? t('detail.coordSourceUnknown');
  return (
    <Panel title={t('detail.facts')}>
      <DescriptionList
        columns={2}
        items={[
          { term: t('field.occurredAt'), value: formatSecond(occurredAt) },
          { term: t('field.receivedAt'), value: formatSecond(receivedAt) },
          {
            term: t('field.type'),
            value: type === null ? t('detail.unknownType', { code: typeCode }) : say(type.name),
          },
          { term: t('field.source'), value: source },
          { term: t('field.place'), value: place },
          {
            term: t('field.region'),
            value: path.data?.map(({ fullName }) => fullName).join(' ') ?? regionCode,
          },
          {
            term: t('field.coordinate'),
            value:
              lon === null || lat === null
                ? t('detail.coordinateUnknown')
                : t('detail.coordinate', { place: writePlace({ lon, lat }), origin }),
          },
          { term: t('field.marking'), value: t(`marking.${marking}`) },
        ]}
      />
      <CasualtyFigures incident={incident} />
    </Panel>
  );
}
