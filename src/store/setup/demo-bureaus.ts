interface DemoBureau {
  readonly regionCode: string;
  readonly bureauName: string;
  readonly superiorName: string;
  readonly governmentName: string;
  readonly headquartersName: string;
  readonly addressees: readonly string[];
  readonly copies: readonly string[];
  readonly earthquakePlans: readonly string[];
  /** Seed document the bureau is taken from. */
  readonly source: string;
}

/** The four bureaus of the seed documents. Names only: no people, no numbers. */
export const DEMO_BUREAUS: readonly DemoBureau[] = [
  {
    regionCode: '532927',
    bureauName: '巍山县应急管理局',
    superiorName: '大理州应急管理局',
    governmentName: '巍山县人民政府',
    headquartersName: '县抗震救灾指挥部办公室',
    addressees: ['大理州应急管理局', '巍山县人民政府'],
    copies: ['县委办公室', '县人民政府办公室', '县人武部'],
    earthquakePlans: ['巍山县地震应急预案', '巍山县应急管理局地震应急预案'],
    source: 'S3',
  },
  {
    regionCode: '422800',
    bureauName: '恩施州应急管理局',
    superiorName: '湖北省应急管理厅',
    governmentName: '恩施州人民政府',
    headquartersName: '州抗震救灾指挥部办公室',
    addressees: ['湖北省应急管理厅', '恩施州人民政府'],
    copies: ['州委办公室', '州人民政府办公室'],
    earthquakePlans: [],
    source: 'S0',
  },
  {
    regionCode: '421200',
    bureauName: '咸宁市应急管理局',
    superiorName: '湖北省应急管理厅',
    governmentName: '咸宁市人民政府',
    headquartersName: '市抗震救灾指挥部办公室',
    addressees: ['湖北省应急管理厅', '咸宁市人民政府'],
    copies: ['市委办公室', '市人民政府办公室'],
    earthquakePlans: [],
    source: 'S4',
  },
  {
    regionCode: '421000',
    bureauName: '荆州市应急管理局',
    superiorName: '湖北省应急管理厅',
    governmentName: '荆州市人民政府',
    headquartersName: '市抗震救灾指挥部办公室',
    addressees: ['湖北省应急管理厅', '荆州市人民政府'],
    copies: ['市委办公室', '市人民政府办公室'],
    earthquakePlans: [],
    source: 'S1',
  },
];
