import type { CheckExcelWords } from '../english/checkExcel';

/** The words of the screen Check this Excel, in French. */
export const french: CheckExcelWords = {
  title: 'Vérifier cet Excel',
  about:
    'Essaie une à une les fonctions d’Excel dont Pledgebook a besoin, dans de nouvelles feuilles qui sont ensuite supprimées. Vos feuilles ne sont pas modifiées. La liste des actions à annuler d’Excel peut être vidée.',
  nothingSent: 'Rien n’est envoyé. Pour informer les développeurs, copiez le texte et envoyez-le-leur.',
  technical: 'Les essais sont décrits en anglais, pour les développeurs.',
  start: 'Vérifier maintenant',
  again: 'Vérifier de nouveau',
  back: 'Retour',
  copy: 'Copier',
  copied: 'Le texte est copié.',
  notCopied: 'Le volet ne peut pas copier ici. Le texte est sélectionné\u00a0: appuyez sur Ctrl+C, ou ⌘+C sur un Mac.',
  text: 'Texte pour les développeurs',
  results: 'Résultats',
  tried: 'Essai',
  outcome: 'Résultat',
  outcomes: { expected: 'comme prévu', differs: 'différent', absent: 'absent' },
  summary: (expected, differs, absent) =>
    `Comme prévu\u00a0: ${expected}. Différents\u00a0: ${differs}. Absents\u00a0: ${absent}.`,
  left: 'Ceci n’a pas pu être supprimé. Supprimez-le vous-même\u00a0:',
};
