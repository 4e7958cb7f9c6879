import type { AllottedWords } from '../english/allotted';
import { terms } from './terms';

/** The words of the sheet on allotments, in Spanish. */
export const allottedInSpanish: AllottedWords = {
  asAllotted: {
    byNeed: 'Por necesidad: lo cubierto según las habilitaciones y si todos los fondos fueran libres',
    byPledge: 'Por contribución: habilitado, gastado y restante',
    allotted: terms.allotted,
    spent: 'Gastado',
    asAllotted: 'Cubierto, el resto en su mejor uso',
    ifFree: 'Cubierto, si todo fuera libre',
    difference: 'Lo que cuestan las habilitaciones',
    note: 'Para examinar',
    available: 'Disponible',
    left: 'Restante',
    expires: 'Utilizable hasta fines de',
    twice: 'Se ha habilitado más de lo necesario',
    outside: (allotment, pledge) =>
      `La habilitación ${allotment} de la contribución ${pledge} está fuera de su asignación`,
    notes: [
      'Lo habilitado permanece en su necesidad; el resto de los fondos se utiliza del mejor modo. Al lado figura lo que se cubriría si nada estuviera habilitado: la diferencia es lo que cuestan las habilitaciones, necesidad por necesidad.',
      'Lo disponible y lo habilitado se entienden sin los gastos de apoyo a los programas. Lo que excede de una necesidad no cubre nada.',
    ],
  },
};
