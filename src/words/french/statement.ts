import type { StatementWords } from '../english/statement';
import { terms } from './terms';

/** The words of the statement of contributions, in French. */
export const statementInFrench: StatementWords = {
  statement: {
    byYear: 'Par donateur et année de l’annonce',
    overdue: 'Tranches en retard, par donateur et par jour',
    purpose: 'Contributions fermes à des fins générales et à des fins spéciales',
    own: 'Dans la monnaie des contributions',
    inKind: 'Contributions en nature, fermes\u00a0: biens et services',
    none: 'Le registre ne contient aucune contribution.',
    noOverdue: 'Aucune tranche n’est en retard.',
    columns: {
      year: 'Année',
      overdue: terms.overdue,
      dueOn: 'Échéance',
      days: 'Jours',
      upTo90: '0 à 90 jours',
      upToYear: '91 à 365 jours',
      more: 'Plus d’un an',
      general: terms.generalPurpose,
      special: terms.specialPurpose,
      currency: terms.currency,
      type: 'Type',
      category: 'Catégorie',
    },
    types: { goods: 'Biens', services: 'Services', notStated: '(non indiqué)' },
    notes: [
      'Une contribution relève de l’année où elle a été annoncée. Le financement ferme est ce qui est engagé ou versé, à sa valeur actuelle\u00a0; les montants conditionnels et annoncés figurent à côté et ne s’y ajoutent pas.',
      'En retard\u00a0: tranches dont l’échéance est passée à la date du présent état, moins ce qui a été reçu, les plus anciennes d’abord\u00a0; c’est une part du reste à recevoir, au taux de cette date.',
      'À des fins générales\u00a0: en espèces et sans préaffectation. À des fins spéciales\u00a0: toutes les autres contributions.',
      'Dans la monnaie des contributions, rien n’est converti\u00a0: les recettes dans une autre monnaie comptent aux taux de leur jour.',
    ],
  },
};
