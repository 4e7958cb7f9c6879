import type { StatementWords } from '../english/statement';
import { terms } from './terms';

/** The words of the statement of contributions, in Spanish. */
export const statementInSpanish: StatementWords = {
  statement: {
    byYear: 'Por donante y año de la promesa',
    overdue: 'Cuotas vencidas, por donante y día',
    purpose: 'Contribuciones firmes para fines generales y para fines especiales',
    own: 'En la moneda de las contribuciones',
    inKind: 'Contribuciones en especie, firmes: bienes y servicios',
    none: 'El registro no tiene contribuciones.',
    noOverdue: 'No hay cuotas vencidas.',
    columns: {
      year: 'Año',
      overdue: terms.overdue,
      dueOn: 'Vencimiento',
      days: 'Días',
      upTo90: 'De 0 a 90 días',
      upToYear: 'De 91 a 365 días',
      more: 'Más de un año',
      general: terms.generalPurpose,
      special: terms.specialPurpose,
      currency: terms.currency,
      type: terms.kind,
      category: 'Categoría',
    },
    types: { goods: 'Bienes', services: 'Servicios', notStated: '(no indicado)' },
    notes: [
      'Una contribución corresponde al año en que se prometió. La financiación firme es lo comprometido o pagado, a su valor actual; lo condicional y lo anunciado figura al lado y no se suma.',
      'Vencido: cuotas cuyo día ha pasado en la fecha de este estado, menos lo recibido, empezando por las más antiguas; es parte de lo pendiente de recibir, al tipo de cambio de esa fecha.',
      'Para fines generales: en efectivo y sin asignación específica. Para fines especiales: todas las demás contribuciones.',
      'En la moneda de las contribuciones nada se convierte: lo recibido en otra moneda cuenta a los tipos de cambio de su día.',
    ],
  },
};
