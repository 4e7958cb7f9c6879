import { lies, overlaps } from '../model/areas';
import { notePart } from '../model/changeLog';
import { cutOut } from '../model/cutOut';
import type { Validation } from '../model/formats';
import { checkUnprotected } from '../model/protection';
import { invalidArgument, invalidOperation } from '../model/refusals';
import { ruledOver } from '../model/rulePlaces';
import { objectType, type ObjectType, type Property } from '../protocol/hostObject';
import { oneOf, record, text, truth } from './arguments';
import { checkRule, typeOfRule } from './validationRules';
import type { RangeTarget } from './targets';

/** Characters that Excel's dialog takes. */
const LONGEST_TITLE = 32;
const LONGEST_PROMPT = 255;
const LONGEST_ALERT = 225;

const NO_ALERT = { showAlert: true, style: 'Stop', title: '', message: '' };
const NO_PROMPT = { showPrompt: true, title: '', message: '' };

const FIRST = { ignoreBlanks: true, errorAlert: NO_ALERT, prompt: NO_PROMPT };

/** The validation of a whole range; undefined where it has none, "mixed" where its cells differ. */
function validationOf({ sheet, area }: RangeTarget): Validation | 'mixed' | undefined {
  const touching = sheet.validations.filter((one) => overlaps(one.area, area));
  if (touching.length === 0) return undefined;
  const whole = touching.find((one) => lies(area, one.area));
  return whole ?? 'mixed';
}

const read =
  <T>(of: (validation: Validation) => T, none: T) =>
  (target: RangeTarget): T | null => {
    const found = validationOf(target);
    if (found === 'mixed') return null;
    return found ? of(found) : none;
  };

/** Gives the cells of a range a validation, in the place of those that they have. */
function put({ sheet, area }: RangeTarget, validation: Validation): void {
  checkUnprotected(sheet);
  cutOut(sheet.validations, area, ruledOver);
  sheet.validations.push(validation);
  notePart(sheet, 'validations');
}

/** The validation that all cells of a range have, which a change begins with; cells without one take any value. */
function existingOf(target: RangeTarget): Validation {
  const old = validationOf(target);
  if (old === 'mixed') throw invalidOperation('the cells of the range have different validations');
  return old ?? { origin: 'made', area: target.area, rule: {}, ...FIRST };
}

const part = <K extends 'ignoreBlanks' | 'errorAlert' | 'prompt'>(
  key: K,
  none: Validation[K],
  check: (value: unknown) => Validation[K],
): Property<RangeTarget> => ({
  get: read((validation) => validation[key], none),
  set: (target, value) => {
    const wanted = check(value);
    put(target, { ...ruledOver(existingOf(target), target.area), origin: 'made', [key]: wanted });
  },
});

function short(value: unknown, what: string, longest: number): string {
  if (value === undefined || value === null) return '';
  const given = text(value, what);
  if (given.length > longest) throw invalidArgument(`${what} has more than ${longest} characters`);
  return given;
}

export const dataValidation: ObjectType<RangeTarget> = objectType('DataValidation', {
  properties: {
    Rule: {
      get: read((validation) => validation.rule, {}),
      set: (target, value) => {
        const rule = checkRule(value);
        const old = validationOf(target);
        const { ignoreBlanks, errorAlert, prompt } = old && old !== 'mixed' ? old : FIRST;
        put(target, { origin: 'made', area: target.area, rule, ignoreBlanks, errorAlert, prompt });
      },
    },
    Type: {
      get: (target) => {
        const found = validationOf(target);
        if (found === 'mixed') return 'Inconsistent';
        return found ? typeOfRule(found.rule) : 'None';
      },
    },
    IgnoreBlanks: part('ignoreBlanks', true, (value) => truth(value, 'ignoreBlanks')),
    ErrorAlert: part('errorAlert', NO_ALERT, (value) => {
      const { showAlert, style, title, message } = record(value, 'errorAlert');
      return {
        showAlert: truth(showAlert ?? true, 'errorAlert.showAlert'),
        style: oneOf(style ?? 'Stop', ['Stop', 'Warning', 'Information'], 'errorAlert.style'),
        title: short(title, 'errorAlert.title', LONGEST_TITLE),
        message: short(message, 'errorAlert.message', LONGEST_ALERT),
      };
    }),
    Prompt: part('prompt', NO_PROMPT, (value) => {
      const { showPrompt, title, message } = record(value, 'prompt');
      return {
        showPrompt: truth(showPrompt ?? true, 'prompt.showPrompt'),
        title: short(title, 'prompt.title', LONGEST_TITLE),
        message: short(message, 'prompt.message', LONGEST_PROMPT),
      };
    }),
  },
  methods: {
    Clear: ({ sheet, area }) => {
      checkUnprotected(sheet);
      if (cutOut(sheet.validations, area, ruledOver)) notePart(sheet, 'validations');
    },
  },
});
