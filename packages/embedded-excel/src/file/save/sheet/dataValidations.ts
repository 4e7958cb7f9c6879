import type { Validation } from '../../../model/formats';
import type { Sheet } from '../../../model/workbook';
import { attributes } from '../../xml/escape';
import { reference } from '../cellName';
import { storedText } from '../storedText';
import { writtenRule, type RuleWriting } from './validationRules';

/**
 * Characters that Excel takes in a file. Source: Microsoft, [MS-OI29500] 2.1.613; its dialog takes one more in the
 * message of an alert.
 */
const LONGEST = { errorTitle: 32, error: 225, promptTitle: 32, prompt: 255 };

const STYLES: Readonly<Record<string, string>> = { Stop: 'stop', Warning: 'warning', Information: 'information' };

function wordsOf({ area, errorAlert, prompt }: Validation): Record<keyof typeof LONGEST, string | undefined> {
  const words = {
    errorTitle: errorAlert.title,
    error: errorAlert.message,
    promptTitle: prompt.title,
    prompt: prompt.message,
  };
  const written = Object.entries(words).map(([name, text]) => {
    const longest = LONGEST[name as keyof typeof LONGEST];
    if (text.length > longest)
      throw new Error(
        `The validation of ${reference(area)} has ${text.length} characters as ${name}; Excel takes ${longest}.`,
      );
    return [name, text === '' ? undefined : storedText(text)];
  });
  return Object.fromEntries(written) as Record<keyof typeof LONGEST, string | undefined>;
}

/**
 * A validation as `<dataValidation>`. Source: ECMA-376 part 1, 18.3.1.32. @throws Error where Excel would not take its
 * texts or its rule
 */
export function dataValidationXml(validation: Validation, context: RuleWriting): string {
  const { area, rule, ignoreBlanks, errorAlert, prompt } = validation;
  const { inner, ...written } = writtenRule(rule, context);
  const style = STYLES[errorAlert.style];
  const tag = `<dataValidation${attributes({
    ...written,
    errorStyle: style === 'stop' ? undefined : style,
    allowBlank: ignoreBlanks,
    showInputMessage: prompt.showPrompt,
    showErrorMessage: errorAlert.showAlert,
    ...wordsOf(validation),
    sqref: reference(area),
  })}`;
  return inner === '' ? `${tag}/>` : `${tag}>${inner}</dataValidation>`;
}

/** The validations of a sheet, as `<dataValidations>`. Source: ECMA-376 part 1, 18.3.1.33. */
export const dataValidationsXml = ({ validations }: Sheet, context: RuleWriting): string =>
  validations.length === 0
    ? ''
    : `<dataValidations count="${validations.length}">${validations
        .map((one) => dataValidationXml(one, context))
        .join('')}</dataValidations>`;
