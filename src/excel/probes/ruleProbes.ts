import type { Probe } from './probe';

const CHECK = '=AND(ISNUMBER(A1),A1<>0)';
const LIST = '=$D$1:$D$3';
const UNIQUE = '=COUNTIF($A$1:$A$9,A1)=1';

/** What the code relies on where it adds conditional formats and data validation. */
export const RULE_PROBES: readonly Probe[] = [
  {
    name: 'Data bars',
    reliesOn: 'A data bar runs between two numbers, in one colour.',
    expects: { lower: '0', upper: '1', color: '#4472C4', gradient: false },
    async attempt({ context, sheet }) {
      const { dataBar } = sheet.getRange('A1:A5').conditionalFormats.add('DataBar');
      dataBar.positiveFormat.fillColor = '#4472C4';
      dataBar.positiveFormat.gradientFill = false;
      dataBar.lowerBoundRule = { type: 'Number', formula: '0' };
      dataBar.upperBoundRule = { type: 'Number', formula: '1' };
      await context.sync();
      dataBar.load('lowerBoundRule,upperBoundRule');
      dataBar.positiveFormat.load('fillColor,gradientFill');
      await context.sync();
      return {
        lower: plainNumber(dataBar.lowerBoundRule.formula),
        upper: plainNumber(dataBar.upperBoundRule.formula),
        color: dataBar.positiveFormat.fillColor.toUpperCase(),
        gradient: dataBar.positiveFormat.gradientFill,
      };
    },
  },
  {
    name: 'Colour scales',
    reliesOn: 'A colour scale has a colour at a number and one at the highest value.',
    expects: { minimum: ['Number', '#FFFFFF'], maximum: ['HighestValue', '#4472C4'] },
    async attempt({ context, sheet }) {
      const { colorScale } = sheet.getRange('A1:A5').conditionalFormats.add('ColorScale');
      colorScale.criteria = {
        minimum: { type: 'Number', formula: '0', color: '#FFFFFF' },
        maximum: { type: 'HighestValue', color: '#4472C4' },
      };
      await context.sync();
      colorScale.load('criteria');
      await context.sync();
      const { minimum, maximum } = colorScale.criteria;
      return {
        minimum: [minimum.type, minimum.color?.toUpperCase()],
        maximum: [maximum.type, maximum.color?.toUpperCase()],
      };
    },
  },
  {
    name: 'Conditional formats by formula',
    reliesOn: 'A conditional format has a formula in English, and the colours of a cell that meets it.',
    expects: { formula: CHECK, fill: '#B10E1C', font: '#FFFFFF' },
    async attempt({ context, sheet }) {
      const { custom } = sheet.getRange('A1:A5').conditionalFormats.add('Custom');
      custom.rule.formula = CHECK;
      custom.format.fill.color = '#B10E1C';
      custom.format.font.color = '#FFFFFF';
      await context.sync();
      custom.rule.load('formula');
      custom.format.fill.load('color');
      custom.format.font.load('color');
      await context.sync();
      const { fill, font } = custom.format;
      return { formula: custom.rule.formula, fill: fill.color.toUpperCase(), font: font.color.toUpperCase() };
    },
  },
  {
    name: 'Drop-downs',
    reliesOn: 'A cell offers the values of a range, given as a formula, and words that are written out with commas.',
    expects: { range: LIST, words: 'paid,pledged' },
    async attempt({ context, sheet }) {
      const [byRange, byWords] = [sheet.getRange('A1:A9').dataValidation, sheet.getRange('B1:B9').dataValidation];
      byRange.rule = { list: { inCellDropDown: true, source: LIST } };
      byWords.rule = { list: { inCellDropDown: true, source: 'paid,pledged' } };
      await context.sync();
      byRange.load('rule');
      byWords.load('rule');
      await context.sync();
      return { range: byRange.rule.list?.source, words: byWords.rule.list?.source };
    },
  },
  {
    name: 'Validation by formula',
    reliesOn: 'A cell takes what a formula allows, and says what it wants.',
    expects: { formula: UNIQUE, alert: ['Stop', 'Wanted'], prompt: 'Enter one' },
    async attempt({ context, sheet }) {
      const { dataValidation } = sheet.getRange('A1:A9');
      dataValidation.rule = { custom: { formula: UNIQUE } };
      dataValidation.errorAlert = { showAlert: true, style: 'Stop', title: 'Probe', message: 'Wanted' };
      dataValidation.prompt = { showPrompt: true, title: 'Probe', message: 'Enter one' };
      await context.sync();
      dataValidation.load('rule,errorAlert,prompt');
      await context.sync();
      const { rule, errorAlert, prompt } = dataValidation;
      return {
        formula: rule.custom?.formula,
        alert: [errorAlert.style, errorAlert.message],
        prompt: prompt.message,
      };
    },
  },
];

/** Excel may give a number back as a formula. */
const plainNumber = (formula: string | undefined): string | undefined => formula?.replace(/^=/, '');
