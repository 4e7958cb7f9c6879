import type { CellValue } from '../rawTable';
import { roughly } from './exchangeRates';
import { dayBetween, roundFigure, type Draw } from './random';
import { MODALITIES } from './vocabulary';

const FORMS: Readonly<Record<(typeof MODALITIES)[number], string>> = {
  training: 'Training courses',
  'advisory services': 'Advisory services',
  'technical cooperation': 'A national programme',
  equipment: 'Equipment',
  research: 'A study',
};

const SUBJECTS: Readonly<Record<string, readonly string[]>> = {
  'Proceeds of crime': ['financial investigation', 'confiscation of assets', 'reports of suspicious transactions'],
  'Urban crime': ['community policing', 'safety audits of neighbourhoods', 'prevention of violence among youth'],
  'Environmental crime': ['wildlife crime', 'illegal dumping of waste', 'illegal logging'],
  Corruption: ['public procurement', 'declarations of assets', 'protection of persons who report corruption'],
  'Organized crime': ['joint investigations', 'protection of witnesses', 'extradition'],
  Firearms: ['tracing of firearms', 'control of stockpiles', 'export licences'],
  'Computer-related crime': ['electronic evidence', 'fraud online', 'protection of children online'],
  'Juvenile justice': ['diversion of juveniles', 'probation', 'juvenile courts'],
  'Prison reform': ['alternatives to imprisonment', 'health care in prison', 'classification of prisoners'],
  'Victims of crime': ['compensation of victims', 'shelters', 'restorative justice'],
  'Crime data and statistics': ['surveys of victims', 'classification of offences', 'records of courts'],
};

const PLACES = [
  '',
  ' at the national level',
  ' in the capital',
  ' in border provinces',
  ' in coastal provinces',
] as const;

/** Needs beyond those that are written out; numbered on from them. */
export function moreNeeds(draw: Draw, from: number, to: number, states: readonly string[]): CellValue[][] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index): CellValue[] => {
    const theme = draw.oneOf(Object.keys(SUBJECTS));
    const modality = draw.oneOf(MODALITIES);
    const currency = draw.oneOf(['USD', 'USD', 'USD', 'EUR', 'CAD']);
    const firstYear = draw.between(2025, 2027);
    return [
      `N-${String(from + index + 1).padStart(3, '0')}`,
      draw.oneOf(states),
      `${FORMS[modality]}: ${draw.oneOf(SUBJECTS[theme]!)}${draw.oneOf(PLACES)}`,
      theme,
      modality,
      draw.between(1, 5),
      currency,
      roundFigure(draw.between(60_000, 1_200_000) * roughly(currency)),
      firstYear,
      draw.between(firstYear, 2027),
      '',
      draw.oneOf([0.2, 0.4, 0.6, 1]),
      dayBetween(draw, '2025-01-06', '2026-05-29'),
      draw.oneOf(['request', 'request', 'request', 'adviser']),
      draw.oneOf(['requested', 'formulated', 'approved', 'approved', 'under way']),
      '',
    ];
  });
}
