import type { AllottedWords } from '../english/allotted';
import { terms } from './terms';

/** The words of the sheet on allotments, in French. */
export const allottedInFrench: AllottedWords = {
  asAllotted: {
    byNeed: 'Par besoin\u00a0: montant couvert selon les allocations, et si tous les fonds étaient libres',
    byPledge: 'Par contribution\u00a0: alloué, dépensé, restant',
    allotted: terms.allotted,
    spent: 'Dépensé',
    asAllotted: 'Couvert, le reste au mieux',
    ifFree: 'Couvert, si tout était libre',
    difference: 'Coût des allocations',
    note: 'À examiner',
    available: 'Disponible',
    left: 'Restant',
    expires: 'À employer avant la fin de',
    twice: 'Plus est alloué qu’il ne faut',
    outside: (allotment, pledge) => `L’allocation ${allotment} de la contribution ${pledge} sort de sa préaffectation`,
    notes: [
      'Ce qui est alloué reste à son besoin\u00a0; le reste des fonds est employé au mieux. À côté figure ce qui serait couvert si rien n’était alloué\u00a0: la différence est ce que coûtent les allocations, besoin par besoin.',
      'Les montants disponibles et alloués s’entendent hors dépenses d’appui aux programmes. Ce qui dépasse un besoin ne couvre rien.',
    ],
  },
};
