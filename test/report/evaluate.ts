import type { ReportValue } from '../../src/report/report';

type Value = ReportValue | boolean;

/**
 * What Excel would make of a report's formula: names in square brackets, texts, + - * / = and brackets, IF, OR and ABS.
 * A blank cell and "" are null; in arithmetic a blank is 0, as in Excel.
 */
export function evaluate(formula: string, valueOf: (name: string) => ReportValue): ReportValue {
  const tokens = formula.match(/\[[^\]]+\]|"[^"]*"|\d+(?:\.\d+)?|[A-Z]+(?=\()|[-+*/=(),]/g) ?? [];
  if (tokens.join('') !== formula) throw new Error(`A formula that this evaluator does not know: ${formula}`);
  let at = 0;
  const take = (wanted?: string): string => {
    const token = tokens[at++];
    if (token === undefined || (wanted !== undefined && token !== wanted))
      throw new Error(`${formula}: ${token ?? 'its end'} in place of ${wanted ?? 'a value'}`);
    return token;
  };
  const number = (value: Value): number => (typeof value === 'number' ? value : 0);

  function comparison(): Value {
    const left = sum();
    if (tokens[at] !== '=') return left;
    take('=');
    const right = sum();
    // An empty text equals a blank cell, and so does 0.
    return (
      left === right ||
      (number(left) === 0 && number(right) === 0 && (left === null) !== (right === null) && right !== null)
    );
  }

  function sum(): Value {
    let left = product();
    while (tokens[at] === '+' || tokens[at] === '-')
      left = take() === '+' ? number(left) + number(product()) : number(left) - number(product());
    return left;
  }

  function product(): Value {
    let left = single();
    while (tokens[at] === '*' || tokens[at] === '/')
      left = take() === '*' ? number(left) * number(single()) : number(left) / number(single());
    return left;
  }

  function single(): Value {
    const token = take();
    if (token.startsWith('[')) return valueOf(token.slice(1, -1));
    if (token.startsWith('"')) return token === '""' ? null : token.slice(1, -1);
    if (/^\d/.test(token)) return Number(token);
    if (token === '(') {
      const inside = comparison();
      take(')');
      return inside;
    }
    take('(');
    const parts: Value[] = [comparison()];
    while (tokens[at] === ',') {
      take(',');
      parts.push(comparison());
    }
    take(')');
    if (token === 'IF') return parts[0] === true ? parts[1]! : parts[2]!;
    if (token === 'OR') return parts.includes(true);
    if (token === 'ABS') return Math.abs(number(parts[0]!));
    throw new Error(`${formula}: ${token} is a function that this evaluator does not know`);
  }

  const value = comparison();
  if (at < tokens.length) throw new Error(`${formula}: more after its end`);
  if (typeof value === 'boolean') throw new Error(`${formula}: a condition and no value`);
  return value;
}
