import type { Form } from '../../forms/form';
import { wordsOf } from '../../words/reportWords';
import { longDay } from '../sheet/longDay';
import { putRow, type SheetPlan } from '../sheet/sheetPlan';
import { FORM_STYLES } from './formStyles';

/** Points of the band at the head of a sheet. */
const BAND = 31;
const BETWEEN = '   ·   ';

type Fact = readonly [label: string, value: string];

/** Of what day the figures of a form are. */
export const figuresAsOf = ({ words: { head }, figuresAsOf: day, language }: Form): Fact => [
  head.asOf,
  longDay(day, language),
];

const madeOn = ({ words: { head }, asOf, language }: Form): Fact => [head.madeOn, longDay(asOf, language)];

/**
 * What a form says of itself, each with its label. @param day what it says of days; when it was made where it is not
 * given
 */
export function headFacts(form: Form, day = madeOn(form)): Fact[] {
  const { kind, words, party, session, baseCurrency, reference } = form;
  const { head } = words;
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [kind === 'pledges' ? head.donor : head.state, party],
    [head.session, session],
    day,
    [head.currency, baseCurrency],
    [head.reference, reference],
  ];
  return facts.filter((fact): fact is Fact => fact[1] !== null && fact[1] !== '');
}

/** Where a form is to be sent, and by when, as far as the register says it. */
export function returnFacts({ words: { head }, returnAddress, returnBy, language }: Form): Fact[] {
  const facts: readonly (readonly [label: string, value: string | null])[] = [
    [head.returnTo, returnAddress],
    [head.returnBy, returnBy === null ? null : longDay(returnBy, language)],
  ];
  return facts.filter((fact): fact is Fact => fact[1] !== null && fact[1] !== '');
}

/**
 * Puts a band with the title, and in lines below it for whom and of what day the form is.
 * @param said what the lines say
 * @param sending what a line of its own says of the way back; none where it is blank
 * @returns the rows, which are repeated on further pages
 */
export function planHead(
  plan: SheetPlan,
  form: Form,
  title: string,
  said = headFacts(form),
  sending = returnFacts(form),
): { first: number; last: number } {
  const { colon } = wordsOf(form.language).punctuation;
  putRow(plan, 1, [{ text: title }]);
  plan.spans.push({ row: 1, column: 1, style: FORM_STYLES.band });
  plan.heights.set(1, BAND);
  const lines = [said.slice(0, -3), said.slice(-3), ...(sending.length > 0 ? [sending] : [])].map((line) =>
    line.map(([label, value]) => label + colon + value).join(BETWEEN),
  );
  lines.forEach((text, index) => {
    putRow(plan, index + 2, [{ text }]);
    plan.spans.push({
      row: index + 2,
      column: 1,
      style: { ...FORM_STYLES.fact, ...(index === lines.length - 1 ? FORM_STYLES.factEnd : {}) },
    });
  });
  plan.nextRow = lines.length + 3;
  return { first: 1, last: lines.length + 1 };
}
