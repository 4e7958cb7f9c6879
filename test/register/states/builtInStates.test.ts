import { builtInStates } from '../../../src/register/states/builtInStates';
import { M49_AREAS } from '../../../src/register/states/m49Regions';
import {
  DEVELOPED,
  IN_TRANSITION,
  LANDLOCKED_DEVELOPING,
  LEAST_DEVELOPED,
  REGIONAL_GROUPS,
} from '../../../src/register/states/unitedNationsGroups';

const { states, find } = builtInStates();
const words = (list: string): string[] => list.split(' ');

describe('finding a State', () => {
  it.each([
    ['KEN', 'KEN'],
    ['ke', 'KEN'],
    ['kenya', 'KEN'],
    ['Iran (Islamic Republic of)', 'IRN'],
    ['Islamic Republic of Iran', 'IRN'],
    ['Iran, Islamic Republic of', 'IRN'],
    ['Bolivia (Plurinational State of)', 'BOL'],
    ['Bolivia', 'BOL'],
    ['Venezuela (Bolivarian Republic of)', 'VEN'],
    ['Türkiye', 'TUR'],
    ['Turkiye', 'TUR'],
    ['Turkey', 'TUR'],
    ['Viet Nam', 'VNM'],
    ['Vietnam', 'VNM'],
    ['United Republic of Tanzania', 'TZA'],
    ['Tanzania', 'TZA'],
    ['Republic of Korea', 'KOR'],
    ['Korea, Republic of', 'KOR'],
    ["Democratic People's Republic of Korea", 'PRK'],
    ['Democratic People’s Republic of Korea', 'PRK'],
    ['State of Palestine', 'PSE'],
    ['Congo', 'COG'],
    ['Republic of the Congo', 'COG'],
    ['Democratic Republic of the Congo', 'COD'],
    ["Lao People's Democratic Republic", 'LAO'],
    ['Republic of Moldova', 'MDA'],
    ['Syrian Arab Republic', 'SYR'],
    ['Russian Federation', 'RUS'],
    ['United Kingdom of Great Britain and Northern Ireland', 'GBR'],
    ['UK', 'GBR'],
    ['United States of America', 'USA'],
    ['USA', 'USA'],
    ['Côte d’Ivoire', 'CIV'],
    ["Cote d'Ivoire", 'CIV'],
    ['Cabo Verde', 'CPV'],
    ['Czechia', 'CZE'],
    ['Eswatini', 'SWZ'],
    ['Gambia', 'GMB'],
    ['The Gambia', 'GMB'],
    ['Micronesia (Federated States of)', 'FSM'],
    ['North Macedonia', 'MKD'],
    ['Timor-Leste', 'TLS'],
    ['Netherlands (Kingdom of the)', 'NLD'],
    // As the World Bank ("Country and Lending Groups"), the OECD ("DAC List of ODA Recipients") and the International
    // Monetary Fund ("World Economic Outlook") have them, and as they are shortened.
    ['Congo, Dem. Rep.', 'COD'],
    ['Congo (Dem. Rep.)', 'COD'],
    ['Congo, Rep.', 'COG'],
    ['DRC', 'COD'],
    ['RDC', 'COD'],
    ['D.R. Congo', 'COD'],
    ['Egypt, Arab Rep.', 'EGY'],
    ['Gambia, The', 'GMB'],
    ['Hong Kong SAR, China', 'HKG'],
    ['Iran, Islamic Rep.', 'IRN'],
    ["Korea, Dem. People's Rep.", 'PRK'],
    ['Korea, Rep.', 'KOR'],
    ['Kyrgyz Republic', 'KGZ'],
    ['Kosovo', 'XKX'],
    ['Macao SAR, China', 'MAC'],
    ['Micronesia, Fed. Sts.', 'FSM'],
    ['Slovak Republic', 'SVK'],
    ['Somalia, Fed. Rep.', 'SOM'],
    ['St. Kitts and Nevis', 'KNA'],
    ['Venezuela, RB', 'VEN'],
    ['Virgin Islands (U.S.)', 'VIR'],
    ['West Bank and Gaza', 'PSE'],
    ['West Bank and Gaza Strip', 'PSE'],
    ['oPt', 'PSE'],
    ['Yemen, Rep.', 'YEM'],
    ["China (People's Republic of)", 'CHN'],
    ['Chinese Taipei', 'TWN'],
    ['Poland, Republic of', 'POL'],
    ['Lesotho, Kingdom of', 'LSO'],
    ['St. Lucia', 'LCA'],
    ['Saint Vincent & the Grenadines', 'VCT'],
    ['São Tomé and Príncipe', 'STP'],
    ['Guinea-Bissau', 'GNB'],
    ['Guinea', 'GIN'],
    ['Niger', 'NER'],
    ['Nigeria', 'NGA'],
    ['Dominica', 'DMA'],
    ['Dominican Republic', 'DOM'],
    ['Éthiopie', 'ETH'],
    ['Perú', 'PER'],
    ['كينيا', 'KEN'],
    ['Кения', 'KEN'],
    ['肯尼亚', 'KEN'],
  ])('%s is %s', (name, iso3) => {
    expect(find(name)).toBe(iso3);
  });

  it.each(['Atlantis', '', 'Korea', 'XX', 'Africa', 'Kenya; Uganda'])('%p is none', (name) => {
    expect(find(name)).toBeUndefined();
  });

  it('finds every State by the name under which it is shown, and by its code', () => {
    for (const [iso3, { name }] of states) expect([find(name), find(iso3)]).toEqual([iso3, iso3]);
  });
});

