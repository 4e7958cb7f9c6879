import { countedIn } from '../countedIn';
import type { GapWords } from '../english/gaps';

const counted = countedIn('fr');

/** The words of the sheets that explain gaps and of requests to donors, in French. */
export const gapsInFrench: GapWords = {
  gapsExplained: {
    byNeed: 'Besoins en déficit, du plus élevé au moins élevé',
    groups: 'Les fonds qui peuvent y aller, et tous les besoins auxquels ils vont',
    pledges: 'Les contributions derrière les groupes, de la plus élevée à la moins élevée',
    groupsOf: 'Groupes',
    none: 'Aucun besoin n’est en déficit.',
    group: 'Groupe',
    money: 'Fonds qui peuvent y aller',
    ofOthers: 'Biens et services d’autres contributions',
    lacking: 'Ce qui manque à ces besoins',
    why: 'Pourquoi',
    others: (count) => counted(count, { one: '# autre contribution', other: '# autres contributions' }),
    otherNeeds: (count) => `et ${count} de plus`,
    notes: [
      'Pour vérifier à la main\u00a0: dans chaque groupe, les ressources nécessaires moins les fonds qui peuvent y aller donnent ce qui manque. Tous ces fonds sont employés pour ces besoins, et rien ailleurs.',
      'Des fonds peuvent y aller directement, ou en remplaçant d’autres fonds qui peuvent alors y aller.',
    ],
    notExplained: (count) =>
      counted(count, {
        one: '# besoin dont le déficit est moindre n’est pas indiqué.',
        other: '# besoins dont le déficit est moindre ne sont pas indiqués.',
      }),
    noMoney: 'Aucun financement ferme ne peut y aller.',
    usedHere: (money, pledges) =>
      `Tout ce qui peut y aller y est employé\u00a0: ${money} de ${counted(pledges, { one: '# contribution', other: '# contributions' })}.`,
    usedOnSeveral: (money, pledges, needs, group) =>
      `Tout ce qui peut y aller est employé pour les ${needs} besoins du groupe ${group}\u00a0: ${money} de ${counted(pledges, { one: '# contribution', other: '# contributions' })}. Donner plus ici serait donner moins à un autre\u00a0; la règle de répartition détermine lequel est en déficit.`,
    otherYears: (money) => `${money} correspondent à ce besoin, mais ne peuvent être employés que d’autres années.`,
    goods: (money) => `Il reste ${money} de biens et services, mais le besoin n’en accepte pas davantage en nature.`,
  },

  requests: {
    together: 'À demander d’abord\u00a0: les assouplissements qui, ensemble, comblent le plus',
    sentences: 'Phrases à envoyer',
    single: 'Ce que chaque assouplissement apporterait à lui seul',
    none: 'Aucun assouplissement d’une préaffectation ne permettrait de couvrir davantage.',
    request: 'Demande',
    frees: 'Serait couvert en plus',
    notes: [
      'Chaque montant du second tableau est ce qui serait couvert en plus si cette seule préaffectation était assouplie\u00a0: ces montants ne s’additionnent pas.',
      'Le premier tableau est établi pas à pas\u00a0: chaque demande est celle qui apporte le plus une fois les précédentes acceptées, et son montant est ce qu’elle y ajoute. Une autre liste de même longueur pourrait apporter plus.',
      'Les années ne font pas partie ici de la préaffectation\u00a0: elles demeurent, sauf si une année de plus est demandée.',
    ],
    notTried: (count) =>
      counted(count, {
        one: '# contribution dont le reste est moindre n’a pas été essayée.',
        other: '# contributions dont le reste est moindre n’ont pas été essayées.',
      }),
    loosenings: {
      'drop theme': 'Tout thème',
      'drop modality': 'Toute modalité',
      'State to region': 'Toute la région de l’État Membre',
      'one more year': 'Une année de plus',
      'any need': 'Tout besoin',
      'no earmark': 'Sans préaffectation',
    },
    asks: {
      'drop theme': 'pour tout thème',
      'drop modality': 'selon toute modalité',
      'State to region': 'dans toute la région',
      'one more year': 'une année de plus',
      'any need': 'pour tout besoin',
      'no earmark': 'sans préaffectation',
    },
    sentence: (pledge, ask, money) =>
      `Si votre contribution ${pledge} peut être employée ${ask}, ${money} de plus de ce dont les États Membres ont besoin peuvent être couverts.`,
  },
};
