import type { ProblemWords } from '../english/problems';

/** What is wrong with an entry of a form, in French. */
export const french: ProblemWords = {
  texts: {
    'error-value': 'La cellule contient une erreur de formule.',
    'blank-cell': 'La cellule n’est pas remplie.',
    'not-a-number': 'Cette valeur ne peut être lue comme un nombre.',
    'ambiguous-number': 'Ce nombre peut se lire de deux façons. Veuillez le saisir sans séparateur de milliers.',
    'number-as-text': 'Ce nombre est saisi sous forme de texte.',
    'other-currency': 'La monnaie indiquée ici n’est pas celle de la ligne.',
    'negative-amount': 'Le nombre est inférieur à zéro.',
    'out-of-range': 'Cette valeur est hors limites.',
    'not-a-date': 'Cette valeur ne peut être lue comme une date.',
    'ambiguous-date': 'Cette date peut se lire de deux façons. Veuillez la saisir sous la forme 2026-06-30.',
    'date-as-text': 'Cette date est saisie sous forme de texte.',
    'unlikely-date': 'Cette date est très ancienne ou très lointaine.',
    'unknown-choice': 'Ce mot ne figure pas dans la liste.',
    'near-word': 'Ce mot n’est pas exactement celui de la liste.',
    'empty-list': 'La cellule ne contient que des points-virgules.',
    'unknown-currency': 'Ce n’est pas un code de monnaie.',
    'not-a-share': 'Ce n’est pas une part comprise entre 0\u00a0% et 100\u00a0%.',
    'not-instalments': 'Une tranche ne peut pas être lue.',
    'not-years': 'Une année ou son coût ne peut pas être lu.',
    'instalments-not-amount': 'La somme des tranches n’est pas égale au montant.',
    'years-not-requirement': 'La somme des coûts par année n’est pas égale au coût prévu.',
    'shares-not-whole': 'La somme des parts n’est pas 100\u00a0%.',
    'own-state-missing': 'Votre État ne figure pas parmi les lieux.',
    'unknown-state': 'Aucun État Membre de ce nom n’est connu.',
    'unknown-region': 'Aucune région de ce nom n’est connue.',
    'unknown-theme': 'Aucun thème de ce nom n’est connu.',
    'category-not-listed': 'Aucune catégorie de contribution en nature de ce nom n’est connue.',
    'need-not-listed': 'Aucun besoin ne porte ce numéro.',
    'text-too-long': 'Le texte est trop long.',
    'control-character': 'Des caractères qui ne peuvent être affichés ont été retirés du texte.',
    'years-reversed': 'La dernière année précède la première.',
    'ambiguous-column':
      'Le formulaire est revenu avec deux colonnes «\u00a0{column}\u00a0». Veuillez vérifier les données de celle qui reste.',
    'column-not-returned': 'Le formulaire est revenu sans la colonne «\u00a0{column}\u00a0». Veuillez la remplir.',
    'row-outside-table':
      'La ligne {row} de votre formulaire se trouvait hors du tableau. Veuillez en reporter ici le contenu\u00a0: {found}',
    'written-outside': 'Le formulaire contient des données en dehors des tableaux, qui ne sont pas lues. {found}',
    'row-struck-through': 'La ligne est barrée. Veuillez indiquer s’il faut en tenir compte.',
    'nothing-filled-in': 'Aucune donnée n’a été saisie.',
    'identifier-missing':
      'Le numéro de cette ligne manque. Si elle appartient à la partie A, veuillez y répondre dans cette partie et l’effacer ici.',
    'identifier-not-theirs':
      'Aucune de vos lignes ne porte le numéro {found}. S’il s’agit d’un nouvel élément, laissez-le ici\u00a0; sinon, effacez la ligne.',
    'answer-against-cells': 'La réponse ne correspond pas aux données de la ligne.',
    'column-not-in-register':
      'La colonne «\u00a0{column}\u00a0» n’est plus utilisée. Veuillez omettre cette donnée\u00a0: {found}',
  },

  other: 'Cette donnée n’a pas pu être prise en compte.',

  conflict: {
    register:
      'Les données que nous avons de cette ligne ont changé depuis l’établissement du formulaire, et les vôtres aussi. Veuillez les vérifier.',
    returned:
      'Une autre ligne reçue de vous porte ce numéro et contient d’autres données. Veuillez vérifier lesquelles sont exactes.',
  },
};
