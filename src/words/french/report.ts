import type { AllocationPolicy } from '../../register/schema/settings';
import { countedIn } from '../countedIn';
import { effectivenessInFrench } from './effectiveness';
import type { Words } from '../english/report';
import { allottedInFrench } from './allotted';
import { gapsInFrench } from './gaps';
import { statementInFrench } from './statement';
import { terms } from './terms';

const counted = countedIn('fr');

/** Every word of the session sheets in French. */
export const french: Words = {
  sheets: {
    overview: { name: 'Vue d’ensemble', title: 'Besoins, financement et déficits\u00a0: vue d’ensemble' },
    gapByNeed: { name: 'Déficit par besoin', title: 'Déficit par besoin' },
    gapByThemeAndRegion: { name: 'Déficit par thème et région', title: 'Déficit par thème et par région' },
    gapsExplained: {
      name: 'Déficits expliqués',
      title: 'Déficits expliqués\u00a0: les fonds qui peuvent y aller et où ils vont',
    },
    donors: { name: 'Donateurs', title: 'Donateurs\u00a0: montants annoncés, fermes, reçus et à recevoir' },
    statement: { name: 'État des contributions', title: 'État des contributions, par donateur et par année' },
    strandedFunds: {
      name: terms.strandedFunds,
      title: `${terms.strandedFunds}\u00a0: financement ferme qu’aucun besoin ne peut absorber`,
    },
    asAllotted: { name: 'Selon les allocations', title: 'Selon les allocations, et au mieux' },
    requests: {
      name: 'Demandes aux donateurs',
      title: 'Demandes aux donateurs\u00a0: ce qu’une préaffectation plus souple couvrirait',
    },
    costEffectiveness: { name: 'Coût-efficacité', title: 'Rapport coût-efficacité des options de chaque besoin' },
    leagueTable: {
      name: terms.leagueTable,
      title: 'Classement\u00a0: coût par résultat, tous besoins confondus',
    },
    bestBuys: { name: terms.bestBuys, title: 'Meilleurs choix\u00a0: ce qu’un budget permettrait d’obtenir' },
    uncertainty: { name: 'Incertitude', title: 'Incertitude\u00a0: degré de certitude de la comparaison des options' },
    dataIssues: { name: 'Anomalies des données', title: 'Anomalies des données\u00a0: à corriger dans le registre' },
  },

  layout: { notes: 'Notes', registerTotal: 'Total du registre', millions: 'M' },
  punctuation: { colon: '\u00a0: ', comma: ', ', semicolon: '\u00a0; ', stop: '. ' },

  header: {
    session: terms.session,
    asOf: terms.asOf,
    currency: terms.currency,
    howMade: 'Source',
    money: (currency, decimals) =>
      decimals === 0
        ? `${currency}, en unités entières`
        : `${currency}, à ${counted(decimals, { one: '# décimale', other: '# décimales' })}`,
    made: (policy) =>
      `Établi par Pledgebook d’après les tableaux du registre. Règle de répartition\u00a0: ${POLICY_NAMES[policy]}. Ne rien saisir ici, car la prochaine exécution remplace cette feuille.`,
  },

  total: terms.total,
  check: 'Contrôle (doit être égal à zéro)',
  yes: 'Oui',
  no: 'Non',
  unspecified: '(non précisé)',
  share: '%',

  columns: {
    needId: 'N° du besoin',
    state: terms.memberState,
    region: terms.region,
    theme: terms.theme,
    modality: terms.modality,
    title: terms.title,
    priority: terms.priority,
    priorityTheme: 'Thème prioritaire',
    year: 'Année',
    needs: 'Besoins',
    requirement: terms.requirement,
    earmarked: 'Montant préaffecté',
    covered: terms.covered,
    gap: terms.gap,
    coverage: terms.coveredShare,
    firm: terms.firmFunding,
    pledged: terms.pledged,
    received: terms.received,
    outstanding: terms.outstanding,
    announced: 'Valeur à l’annonce',
    exchangeDifference: terms.exchangeDifference,
    conditional: terms.conditional,
    carriedOver: terms.carriedOver,
    expiring: terms.expiring,
    stranded: terms.noPossibleUse,
    donor: terms.donor,
    donorType: 'Catégorie',
    confirmed: 'Contributions confirmées',
    confirmedOn: 'Confirmé le',
    kind: terms.kind,
    level: terms.earmarkLevel,
    shareOfFirm: 'Part du financement ferme',
    shareOfGap: 'Part du déficit',
    pledges: 'Contributions',
    pledgeId: 'N° de la contribution',
    amount: terms.amount,
    reason: 'Motif',
    earmark: terms.earmark,
    notCounted: 'Éléments non comptés',
    rows: 'Lignes',
    severity: 'Gravité',
    table: 'Tableau',
    row: 'Ligne de la feuille',
    column: 'Colonne',
    cell: 'Cellule',
    found: terms.found,
    wanted: terms.expected,
    code: 'Code',
  },

  overview: {
    figures: 'Principaux chiffres',
    byTheme: 'Part couverte par thème',
    byThemeChart: 'Montant couvert et déficit par thème',
    byThemeChartLargest: (drawn) =>
      `Montant couvert et déficit par thème (${counted(drawn, { one: 'le plus important', other: 'les # plus importants' })})`,
    byRegion: 'Par région',
    byModality: 'Par modalité',
    byYear: 'Par année',
    notCounted: 'Éléments non comptés',
    nothingLeftOut: 'Toutes les lignes du registre ont été comptées.',
    method: 'Comment les chiffres sont établis',
    fundedShare: terms.fundedShare,
    available: terms.available,
    inKind: 'dont en nature',
    pledgedNotFirm: terms.pledgedNotFirm,
    wholePeriod: 'Part couverte sur toute la période',
    notes: {
      requirement:
        'Coût des besoins pris en compte\u00a0: celui du projet retenu ou, à défaut, les ressources demandées.',
      firm: 'Contributions engagées et versées, avant dépenses d’appui aux programmes.',
      inKind: 'Part du financement ferme fournie en biens ou services, à sa valeur.',
      received: 'Part du financement ferme qui a été reçue.',
      outstanding: 'Financement ferme moins montant reçu.',
      pledged: 'Annoncé, mais ni engagé ni versé. Indiqué à côté du financement ferme, auquel il n’est jamais ajouté.',
      announced: 'Financement ferme aux taux de change des jours où il a été annoncé.',
      exchangeDifference: 'Financement ferme moins sa valeur à l’annonce\u00a0: les taux de change ont varié depuis.',
      conditional:
        'Engagé sous une condition qui n’est pas encore remplie. Indiqué à côté du financement ferme, auquel il n’est jamais ajouté.',
      wholePeriod:
        'Si les fonds de chaque année pouvaient couvrir toutes les années d’un besoin\u00a0: l’écart est ce que coûte le calendrier.',
      available: 'Financement ferme moins les dépenses d’appui aux programmes sur les contributions en espèces.',
      covered:
        'Fonds disponibles que les préaffectations permettent d’attribuer aux besoins, dans la limite de chaque besoin.',
      stranded: `Disponible moins montant couvert\u00a0: fonds qu’aucun besoin ne peut absorber. Voir la feuille «\u00a0${terms.strandedFunds}\u00a0».`,
      gap: 'Ressources nécessaires moins montant couvert.',
      fundedShare:
        'Financement ferme divisé par les ressources nécessaires, quelles que soient les préaffectations (c’est le «\u00a0coverage\u00a0» du Service de surveillance financière).',
      coverage:
        'Montant couvert divisé par les ressources nécessaires\u00a0: la part couverte ne compte que les fonds qu’un besoin peut absorber compte tenu des préaffectations\u00a0; elle ne dépasse donc jamais le «\u00a0coverage\u00a0» du Service de surveillance financière.',
    },
  },

  method: {
    firm: 'Seul le financement ferme (engagé ou versé) couvre des besoins. Les contributions annoncées qui ne sont pas encore fermes sont indiquées à part. Les contributions retirées ne comptent pas.',
    supportCosts: (rate, factor) =>
      `Les dépenses d’appui aux programmes sont calculées au taux de ${rate} des dépenses\u00a0: le montant des contributions en espèces est divisé par ${factor} avant de couvrir des besoins. Les contributions en nature en sont exemptées.`,
    noSupportCosts: 'Aucune dépense d’appui aux programmes n’est prélevée.',
    earmarks:
      'Une contribution ne couvre un besoin que si toutes ses préaffectations le permettent. Les biens et services ne couvrent que la part du besoin qui peut être fournie en nature.',
    assignment: (policy) =>
      `Les fonds sont attribués aux besoins de sorte que le total couvert soit le plus élevé possible. S’il existe plusieurs façons d’y parvenir\u00a0: ${POLICIES[policy]}.`,
    reading:
      'Le taux de financement rapporte l’ensemble du financement ferme à l’ensemble des ressources nécessaires, comme le fait le «\u00a0coverage\u00a0» du Service de surveillance financière (FTS). La part couverte ne tient compte que des fonds que les besoins peuvent absorber. Si le taux de financement est supérieur à la part couverte, le reste a servi aux dépenses d’appui ou est sans emploi possible.',
    gaps: 'L’excédent d’un besoin ne masque jamais le déficit d’un autre\u00a0: les déficits sont additionnés besoin par besoin.',
    conversion:
      'Les autres monnaies sont converties au taux de change opérationnel de l’ONU\u00a0: les montants reçus au taux du jour de l’encaissement, les montants non versés et les besoins au taux de la date de la situation.',
    years:
      'Un besoin portant sur plusieurs années est réparti entre elles, et les fonds ne couvrent que les années où ils peuvent être utilisés et sont exigibles.',
    wholePeriod:
      'Les années ne sont comparées qu’en tant que périodes\u00a0: les fonds peuvent couvrir un besoin dès lors que leurs périodes ont une année en commun.',
    rounding:
      'Les montants sont calculés exactement et arrondis une seule fois, de sorte que la somme de chaque colonne et de chaque ligne soit égale à son total. Les lignes de contrôle indiquent une différence qui doit être égale à zéro. Les pourcentages sont calculés d’après les montants affichés.',
  },

  notCounted: {
    rows: (table, code) => `${table}\u00a0: lignes comportant une erreur (${code})`,
    table: (table, code) => `${table}\u00a0: tableau entier (${code})`,
    pledged: 'Contributions annoncées non encore fermes\u00a0: indiquées à part, non ajoutées',
    withdrawnPledges: 'Contributions retirées',
    closedNeeds: 'Besoins clos',
    withdrawnNeeds: 'Besoins retirés',
  },

  themeAndRegion: {
    gapMap: 'Déficit par thème et par région',
    coverageMap: 'Part couverte par thème et par région',
    table: 'Par thème et par région',
    byState: 'Par État Membre',
    otherThemes: (count) => counted(count, { one: '# autre thème', other: '# autres thèmes' }),
    otherRegions: (count) => counted(count, { one: '# autre région', other: '# autres régions' }),
    notes: [
      'Une cellule vide correspond à un thème pour lequel aucun État Membre de la région n’a de besoin.',
      'Les totaux par thème et par région sont les mêmes que dans la vue d’ensemble.',
    ],
  },

  donors: {
    byDonor: 'Par donateur, du financement ferme le plus élevé au moins élevé',
    byKind: 'Par nature',
    byLevel: 'Par degré de préaffectation',
    chart: 'Financement ferme par donateur\u00a0: montant reçu et reste à recevoir',
    chartLargest: (drawn) =>
      `Financement ferme par donateur\u00a0: montant reçu et reste à recevoir (${counted(drawn, { one: 'le plus important', other: 'les # plus importants' })})`,
    none: 'Le registre ne contient aucune contribution.',
    notes: [
      'Le financement ferme est le montant engagé ou versé. Le reste à recevoir est le financement ferme moins le montant reçu.',
      'Le montant annoncé n’est pas encore ferme. Il est indiqué à côté du financement ferme, auquel il n’est jamais ajouté.',
      `Le montant sans emploi est la part du financement ferme, hors dépenses d’appui aux programmes, qu’aucun besoin ne peut absorber. Voir la feuille «\u00a0${terms.strandedFunds}\u00a0».`,
      'Strictement préaffecté\u00a0: à un besoin ou à un projet. Préaffecté\u00a0: à un État Membre. Souplement préaffecté\u00a0: à une région, à un thème ou à une modalité. Non préaffecté\u00a0: sans restriction.',
    ],
  },

  strandedFunds: {
    byReason: 'Par motif',
    byPledge: 'Par contribution, du montant le plus élevé au moins élevé',
    none: 'Tout le financement ferme peut être employé.',
    notes: ['Les montants sont ce qui reste pour les besoins après les dépenses d’appui aux programmes.'],
  },

  dataIssues: {
    caption: 'Anomalies, erreurs d’abord',
    issues: 'Anomalies',
    none: 'Rien à corriger n’a été trouvé.',
    summary: (errors, rows, warnings) =>
      [
        counted(errors, { one: '# erreur', other: '# erreurs' }),
        ` (${counted(rows, { one: '# ligne non comptée', other: '# lignes non comptées' })}), `,
        counted(warnings, {
          one: '# avertissement (ligne comptée)',
          other: '# avertissements (lignes comptées)',
        }),
      ].join(''),
    language: `Le contenu des colonnes «\u00a0${terms.found}\u00a0» et «\u00a0${terms.expected}\u00a0» est en anglais, de même que les noms des tableaux et des colonnes du registre.`,
    more: (listed, more) =>
      `${counted(listed, { one: 'Seule la première anomalie est énumérée', other: 'Seules les # premières anomalies sont énumérées' })} (${counted(more, { one: '# autre ne l’est pas', other: '# autres ne le sont pas' })})\u00a0: les corriger et relancer l’exécution.`,
  },

  severity: { error: 'Erreur', warning: 'Avertissement' },
  kinds: { cash: 'En espèces', 'in kind': 'En nature' },
  levels: {
    'tightly earmarked': terms.tightlyEarmarked,
    earmarked: terms.earmarked,
    'softly earmarked': terms.softlyEarmarked,
    unearmarked: terms.unearmarked,
  },
  donorTypes: {
    government: 'gouvernement',
    'United Nations': 'Nations Unies',
    'financial institution': 'institution financière',
    'regional organization': 'organisation régionale',
    foundation: 'fondation',
    'non-governmental': 'organisation non gouvernementale',
    private: 'secteur privé',
  },

  earmark: {
    none: 'Aucune',
    or: ' ou ',
    need: terms.need,
    project: terms.project,
    state: terms.memberState,
    region: terms.region,
    theme: terms.theme,
    modality: terms.modality,
    years: (first, last) =>
      first === null
        ? `Jusqu’en ${last}`
        : last === null
          ? `À partir de ${first}`
          : first === last
            ? `Année\u00a0: ${first}`
            : `Années\u00a0: de ${first} à ${last}`,
  },

  reasons: {
    'earmark met': 'Les besoins visés par son préaffectation sont entièrement couverts',
    'no such need': 'Aucun besoin ouvert ne relève de son préaffectation',
    years: 'Les besoins visés par sa préaffectation n’ont de déficit que pour d’autres années',
    'in-kind limit': 'Les besoins visés par son préaffectation n’admettent pas davantage de contributions en nature',
    allotted: 'Plus que ce que prend le besoin lui a été alloué',
  },

  effectiveness: effectivenessInFrench,
  ...gapsInFrench,
  ...allottedInFrench,
  ...statementInFrench,

  gapByNeed: {
    caption: 'Besoins, du déficit le plus élevé au moins élevé',
    notes: [
      'Le montant préaffecté est le financement ferme que les donateurs destinent à ce besoin et à aucun autre. Il peut dépasser les ressources nécessaires.',
      'Le montant couvert est l’ensemble des fonds attribués au besoin, préaffectés ou non.',
    ],
  },
};

const POLICY_NAMES: Record<AllocationPolicy, string> = {
  priority: 'selon la priorité',
  even: 'en égalisant les parts couvertes',
  'cost-effective': 'selon le rapport coût-efficacité',
};

const POLICIES: Record<AllocationPolicy, string> = {
  priority: 'les besoins de priorité 1 passent en premier, puis ceux de priorité 2, et ainsi de suite',
  even: 'la part couverte la plus basse est relevée autant que possible, puis la suivante, et ainsi de suite',
  'cost-effective': 'les besoins dont le coût par résultat est le plus faible passent en premier',
};
