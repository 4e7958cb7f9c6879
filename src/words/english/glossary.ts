import { terms, type Terms } from './terms';

/**
 * The terms of the field with their words, and what they mean: one or two plain sentences each, in the order in which they
 * are read. In English; the other languages are files of the same type.
 */
export const english = {
  words: terms,
  meanings: {
    register: 'The workbook with the tables of needs and pledges.',
    need: 'What a Member State asks for, with what it would cost. Each row of the table Needs is one need.',
    openNeeds: 'Needs that are neither closed nor withdrawn. Only these count.',
    requirement:
      'What a need would cost: the cost of the project that was chosen for it, or the amount requested where no project was chosen.',
    modality: 'How help is given: for example training, advice or equipment.',
    donor: 'Who gives money, goods or services.',
    pledge:
      'What a donor promises or gives, in cash or in kind, at any stage: pledged, committed or paid. Each row of the table Pledges is one pledge.',
    pledged: 'Announced, but not yet binding. This money is shown, but it covers no need.',
    committed: 'Bound by a signed agreement or letter, but not yet paid.',
    paid: 'Transferred to the programme; for goods and services: delivered.',
    firmFunding: 'Pledges that are committed or paid. Only this money covers needs.',
    received: 'The part of firm funding that has arrived.',
    outstanding: 'The part of firm funding that has not arrived yet: firm funding less received.',
    inKind: 'Given as goods or services in place of money. They count at their value.',
    supportCosts:
      'What the United Nations charges for managing a contribution in cash: a percentage of what is spent. At a rate of 13%, cash is divided by 1.13.',
    available: 'What is left of firm funding for needs: firm funding less programme support costs.',
    earmark:
      'A limit that the donor sets: the money is only for certain needs, projects, Member States, regions, themes, modalities or years.',
    earmarkLevel:
      'How narrow the earmark is, in four steps from tightly earmarked to unearmarked. Years do not change it.',
    tightlyEarmarked: 'For certain needs or projects only.',
    earmarked: 'For certain Member States only.',
    softlyEarmarked: 'For certain regions, themes or modalities only.',
    unearmarked: 'Not limited to needs, projects, Member States, regions, themes or modalities.',
    distributionRule:
      'It says which needs come first where the same money could go to several. Whatever the rule, as much as possible is covered in total.',
    covered:
      'The available money that goes to needs, as far as its earmarks allow. No need gets more than its requirement.',
    gap: 'What is still missing: requirement less covered.',
    coveredShare: 'Covered divided by requirement, in per cent. It counts only money that needs can use.',
    fundedShare:
      'Firm funding divided by requirement, in per cent, whatever the earmarks. The Financial Tracking Service of the United Nations calls this coverage.',
    strandedFunds:
      'Available money that no need can use, because the earmark, the years or the kind (in cash or in kind) do not fit.',
    conditional: 'Promised under a condition that is not met yet. This money is not firm: it is shown beside it.',
    exchangeDifference:
      'What the money is worth now less what it was worth when it was pledged, because rates of exchange have changed.',
    overdue: 'The part of outstanding whose day of payment has passed.',
    carriedOver: 'Money that covers needs of a year, but fell due in an earlier one.',
    expiring: 'Money that covers no need and may be used in no later year.',
    allotted: 'Money that the programme has put to a need, in fact. It stays there; only the rest is assigned.',
    generalPurpose: 'Given in cash without an earmark.',
    specialPurpose: 'All contributions that are not general-purpose.',
    baseCurrency: 'The currency in which all totals are given. Other currencies are converted into it.',
    exchangeRate:
      'The rate that the United Nations publishes for its own accounts. Amounts are converted at this rate.',
    asOf: 'The day for which the figures are true.',
    pledgeForm: 'The workbook in which a donor confirms or corrects earlier pledges and enters new ones.',
    needsForm: 'The workbook in which a Member State confirms or corrects earlier needs and enters new ones.',
    unchanged: 'An answer on a form: what this row says is still true.',
    option: 'A project that could meet a need. Of the options of one need, only one is carried out.',
    costPerOutcome:
      'What a project costs divided by what it achieves (its outcome): for example the cost for each person trained.',
    incrementalRatio:
      'What one more unit of outcome costs if a better and dearer option is taken: the extra cost divided by the extra outcome.',
    efficient:
      'Of an option: no other option, and no mix of two others, gives as much for less. It lies on the line called frontier in the chart.',
    dominated: 'Of an option: another one costs no more and gives no less. So there is no reason to choose it.',
    dominatedByMix: 'Of an option: a mix of two others would give as much for less (“extended dominance”).',
    willingnessToPay:
      'The most that the programme would pay for one unit of outcome. The sheets call this amount a threshold too.',
    netBenefit:
      'What an option is worth less what it costs: outcome times willingness to pay, less cost. The option with the largest net benefit is the best.',
    leagueTable: 'A list of all options with the same unit of outcome, the lowest cost per outcome first.',
    bestBuys: 'The projects that together give the most outcome for a budget, with one project for each need at most.',
    interval:
      'Costs and outcomes are not known exactly, so 10,000 possible cases are computed. In 95 of 100 cases the value lies in this interval.',
    acceptability: 'In how many of 100 possible cases an option is the best one, at a given willingness to pay.',
    sensitivity:
      'How much the result changes if one value is first as low and then as high as it may be, and all others stay as they are.',
    perfectInformation:
      'The most that it can be worth to know the true costs and outcomes before choosing. If it is small, better data would not help much.',
  } satisfies Partial<Terms>,
};

/** The terms that the glossary explains, each under its name in terms.ts. */
export type GlossaryTerm = keyof typeof english.meanings;

/** The glossary in one language. */
export interface Glossary {
  readonly words: Terms;
  readonly meanings: Readonly<Record<GlossaryTerm, string>>;
}
