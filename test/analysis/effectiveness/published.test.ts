import { frontier, type Placed } from '../../../src/analysis/effectiveness/frontier';
import { costPerOutcome } from '../../../src/analysis/effectiveness/option';

type Row = readonly [name: string, cost: number, outcome: number];

const placed = (rows: readonly Row[]): Map<string, Placed> =>
  new Map(frontier(rows.map(([id, cost, outcome]) => ({ id, cost, outcome }))).map((option) => [option.id, option]));

const statuses = (rows: readonly Row[]) =>
  Object.fromEntries([...placed(rows)].map(([id, { status }]) => [id, status]));

/**
 * A printed ratio agrees with printed outcomes when some outcomes that round to the printed ones give it.
 * @param rounding half a unit of the last printed digit of an outcome
 */
function agrees({ incrementalCost, incrementalOutcome }: Placed, printed: number, rounding: number): void {
  const most = incrementalOutcome! - 2 * rounding;
  expect(printed).toBeGreaterThan((incrementalCost! / (incrementalOutcome! + 2 * rounding)) * 0.9999);
  if (most > 0) expect(printed).toBeLessThan((incrementalCost! / most) * 1.0001);
}

describe('R9 published cases', () => {
  test('HIV screening: Paltiel and others, Annals of Internal Medicine 2006;145:797-806, table 4, high-risk population', () => {
    const rows: Row[] = [
      ['none', 26000, 277.25],
      ['once', 27000, 277.57],
      ['every 5 years', 28020, 277.78],
      ['every 3 years', 28440, 277.83],
      ['every year', 29440, 277.76],
    ];
    expect(statuses(rows)).toEqual({
      none: 'reference',
      once: 'frontier',
      'every 5 years': 'frontier',
      'every 3 years': 'frontier',
      'every year': 'dominated',
    });
    // by hand, for a month: 1000 / 0.32, 1020 / 0.21, 420 / 0.05
    const found = placed(rows);
    expect(found.get('once')!.icer).toBeCloseTo(3125, 6);
    expect(found.get('every 5 years')!.icer).toBeCloseTo(4857.142857, 5);
    expect(found.get('every 3 years')!.icer).toBeCloseTo(8400, 6);
    expect(found.get('every year')).toMatchObject({ incrementalCost: null, incrementalOutcome: null, icer: null });
  });

  test('the example of the VA Health Economics Resource Center (herc.research.va.gov, cost-effectiveness analysis)', () => {
    const found = placed([
      ['E', 55000, 5],
      ['D', 35000, 4],
      ['C', 25000, 3],
      ['B', 10000, 2],
      ['A', 12000, 1.5],
      ['usual care', 5000, 1],
    ]);
    const none = { incrementalCost: null, incrementalOutcome: null, icer: null };
    expect(Object.fromEntries(found)).toEqual({
      'usual care': expect.objectContaining({ status: 'reference', ...none }),
      B: expect.objectContaining({ status: 'frontier', incrementalCost: 5000, incrementalOutcome: 1, icer: 5000 }),
      A: expect.objectContaining({ status: 'dominated', ...none }),
      C: expect.objectContaining({ status: 'extended', ...none }),
      D: expect.objectContaining({ status: 'frontier', incrementalCost: 25000, incrementalOutcome: 2, icer: 12500 }),
      E: expect.objectContaining({ status: 'frontier', incrementalCost: 20000, incrementalOutcome: 1, icer: 20000 }),
    });
  });

  test('the sixth stool guaiac: Neuhauser and Lewicki, New England Journal of Medicine 1975;293:226-228', () => {
    // tests, total cost, cancers found in 10,000 people; printed beside them: average and marginal cost for a case
    const rows = [
      ['1', 77511, 65.9469, 1175, 1175],
      ['2', 107690, 71.4424, 1507, 5492],
      ['3', 130199, 71.9004, 1811, 49150],
      ['4', 148116, 71.9385, 2059, 469534],
      ['5', 163141, 71.9417, 2268, 4724695],
      ['6', 176331, 71.942, 2451, 47107214],
    ] as const;
    const found = placed(rows.map(([tests, cost, cases]) => [tests, cost, cases]));
    expect([...found.values()].map(({ status }) => status)).toEqual(['reference', ...Array(5).fill('frontier')]);
    for (const [tests, cost, cases, average, marginal] of rows) {
      expect(Math.round(costPerOutcome({ cost, outcome: cases })!)).toBe(average);
      if (tests !== '1') agrees(found.get(tests)!, marginal, 0.00005);
    }
    expect(Math.round(found.get('2')!.icer!)).toBe(5492);
    expect(found.get('3')!.icer! / 49150).toBeCloseTo(1, 3);
  });

  test('bowel cancer screening in Australia: Graves and others, Australia and New Zealand Health Policy 2005;2:10, table 7', () => {
    const rows: Row[] = [
      ['existing practice', 0, 0],
      ['FOBT2', 140117791, 3551],
      ['DCBE5', 248112291, 6023],
      ['DCBE3', 304301903, 6720],
      ['FOBT1+DCBE5', 370181240, 7076],
      ['FOBT1+DCBE3', 422777702, 7299],
    ];
    const found = [...placed(rows).values()];
    expect(found.map(({ incrementalCost }) => incrementalCost)).toEqual([
      null,
      140117791,
      107994500,
      56189612,
      65879337,
      52596462,
    ]);
    expect(found.map(({ incrementalOutcome }) => incrementalOutcome)).toEqual([null, 3551, 2472, 697, 356, 223]);
    expect(found.map(({ icer }) => icer && Math.round(icer))).toEqual([null, 39459, 43687, 80616, 185054, 235859]);
  });

  test('mammography in Canada: Mittmann and others, CMAJ Open 2018;6:E77-E86, the table of changes from biennial screening of women of 50-74, increasing: extended dominance', () => {
    // system cost, life-years, QALYs
    const rows = [
      ['biennial 50-74', 4217275, 30669, 25053],
      ['annual 50-69', 5250458, 30688, 25069],
      ['annual 50-74', 5789126, 30694, 25075],
      ['annual 40-49, biennial 50-69', 6072758, 30697, 25078],
      ['annual 40-49, biennial 50-74', 6444999, 30703, 25083],
      ['annual 40-69', 7516630, 30721, 25098],
      ['annual 40-74', 8051766, 30727, 25103],
    ] as const;
    const expected = {
      'biennial 50-74': 'reference',
      'annual 50-69': 'frontier',
      'annual 50-74': 'extended',
      'annual 40-49, biennial 50-69': 'extended',
      'annual 40-49, biennial 50-74': 'extended',
      'annual 40-69': 'frontier',
      'annual 40-74': 'frontier',
    };
    const lifeYears = rows.map(([name, cost, years]): Row => [name, cost, years]);
    const qalys = rows.map(([name, cost, , years]): Row => [name, cost, years]);
    expect(statuses(lifeYears)).toEqual(expected);
    expect(statuses(qalys)).toEqual(expected);
    for (const [name, cost, byLifeYear, byQaly] of [
      ['annual 50-69', 1033183, 54862, 62549],
      ['annual 40-69', 2266172, 68184, 79266],
      ['annual 40-74', 535136, 88088, 110994],
    ] as const) {
      expect(placed(qalys).get(name)!.incrementalCost).toBe(cost);
      agrees(placed(lifeYears).get(name)!, byLifeYear, 0.5);
      agrees(placed(qalys).get(name)!, byQaly, 0.5);
    }
  });

  describe('typhoid conjugate vaccines: BMC Infectious Diseases 2023 (s12879-023-08105-2), table 4; for 100,000 people', () => {
    // the table gives DALYs; the outcome is DALYs averted, counted from 1,000
    const averted = (dalys: number): number => 1000 - dalys;

    test('an outbreak occurs: preventive campaign at 307 for a DALY averted', () => {
      const rows: Row[] = [
        ['reactive', 111213, averted(383)],
        ['none', 128360, averted(689)],
        ['routine and campaign', 131749, averted(316)],
        ['routine', 154148, averted(472)],
      ];
      expect(statuses(rows)).toEqual({
        reactive: 'reference',
        none: 'dominated',
        'routine and campaign': 'frontier',
        routine: 'dominated',
      });
      const found = placed(rows).get('routine and campaign')!;
      expect([found.incrementalCost, found.incrementalOutcome, Math.round(found.icer!)]).toEqual([20536, 67, 307]);
    });

    test('no outbreak occurs: routine vaccination is dominated (by extension), the campaign at 902', () => {
      const rows: Row[] = [
        ['none', 5893, averted(35)],
        ['routine', 26704, averted(22)],
        ['routine and campaign', 27109, averted(11)],
      ];
      expect(statuses(rows)).toEqual({ none: 'reference', routine: 'extended', 'routine and campaign': 'frontier' });
      const found = placed(rows).get('routine and campaign')!;
      expect([found.incrementalCost, found.incrementalOutcome]).toEqual([21216, 24]);
      agrees(found, 902, 0.5);
    });

    test('an outbreak has occurred: the campaign at 150', () => {
      const rows: Row[] = [
        ['none', 7242, averted(577)],
        ['routine and campaign', 49406, averted(295)],
        ['routine', 51717, averted(372)],
      ];
      expect(statuses(rows)).toEqual({ none: 'reference', 'routine and campaign': 'frontier', routine: 'dominated' });
      const found = placed(rows).get('routine and campaign')!;
      expect([found.incrementalCost, found.incrementalOutcome, Math.round(found.icer!)]).toEqual([42164, 282, 150]);
    });
  });

  test('radiation therapy by genetic risk: JNCI Cancer Spectrum 2020;4(2):pkaa004, table 1', () => {
    const rows: Row[] = [
      ['1', 1695.865, 8.570992],
      ['3', 12118.17, 8.590681],
      ['2', 12224.17, 8.583273],
    ];
    expect(statuses(rows)).toEqual({ '1': 'reference', '3': 'frontier', '2': 'dominated' });
    const found = placed(rows).get('3')!;
    expect(found.incrementalCost).toBeCloseTo(10422.31, 2);
    agrees(found, 529365.8, 0.0000005);
    // printed: cost / effectiveness of each strategy
    for (const [place, printed] of [197.861, 1410.618, 1424.186].entries()) {
      const [, cost, outcome] = rows[place]!;
      expect(costPerOutcome({ cost, outcome })).toBeCloseTo(printed, 2);
    }
  });
});
