import { countedIn } from '../countedIn';
import type { FillWords } from '../english/fill';
import { terms } from './terms';

const count = countedIn('fr');

/** The words of the screen on which a form is filled in, in French. */
export const french: FillWords = {
  status: { pledges: terms.pledgeForm, needs: terms.needsForm },
  colon: '\u00a0: ',
  madeOn: (day) => `Formulaire établi le ${day}`,
  steps: 'Étapes',
  earlier: {
    pledges: 'Confirmer, modifier ou retirer vos contributions déjà annoncées',
    needs: 'Confirmer, modifier ou retirer vos besoins déjà communiqués',
  },
  earlierAbout: (confirmed, amended, withdrawn) =>
    `Répondez à chaque ligne par «\u00a0${confirmed}\u00a0», «\u00a0${amended}\u00a0» ou «\u00a0${withdrawn}\u00a0».`,
  noneEarlier: 'Ce formulaire n’en contient pas.',
  answered: (answered, all) => `Réponses\u00a0: ${answered} sur ${all}`,
  fresh: { pledges: 'Saisir les nouvelles contributions', needs: 'Saisir les nouveaux besoins' },
  freshAbout: 'Une seule entrée par ligne de la partie B, s’il y a lieu. Laissez les autres lignes vides.',
  noneFilled: 'Aucune ligne remplie',
  filled: (number, text, complete) =>
    count(
      number,
      {
        one: `# ligne remplie, dont complète\u00a0: ${complete}`,
        other: `# lignes remplies, dont complètes\u00a0: ${complete}`,
      },
      text,
    ),
  sign: 'Signer',
  signAbout: 'Votre nom et la date, au bas du formulaire.',
  signatureMissing: (what) => `À remplir\u00a0: ${what}`,
  done: 'fait',
  open: 'à faire',
  go: 'Y aller',
  goTo: (what) => `${what}\u00a0: y aller`,
  missing: 'Ce qui manque',
  nothingMissing: 'Rien\u00a0: toutes les lignes remplies sont complètes.',
  goToCell: (cell) => `Aller à ${cell}`,
  row: (row) => `Ligne ${row}`,
  unanswered: 'Sans réponse',
  blank: (column) => `${column}\u00a0: à remplir`,
  confirmedYetChanged: (confirmed, amended, columns) =>
    `La réponse est «\u00a0${confirmed}\u00a0», mais des données ont changé\u00a0: ${columns}. Répondez «\u00a0${amended}\u00a0» ou rétablissez-les.`,
  summary: 'Avant l’envoi',
  newRows: 'Nouvelles lignes',
  answeredWith: (answer) => `Réponse «\u00a0${answer}\u00a0»`,
  totals: 'Totaux du formulaire',
  totalsIn: (currency) => `Totaux du formulaire, en ${currency}`,
  ready: (complete) => `${complete} Enregistrez-le et renvoyez-le sous forme de fichier Excel (.xlsx).`,
  notReady: 'Le formulaire n’est pas encore complet.',
  check: 'Contrôler de nouveau',

  pane: {
    showMore: (text) => `Afficher la suite (${text})`,
    cancel: 'Annuler',
    cancelled: 'Opération annulée. Le classeur est inchangé.',
    checkExcel: 'Vérifier cet Excel',
    checkingExcel: 'Vérification de cet Excel',
    excelChecked: (differences) => `Cet Excel est vérifié. Différences\u00a0: ${differences}.`,
    glossary: {
      title: 'Explication des termes',
      about: 'Ce que signifient les termes de ce formulaire et des feuilles du programme.',
      language: 'Langue',
      search: 'Chercher un terme',
      found: (number, text) =>
        number === 0 ? 'Aucun terme trouvé.' : count(number, { one: '# terme', other: '# termes' }, text),
      back: 'Retour',
    },
    close: 'Fermer',
    busy: 'Veuillez patienter\u00a0: une opération est déjà en cours.',
    checking: 'Contrôle du formulaire',
    checked: (number, text) =>
      number === 0
        ? 'Contrôle effectué\u00a0: rien ne manque.'
        : count(
            number,
            {
              one: 'Contrôle effectué\u00a0: # point à compléter ou à corriger.',
              other: 'Contrôle effectué\u00a0: # points à compléter ou à corriger.',
            },
            text,
          ),
  },
};
