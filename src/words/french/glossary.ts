import type { Glossary } from '../english/glossary';
import { terms } from './terms';

/** The terms of the field with their words in French, and what they mean. */
export const french: Glossary = {
  words: terms,
  meanings: {
    register: 'Le classeur qui contient les tableaux des besoins et des contributions.',
    need: 'Ce qu’un État Membre demande, avec ce que cela coûterait. Chaque ligne du tableau Needs est un besoin.',
    openNeeds: 'Les besoins qui ne sont ni clos ni retirés. Eux seuls sont comptés.',
    requirement:
      'Ce que coûterait un besoin\u00a0: le coût du projet retenu pour y répondre ou, si aucun projet n’est retenu, le montant demandé.',
    modality: 'La façon dont l’aide est apportée\u00a0: par exemple formation, conseils ou matériel.',
    donor: 'Qui donne de l’argent, des biens ou des services.',
    pledge:
      'Ce qu’un donateur promet ou donne, en espèces ou en nature, à tout stade\u00a0: annoncé, engagé ou versé. Chaque ligne du tableau Pledges est une contribution.',
    pledged: 'Ce qui est annoncé sans être encore obligatoire. Ce montant est indiqué, mais ne couvre aucun besoin.',
    committed: 'Garantie par un accord ou une lettre signés, mais pas encore versée.',
    paid: 'Virée au programme\u00a0; pour les biens et les services\u00a0: livrée.',
    firmFunding: 'Les contributions engagées ou versées. Cet argent est le seul à couvrir des besoins.',
    received: 'La part du financement ferme qui est arrivée.',
    outstanding:
      'La part du financement ferme qui n’est pas encore arrivée\u00a0: financement ferme moins montant reçu.',
    inKind: 'Sous forme de biens ou de services au lieu d’argent. Ils comptent pour leur valeur.',
    supportCosts:
      'Ce que l’Organisation des Nations Unies prélève pour gérer une contribution en espèces\u00a0: un pourcentage des dépenses. À un taux de 13\u00a0%, le montant en espèces est divisé par 1,13.',
    available:
      'Ce qui reste du financement ferme pour les besoins\u00a0: financement ferme moins dépenses d’appui aux programmes.',
    earmark:
      'Une limite fixée par le donateur\u00a0: l’argent est réservé à certains besoins, projets, États Membres, régions, thèmes, modalités ou années.',
    earmarkLevel:
      'Dit si la préaffectation est étroite ou large, en quatre degrés, de «\u00a0strictement préaffecté\u00a0» à «\u00a0non préaffecté\u00a0». Les années n’y changent rien.',
    tightlyEarmarked: 'Réservé à certains besoins ou projets.',
    earmarked: 'Réservé à certains États Membres.',
    softlyEarmarked: 'Réservé à certaines régions, certains thèmes ou certaines modalités.',
    unearmarked: 'Sans limite de besoin, de projet, d’État Membre, de région, de thème ni de modalité.',
    distributionRule:
      'Elle dit quels besoins passent en premier lorsque le même argent pourrait aller à plusieurs d’entre eux. Quelle que soit la règle, le total couvert est le plus grand possible.',
    covered:
      'L’argent disponible qui va aux besoins, dans la mesure où sa préaffectation le permet. Aucun besoin ne reçoit plus que ses ressources nécessaires.',
    gap: 'Ce qui manque encore\u00a0: ressources nécessaires moins montant couvert.',
    coveredShare:
      'Montant couvert divisé par les ressources nécessaires, en pourcentage. Seul compte l’argent que les besoins peuvent utiliser.',
    fundedShare:
      'Financement ferme divisé par les ressources nécessaires, en pourcentage, quelles que soient les préaffectations. Le Service de surveillance financière (FTS) de l’ONU appelle cela «\u00a0coverage\u00a0».',
    strandedFunds:
      'L’argent disponible qu’aucun besoin ne peut utiliser, parce que la préaffectation, les années ou la nature (espèces ou biens et services) ne conviennent pas.',
    conditional:
      'Promis sous une condition qui n’est pas encore remplie. Ces fonds ne sont pas fermes\u00a0: ils figurent à côté.',
    exchangeDifference:
      'La valeur actuelle des fonds moins leur valeur à l’annonce, due à l’évolution des taux de change.',
    overdue: 'La part du reste à recevoir dont l’échéance est passée.',
    carriedOver: 'Fonds qui couvrent les besoins d’une année, mais étaient dus une année antérieure.',
    expiring: 'Fonds qui ne couvrent aucun besoin et ne peuvent être employés plus tard.',
    allotted:
      'Fonds que le programme a effectivement attribués à un besoin. Ils y restent\u00a0; seul le reste est réparti.',
    generalPurpose: 'Versé en espèces, sans préaffectation.',
    specialPurpose: 'Toutes les contributions qui ne sont pas à des fins générales.',
    baseCurrency: 'La monnaie de tous les totaux. Les autres monnaies y sont converties.',
    exchangeRate: 'Le taux que l’ONU publie pour ses propres comptes. Les montants sont convertis à ce taux.',
    asOf: 'Le jour pour lequel les chiffres sont valables.',
    pledgeForm:
      'Le classeur dans lequel un donateur confirme ou corrige ses contributions antérieures et en ajoute de nouvelles.',
    needsForm:
      'Le classeur dans lequel un État Membre confirme ou corrige ses besoins antérieurs et en ajoute de nouveaux.',
    unchanged: 'Une réponse dans un formulaire\u00a0: ce que dit la ligne est toujours exact.',
    option: 'Un projet qui pourrait répondre à un besoin. Des options d’un même besoin, une seule est réalisée.',
    costPerOutcome:
      'Ce que coûte un projet, divisé par ce qu’il apporte (son résultat)\u00a0: par exemple le coût pour chaque personne formée.',
    incrementalRatio:
      'Ce que coûte une unité de résultat de plus si l’on prend une option meilleure et plus chère\u00a0: le coût en plus divisé par le résultat en plus.',
    efficient:
      'Se dit d’une option\u00a0: aucune autre, ni aucun mélange de deux autres, ne donne autant pour moins cher. Dans le graphique, elle est sur la frontière d’efficience.',
    dominated:
      'Se dit d’une option\u00a0: une autre ne coûte pas plus et ne donne pas moins. Il n’y a donc pas de raison de la choisir.',
    dominatedByMix: 'Se dit d’une option\u00a0: un mélange de deux autres donnerait autant pour moins cher.',
    willingnessToPay:
      'Le montant maximal que le programme paierait pour une unité de résultat. Les feuilles l’appellent aussi «\u00a0seuil\u00a0».',
    netBenefit:
      'Ce que vaut une option moins ce qu’elle coûte\u00a0: résultat multiplié par la disposition à payer, moins le coût. L’option dont le bénéfice net est le plus élevé est la meilleure.',
    leagueTable:
      'La liste de toutes les options dont le résultat est mesuré dans la même unité, du coût par résultat le plus faible au plus élevé.',
    bestBuys:
      'Les projets qui, ensemble, donnent le plus de résultat pour un budget, à raison d’un projet au plus par besoin.',
    interval:
      'Les coûts et les résultats ne sont pas connus exactement\u00a0: 10\u00a0000 cas possibles sont calculés. Dans 95 cas sur 100, la valeur est dans cet intervalle.',
    acceptability:
      'Dans combien de cas possibles sur 100 une option est la meilleure, pour une disposition à payer donnée.',
    sensitivity:
      'De combien change le résultat si une seule valeur est d’abord la plus basse, puis la plus haute possible, et que toutes les autres restent les mêmes.',
    perfectInformation:
      'Le montant maximal que peut valoir le fait de connaître les vrais coûts et résultats avant de choisir. S’il est faible, de meilleures données n’aideraient guère.',
  },
};
