import { countedIn } from '../countedIn';
import type { EffectivenessWords } from '../english/effectiveness';
import { terms } from './terms';

const counted = countedIn('fr');

/** The words of the sheets on cost-effectiveness, in French. */
export const effectivenessInFrench: EffectivenessWords = {
  units: 'unités',
  aUnit: (currency) => `${currency} par unité`,
  millionsOf: (currency) => `millions de ${currency}`,

  columns: {
    project: 'N° du projet',
    option: terms.option,
    outcomeUnit: 'Résultat mesuré',
    cost: 'Coût',
    outcome: 'Résultat',
    costPerOutcome: terms.costPerOutcome,
    status: 'Situation',
    against: 'Comparée à',
    incrementalCost: 'Coût différentiel',
    incrementalOutcome: 'Résultat différentiel',
    icer: terms.incrementalRatio,
    worth: terms.willingnessToPay,
    netBenefit: terms.netBenefit,
    rank: 'Rang',
    bestOfNeed: 'Mieux classée du besoin',
    budget: 'Budget',
    projects: 'Projets',
    left: 'Solde',
    ruleOutcome: 'D’après le classement',
    forgone: 'Gain par rapport au classement',
    inRule: 'Retenu d’après le classement',
    added: 'Fonds supplémentaires',
    used: 'Montant utilisé',
    gapBefore: 'Déficit sans ces fonds',
    gapClosed: 'Déficit comblé',
    gapLeft: 'Déficit restant',
    needsClosed: 'Besoins entièrement couverts',
    closedPerMillion: 'Comblé par million supplémentaire',
    achieved: 'Obtenu',
    achievedPerMillion: 'Par million supplémentaire',
    achievedAtMost: 'Avec le montant le plus élevé',
    shareOfMost: 'Part du maximum',
    parameter: 'Valeur',
    low: 'Minimum',
    high: 'Maximum',
    atLow: 'Coût par résultat au minimum',
    atHigh: 'Coût par résultat au maximum',
    spread: 'Écart',
    changesStatus: 'Change de situation',
    costMean: 'Coût, moyenne',
    costLow: 'Coût, borne inférieure',
    costHigh: 'Coût, borne supérieure',
    outcomeMean: 'Résultat, moyenne',
    outcomeLow: 'Résultat, borne inférieure',
    outcomeHigh: 'Résultat, borne supérieure',
    ratioMean: 'Coût par résultat, moyenne',
    ratioLow: 'Coût par résultat, borne inférieure',
    ratioHigh: 'Coût par résultat, borne supérieure',
    threshold: 'Seuil',
    best: 'Meilleure option',
    probability: 'Probabilité d’être la meilleure',
    evpi: terms.perfectInformation,
  },

  statuses: {
    reference: 'Référence',
    frontier: terms.efficient,
    extended: terms.dominatedByMix,
    dominated: terms.dominated,
  },
  parameters: { cost: 'Coût', outcome: 'Résultat' },

  costEffectiveness: {
    plane: (need) => `Plan coût-efficacité du besoin ${need}`,
    frontierLine: 'Frontière d’efficience',
    others: 'Options dominées',
    further: 'Autres besoins',
    notes: [
      'Les options d’un besoin sont ses projets, à l’exception des projets abandonnés, comparés au sein d’un même besoin et d’une même unité de résultat. Les montants sont dans la monnaie de base à la date de la situation.',
      'Efficiente (sur la frontière d’efficience, en gras)\u00a0: option qui vaut son prix pour une certaine disposition à payer. La référence est la moins coûteuse de ces options. Chacune des autres est comparée à celle qui la précède.',
      'Ratio différentiel coût-résultat (RDCR)\u00a0: coût différentiel divisé par résultat différentiel, soit ce que coûte une unité de résultat supplémentaire.',
      'Dominance stricte\u00a0: une autre option ne coûte pas plus et ne donne pas moins. Dominance étendue\u00a0: le ratio différentiel de l’option dépasse celui de l’option plus efficace qui la suit.',
    ],
    netBenefitNote:
      'Bénéfice net\u00a0: résultat multiplié par la disposition à payer, moins le coût. L’option dont le bénéfice net est le plus élevé est la meilleure pour cette disposition à payer.',
  },

  leagueTable: {
    chart: (unit) => `Coût par résultat\u00a0: ${unit}`,
    chartLowest: (unit, drawn) =>
      `Coût par résultat\u00a0: ${unit} (${counted(drawn, { one: 'le plus faible', other: 'les # plus faibles' })})`,
    notes: [
      'Options de tous les besoins selon le coût par résultat, du plus faible au plus élevé. Seuls les résultats mesurés dans la même unité sont comparés.',
      'Les options d’un même besoin s’excluent. La colonne «\u00a0Mieux classée du besoin\u00a0» indique celle qui obtient le meilleur rang.',
    ],
  },

  bestBuys: {
    budgets: 'Fonds à attribuer',
    unearmarked: 'Contributions en espèces non préaffectées',
    stranded: 'Contributions en espèces préaffectées sans emploi possible',
    sources: { flexible: 'Fonds mobilisables', gap: 'Déficit', typed: 'Budget indiqué dans les paramètres' },
    sourceNotes: {
      unearmarked: 'Contributions en espèces fermes disponibles pour tout besoin.',
      stranded:
        'Contributions en espèces fermes disponibles qu’aucun besoin visé par leur préaffectation ne peut absorber. Une autre utilisation suppose l’accord des donateurs.',
      flexible: 'Contributions en espèces non préaffectées et contributions en espèces sans emploi possible.',
      gap: 'Ce qu’il faudrait pour combler tous les déficits.',
      typed: 'Le paramètre «\u00a0Best-buy budget\u00a0» du registre.',
    },
    buys: (source) => `Ce qu’ils permettent d’obtenir\u00a0: ${source}`,
    chosen: (source) => `Projets retenus\u00a0: ${source}`,
    none: 'Il n’y a pas de fonds à attribuer\u00a0: ni contributions en espèces non préaffectées ou sans emploi possible, ni déficit, ni budget dans les paramètres.',
    notes: [
      'Chaque ligne consacre la totalité du budget à une seule unité de résultat\u00a0: l’ensemble de projets, un au plus par besoin, qui en donne le plus\u00a0; aucun autre ensemble n’en donne davantage. Les lignes sont des variantes et ne s’additionnent pas.',
      'À côté figure ce que l’on obtient en suivant le classement, sans les projets trop coûteux ni ceux dont le besoin a déjà un projet, et ce que l’ensemble optimal donne de plus.',
      'Les projets sont pris à leur coût total, quels que soient les fonds déjà attribués à leur besoin. Pour un besoin dont le projet est retenu ou en cours, seul ce projet est possible. Pour un besoin dont un projet est achevé, aucun ne l’est.',
    ],
  },

  uncertainty: {
    summary: 'Degré de certitude du choix',
    intervals: (need) => `${need}\u00a0: moyennes et intervalles à 95\u00a0%`,
    acceptability: (need) => `${need}\u00a0: probabilité d’être la meilleure option, selon la disposition à payer`,
    acceptabilityChart: (need) => `Courbes d’acceptabilité du besoin ${need}`,
    probabilityAxis: 'Probabilité d’être la meilleure',
    tornado: (need) => `${need}\u00a0: analyse de sensibilité univariée, du plus grand écart au plus petit`,
    further: 'Autres besoins\u00a0: moyennes et intervalles à 95\u00a0%',
    notes: [
      '10\u00a0000 cas possibles sont calculés. Dans chacun, chaque coût et chaque résultat est tiré au hasard entre ses valeurs minimale et maximale, le plus souvent près de la valeur centrale et indépendamment des autres. Les cas sont les mêmes à chaque exécution.',
      'Intervalle à 95\u00a0%\u00a0: dans 95 cas sur 100, la valeur se situe entre les deux bornes. Le coût par résultat n’a pas d’intervalle si le résultat peut être nul.',
      'Seuil\u00a0: ce que vaut une unité de résultat (disposition à payer). Acceptabilité\u00a0: part des cas dans lesquels l’option a le bénéfice net le plus élevé à ce seuil.',
      'Meilleure option\u00a0: celle dont le bénéfice net moyen est le plus élevé. Valeur de l’information parfaite\u00a0: ce que l’on perd en moyenne à la choisir sans connaître les vraies valeurs.',
      'La synthèse est établie à la disposition à payer des paramètres ou, à défaut, au seuil auquel l’information parfaite vaut le plus\u00a0: c’est là que le choix est le moins sûr.',
      'Analyse de sensibilité univariée\u00a0: une valeur à son minimum puis à son maximum, toutes les autres inchangées.',
    ],
  },

  nextMoney: {
    amount: (millions, currency) => `+${millions}\u00a0M ${currency}`,
    money: 'Effet des prochains fonds non préaffectés\u00a0: déficits',
    outcomes: 'Effet des prochains fonds non préaffectés\u00a0: résultats',
    corners: 'Points d’inflexion des courbes de résultats',
    leftOut: (count) => `${count} autres points d’inflexion se trouvent entre ceux-ci\u00a0; les lignes les ignorent.`,
    gapChart: 'Déficit comblé par les prochains fonds non préaffectés',
    outcomeChart: 'Résultats des prochains fonds non préaffectés, en part de ceux du montant le plus élevé',
    solved:
      'Chaque chiffre est exact\u00a0: c’est ce que donne la même règle quand le montant est réparti avec tous les autres fonds, dépenses d’appui déduites. Aucun n’est estimé à partir d’un autre.',
    cover:
      'Les résultats suivent la couverture de chaque besoin par son projet\u00a0: celui qui est retenu ou en cours ou, à défaut, celui dont le coût par résultat est le plus faible.',
    whole:
      'Les résultats comptés en personnes ou en objets sont entiers\u00a0: les fractions ne figurent pas dans le tableau\u00a0; les courbes sont exactes.',
    noOutcome:
      'Les fonds supplémentaires n’apporteraient aucun résultat\u00a0: aucun des besoins qu’ils couvrent n’a de projet qui en donne.',
  },
};
