import type { ReportValue } from '../../src/report/report';

const number = (value: ReportValue): number => (typeof value === 'number' ? value : 0);

/** What Excel would make of a report's formula: names in square brackets, one of + - * / between two, and IF([key]=0,"",...). */
export function evaluate(formula: string, valueOf: (name: string) => ReportValue): ReportValue {
  const guarded = /^IF\(\[([^\]]+)\]=0,"",(.+)\)$/.exec(formula);
  if (guarded !== null) return number(valueOf(guarded[1]!)) === 0 ? null : evaluate(guarded[2]!, valueOf);
  const two = /^\[([^\]]+)\]([-+*/])\[([^\]]+)\]$/.exec(formula);
  if (two === null) throw new Error(`A formula that this evaluator does not know: ${formula}`);
  const left = number(valueOf(two[1]!));
  const right = number(valueOf(two[3]!));
  switch (two[2]) {
    case '-':
      return left - right;
    case '+':
      return left + right;
    case '*':
      return left * right;
    default:
      return left / right;
  }
}
