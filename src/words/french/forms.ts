import type { FormWords } from '../english/forms';
import { regions, regionsReadToo } from './regions';
import { terms } from './terms';

// Words that other texts name.
const SHEETS: FormWords['sheets'] = {
  instructions: 'Instructions',
  pledges: 'Contributions',
  needs: 'Besoins',
  openNeeds: terms.openNeeds,
  lists: 'Listes',
};
const CHECK = 'Contrôle';
const ANSWERS: FormWords['answers'] = {
  confirmed: terms.unchanged,
  amended: 'modification',
  withdrawn: 'retrait',
};
const STATUSES: FormWords['statuses'] = {
  pledged: 'annoncée',
  committed: terms.committed,
  paid: terms.paid,
  withdrawn: 'retirée',
};
const KINDS: FormWords['kinds'] = { cash: 'en espèces', 'in kind': terms.inKind };

/** Every word of the forms in French. */
export const french: FormWords = {
  sheets: SHEETS,

  titles: {
    pledges: terms.pledgeForm,
    needs: terms.needsForm,
    openNeeds: SHEETS.openNeeds,
  },

  head: {
    donor: terms.donor,
    state: terms.memberState,
    session: terms.session,
    returnTo: 'À retourner à',
    returnBy: 'À retourner au plus tard le',
    madeOn: 'Formulaire établi le',
    asOf: terms.asOf,
    currency: 'Totaux en',
    reference: 'Référence du formulaire',
    keepReference:
      'Veuillez ne pas modifier la référence du formulaire\u00a0: c’est grâce à elle que votre formulaire est reconnu.',
  },

  instructions: {
    caption: 'Comment remplir ce formulaire',
    pledges: [
      `Ouvrez la feuille «\u00a0${SHEETS.pledges}\u00a0». Les cellules blanches à bord bleu sont à remplir\u00a0; tout le reste est protégé.`,
      `La partie A énumère les contributions que vous avez déjà annoncées. Répondez pour chacune par «\u00a0${ANSWERS.confirmed}\u00a0», «\u00a0${ANSWERS.amended}\u00a0» ou «\u00a0${ANSWERS.withdrawn}\u00a0» et corrigez ce qui a changé.`,
      'La partie B est réservée aux nouvelles contributions, une par ligne. En espèces\u00a0: indiquez la monnaie et le montant. En nature\u00a0: choisissez une catégorie et indiquez la quantité\u00a0; le formulaire affiche la valeur correspondante.',
      'Vous pouvez préaffecter une contribution\u00a0: choisissez un besoin ouvert, un État Membre, une région ou un thème. Le choix d’un besoin limite l’État et le thème à ceux de ce besoin. Une cellule vide ne restreint rien.',
      `La feuille «\u00a0${SHEETS.openNeeds}\u00a0» énumère ce qui reste à financer.`,
      `La colonne «\u00a0${CHECK}\u00a0» indique ce qui manque dans chaque ligne. Le formulaire est complet lorsque le contrôle au bas de la feuille le confirme.`,
      'Signez, puis renvoyez le classeur sous forme de fichier Excel (.xlsx). Il n’y a rien d’autre à installer.',
    ],
    needs: [
      `Ouvrez la feuille «\u00a0${SHEETS.needs}\u00a0». Les cellules blanches à bord bleu sont à remplir\u00a0; tout le reste est protégé.`,
      `La partie A énumère les besoins que vous avez déjà communiqués. Répondez pour chacun par «\u00a0${ANSWERS.confirmed}\u00a0», «\u00a0${ANSWERS.amended}\u00a0» ou «\u00a0${ANSWERS.withdrawn}\u00a0» et corrigez ce qui a changé.`,
      'La partie B est réservée aux nouveaux besoins, un par ligne\u00a0: un intitulé en quelques mots, le thème, la monnaie et le coût prévu.',
      'La priorité 1 est la plus élevée, la priorité 5 la plus faible. La part en nature est la partie du coût qui peut être couverte par des biens et des services.',
      `La colonne «\u00a0${CHECK}\u00a0» indique ce qui manque dans chaque ligne. Le formulaire est complet lorsque le contrôle au bas de la feuille le confirme.`,
      'Signez, puis renvoyez le classeur sous forme de fichier Excel (.xlsx). Il n’y a rien d’autre à installer.',
    ],
    required: 'Les colonnes dont l’en-tête est en gras sont obligatoires.',
    meaningCaption: 'Signification des termes',
    meanings: {
      pledges: [
        [STATUSES.pledged, 'contribution annoncée, mais pas encore contraignante'],
        [STATUSES.committed, 'contribution garantie par un accord ou une lettre'],
        [STATUSES.paid, 'contribution virée, ou fournie en nature'],
        [KINDS['in kind'], 'experts, formations, manuels ou matériel au lieu d’argent'],
        [ANSWERS.withdrawn, 'contribution qui n’est plus accordée'],
      ],
      needs: [
        [ANSWERS.confirmed, 'besoin maintenu tel quel'],
        [ANSWERS.amended, 'besoin maintenu, avec les corrections apportées dans sa ligne'],
        [ANSWERS.withdrawn, 'besoin qui n’existe plus'],
      ],
    },
  },

  parts: {
    pledges: {
      earlier: 'A. Contributions déjà annoncées, à confirmer ou à modifier',
      new: 'B. Nouvelles contributions',
    },
    needs: { earlier: 'A. Besoins déjà communiqués, à confirmer ou à modifier', new: 'B. Nouveaux besoins' },
    noneEarlier: 'Aucun élément enregistré.',
  },

  headers: {
    id: 'N°',
    answer: 'Réponse',
    pledgedOn: 'Date de l’annonce',
    status: 'Statut',
    kind: terms.kind,
    currency: terms.currency,
    amount: terms.amount,
    category: 'Catégorie (en nature)',
    quantity: 'Quantité',
    unit: 'Unité',
    value: 'Valeur',
    needs: terms.need,
    needTitle: 'Intitulé du besoin',
    places: terms.memberState,
    regions: terms.region,
    themes: terms.theme,
    firstYear: 'Première année',
    lastYear: 'Dernière année',
    instalments: 'Tranches',
    condition: 'Condition',
    notes: 'Observations',
    title: terms.title,
    theme: terms.theme,
    modality: terms.modality,
    priority: terms.priority,
    requirement: terms.requirement,
    years: 'Coût par année',
    inKindShare: 'Part en nature',
    requestedOn: 'Date de la demande',
    check: CHECK,
  },

  prompts: {
    answer: `«\u00a0${ANSWERS.confirmed}\u00a0»\u00a0: tel quel. «\u00a0${ANSWERS.amended}\u00a0»\u00a0: avec vos corrections. «\u00a0${ANSWERS.withdrawn}\u00a0»\u00a0: n’est plus d’actualité.`,
    pledgedOn: 'Le jour de l’annonce, sous forme de date.',
    status: 'Annoncée, engagée ou versée.',
    kind: 'En espèces ou en nature.',
    currency: 'Choisissez le code de la monnaie dans la liste.',
    amount:
      'Un nombre, 0 ou plus, dans la monnaie de la ligne. Peut rester vide pour une contribution en nature dont la catégorie et la quantité sont indiquées.',
    category: 'Contributions en nature\u00a0: choisissez dans la liste ce qui est fourni.',
    quantity: 'Contributions en nature\u00a0: le nombre d’unités.',
    needs:
      'Choisissez un besoin ouvert ou laissez la cellule vide. Plusieurs besoins se séparent par des points-virgules.',
    places:
      'Choisissez un État Membre ou laissez la cellule vide (tout État). Plusieurs États se séparent par des points-virgules.',
    regions:
      'Choisissez une région ou laissez la cellule vide (toute région). Plusieurs régions se séparent par des points-virgules.',
    themes:
      'Choisissez un thème ou laissez la cellule vide (tout thème). Plusieurs thèmes se séparent par des points-virgules.',
    firstYear: 'Quatre chiffres. Cellule vide\u00a0: aucune limite.',
    lastYear: 'Quatre chiffres, pas avant la première année. Cellule vide\u00a0: aucune limite.',
    instalments:
      'Échéances, une par tranche\u00a0: date, deux-points, montant\u00a0; points-virgules entre les tranches\u00a0: 2026-06-30\u00a0: 40000\u00a0; 2027-06-30\u00a0: 60000. Cellule vide\u00a0: rien n’est convenu.',
    condition: 'Ce dont dépend la contribution, le cas échéant.',
    notes: 'Toute autre information.',
    placesOfNeed:
      'Cellule vide\u00a0: votre État. Plusieurs lieux se séparent par des points-virgules\u00a0; une part peut suivre chacun d’eux\u00a0: Kenya 60\u00a0%\u00a0; Ouganda 40\u00a0%.',
    title: 'Ce dont vous avez besoin, en quelques mots.',
    theme: 'Choisissez dans la liste.',
    modality: 'Formation, services consultatifs, matériel, etc.',
    priority: '1 est la priorité la plus élevée, 5 la plus faible.',
    requirement: 'Le coût prévu\u00a0: un nombre, 0 ou plus, dans la monnaie de la ligne.',
    years:
      'Coût prévu chaque année\u00a0: année, deux-points, montant\u00a0; points-virgules entre les années\u00a0: 2026\u00a0: 40000\u00a0; 2027\u00a0: 60000. Cellule vide\u00a0: réparti également.',
    inKindShare: 'De 0\u00a0% à 100\u00a0%\u00a0: la partie qui peut être couverte par des biens et des services.',
    requestedOn: 'Le jour de la demande, sous forme de date.',
  },

  alerts: {
    title: 'Saisie non acceptée',
    choice: 'Veuillez choisir dans la liste.',
    date: 'Veuillez saisir une date, par exemple 2026-06-30.',
    amount: 'Veuillez saisir un nombre, 0 ou plus, sans mot ni symbole monétaire.',
    year: 'Veuillez saisir une année à quatre chiffres. La dernière année ne précède pas la première.',
    priority: 'Veuillez saisir un nombre entier de 1 à 5.',
    share: 'Veuillez saisir un pourcentage de 0\u00a0% à 100\u00a0%.',
    several:
      'Cette valeur ne figure pas dans la liste. Plusieurs valeurs se séparent par des points-virgules. Conserver la saisie\u00a0?',
    text: 'Au plus # caractères.',
  },

  answers: ANSWERS,
  statuses: STATUSES,
  needStatuses: {
    requested: 'demandé',
    formulated: 'formulé',
    approved: 'approuvé',
    'under way': 'en cours d’exécution',
    closed: 'clos',
    withdrawn: 'retiré',
  },
  kinds: KINDS,

  totals: {
    earlier: 'Total de la partie A',
    new: 'Total de la partie B',
    all: terms.total,
    cash: 'dont en espèces',
    inKind: 'dont en nature',
    indicative:
      'Les valeurs sont indicatives\u00a0: elles sont établies aux taux de change et aux valeurs unitaires connus à la date du présent formulaire.',
  },

  checks: {
    caption: 'Le formulaire est-il complet\u00a0?',
    rows: 'Nouvelles lignes remplies',
    complete: 'dont complètes',
    answered: 'Lignes antérieures avec réponse',
    of: 'sur',
    signed: 'Signé',
    yes: 'oui',
    no: 'non',
    formComplete: 'Le formulaire est complet.',
    formIncomplete: `Le formulaire n’est pas encore complet\u00a0: voir la colonne «\u00a0${CHECK}\u00a0», puis signer.`,
    missing: 'Manque\u00a0: ',
    rowComplete: 'complète',
    answerMissing: 'Veuillez répondre',
    changed: `Ligne changée\u00a0: choisissez «\u00a0${ANSWERS.amended}\u00a0»`,
    yearsTurned: 'Dernière année avant la première',
    needWithOther: 'L’État ou le thème n’est pas celui du besoin',
    noRate: 'Aucun taux pour cette monnaie',
  },

  signature: {
    caption: 'Signature',
    certify: 'Je certifie qu’à ma connaissance les renseignements ci-dessus sont exacts.',
    name: 'Nom',
    position: 'Fonction',
    organization: 'Ministère ou organisation',
    date: 'Date',
    signature: 'Signature',
  },

  openNeeds: {
    columns: {
      id: 'N°',
      title: terms.title,
      state: terms.memberState,
      region: terms.region,
      theme: terms.theme,
      modality: terms.modality,
      priority: terms.priority,
      years: 'Années',
      requirement: terms.requirement,
      covered: terms.covered,
      gap: 'Déficit restant',
    },
    total: terms.total,
    none: 'Aucun besoin n’est ouvert.',
  },

  corrections: {
    sheet: 'À corriger',
    title: 'Cellules à corriger',
    intro:
      'Votre formulaire nous est parvenu avec les données ci-dessous, qui n’ont pas pu être reprises. Elles sont signalées dans le formulaire. Veuillez les corriger et renvoyer le formulaire.',
    columns: { cell: 'Cellule', column: 'Colonne', found: terms.found, problem: 'Problème' },
  },

  reminder: {
    notBack: (form, madeOn) =>
      `Selon nos dossiers, le formulaire «\u00a0${form}\u00a0» du ${madeOn} ne nous est pas encore parvenu.`,
    returnBy: (day) => `Veuillez le renvoyer au plus tard le ${day}.`,
    wasDue: (day) => `Il était attendu pour le ${day}\u00a0; veuillez le renvoyer dès que possible.`,
    soon: 'Veuillez le renvoyer dès que possible.',
  },

  page: (page, pages) => `Page ${page} / ${pages}`,

  readToo: {
    answers: { confirmed: ['confirmation'] },
    regions: regionsReadToo,
  },

  regions,
};
