import { terms } from './terms';

/** The words of the sheet on allotments, in English. */
export const allottedInEnglish = {
  asAllotted: {
    byNeed: 'By need: what is covered as allotted, and if all money were free',
    byPledge: 'By pledge: allotted, spent and left',
    allotted: terms.allotted,
    spent: 'Spent',
    asAllotted: 'Covered, the rest at its best',
    ifFree: 'Covered, if all were free',
    difference: 'What the allotments cost',
    note: 'To look at',
    available: 'Available',
    left: 'Left',
    expires: 'To be used by the end of',
    twice: 'More is allotted than it requires',
    outside: (allotment: string, pledge: string) => `Allotment ${allotment} of pledge ${pledge} is outside its earmark`,
    notes: [
      'What is allotted stays with its need; the rest of the money is used at its best. Beside it stands what would be covered if nothing were allotted: the difference is what the allotments cost in cover, need by need.',
      'Available and allotted are less programme support costs. More than a need requires covers nothing.',
    ],
  },
};

export type AllottedWords = typeof allottedInEnglish;