describe('what is known of States', () => {
  it('is the region of M49, the regional group and the group of development', () => {
    expect(states.get('KEN')).toEqual({
      iso3: 'KEN',
      name: 'Kenya',
      region: 'Africa',
      regions: ['Africa', 'Sub-Saharan Africa', 'Eastern Africa', 'African States', 'developing'],
      group: 'developing',
    });
    expect(states.get('NPL')).toMatchObject({
      region: 'Asia',
      regions: [
        'Asia',
        'Southern Asia',
        'Asia-Pacific States',
        'least developed',
        'developing',
        'landlocked developing',
      ],
      group: 'least developed',
    });
    expect(states.get('PER')).toMatchObject({ region: 'Americas', group: 'developing' });
    expect(states.get('NOR')).toMatchObject({ region: 'Europe', group: 'developed' });
    expect(states.get('UZB')).toMatchObject({ region: 'Asia', group: 'in transition' });
    expect(states.get('GRL')).toMatchObject({ region: 'Americas', group: null });
  });

  it('covers the 249 codes of ISO 3166 and Kosovo, each in one area', () => {
    const placed = M49_AREAS.flatMap((area) => words(area.states));
    expect(states.size).toBe(250);
    expect(new Set(placed).size).toBe(placed.length);
    expect([...states.keys()].sort()).toEqual([...placed].sort());
  });

  // 193 Members (Charter; United Nations, "Growth in membership"), by group: 54, 54, 23, 33 and, with the United
  // States, 29.
  it('puts each of the 193 Member States into one regional group', () => {
    const groups = Object.values(REGIONAL_GROUPS).map(words);
    expect(groups.map(({ length }) => length)).toEqual([54, 54, 23, 33, 29]);
    expect(new Set(groups.flat()).size).toBe(193);
  });

  it('has 44 least developed and 32 landlocked developing countries, and no State in two groups of development', () => {
    expect(words(LEAST_DEVELOPED)).toHaveLength(44);
    expect(words(LANDLOCKED_DEVELOPING)).toHaveLength(32);
    const grouped = [LEAST_DEVELOPED, IN_TRANSITION, DEVELOPED].flatMap(words);
    expect(new Set(grouped).size).toBe(grouped.length);
    for (const iso3 of [...grouped, ...words(LANDLOCKED_DEVELOPING)]) expect(states.has(iso3)).toBe(true);
  });
});
