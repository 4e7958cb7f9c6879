import { countedIn } from '../countedIn';
import type { GapWords } from '../english/gaps';

const counted = countedIn('es');

/** The words of the sheets that explain gaps and of requests to donors, in Spanish. */
export const gapsInSpanish: GapWords = {
  gapsExplained: {
    byNeed: 'Necesidades con déficit, de mayor a menor',
    groups: 'Los fondos que pueden destinarse a ellas, y todas las necesidades a las que van',
    pledges: 'Las contribuciones de los grupos, de mayor a menor',
    groupsOf: 'Grupos',
    none: 'Ninguna necesidad tiene déficit.',
    group: 'Grupo',
    money: 'Fondos que pueden destinarse',
    ofOthers: 'Bienes y servicios de otras contribuciones',
    lacking: 'Lo que falta a estas necesidades',
    why: 'Por qué',
    others: (count) => counted(count, { one: '# contribución más', other: '# contribuciones más' }),
    otherNeeds: (count) => `y ${count} más`,
    notes: [
      'Para comprobarlo a mano: en cada grupo, los recursos necesarios menos los fondos que pueden destinarse es lo que falta. Todos esos fondos se utilizan en estas necesidades y nada en otras.',
      'Los fondos pueden destinarse directamente, o en lugar de otros fondos que entonces pueden destinarse.',
    ],
    notExplained: (count) =>
      counted(count, {
        one: 'No figura # necesidad con un déficit menor.',
        other: 'No figuran # necesidades con un déficit menor.',
      }),
    noMoney: 'Ninguna financiación firme puede destinarse a esta necesidad.',
    usedHere: (money, pledges) =>
      `Todo lo que puede destinarse se utiliza aquí: ${money} de ${counted(pledges, { one: '# contribución', other: '# contribuciones' })}.`,
    usedOnSeveral: (money, pledges, needs, group) =>
      `Todo lo que puede destinarse se utiliza en las ${needs} necesidades del grupo ${group}: ${money} de ${counted(pledges, { one: '# contribución', other: '# contribuciones' })}. Dar más aquí sería dar menos a otra; cuál queda con déficit depende del criterio de distribución.`,
    otherYears: (money) => `${money} corresponden a esta necesidad, pero solo pueden utilizarse en otros años.`,
    goods: (money) => `Quedan ${money} en bienes y servicios, pero la necesidad no admite más en especie.`,
  },

  requests: {
    together: 'Qué pedir primero: flexibilizaciones que juntas cierran más',
    sentences: 'Frases para enviar',
    single: 'Lo que daría cada flexibilización por sí sola',
    none: 'Ninguna flexibilización de una asignación permitiría cubrir más.',
    request: 'Solicitud',
    frees: 'Se cubriría además',
    notes: [
      'Cada monto del segundo cuadro es lo que se cubriría además si solo se flexibilizara esa asignación: estos montos no se suman.',
      'El primer cuadro se forma paso a paso: cada solicitud es la que más aporta una vez aceptadas las anteriores, y su monto es lo que añade a ellas. Otra lista de igual longitud podría aportar más.',
      'Los años no forman parte aquí de la asignación: se mantienen, salvo que se pida un año más.',
    ],
    notTried: (count) =>
      counted(count, {
        one: 'No se probó # contribución con un remanente menor.',
        other: 'No se probaron # contribuciones con un remanente menor.',
      }),
    loosenings: {
      'drop theme': 'Cualquier tema',
      'drop modality': 'Cualquier modalidad',
      'State to region': 'Toda la región del Estado Miembro',
      'one more year': 'Un año más',
      'any need': 'Cualquier necesidad',
      'no earmark': 'Sin asignación',
    },
    asks: {
      'drop theme': 'para cualquier tema',
      'drop modality': 'con cualquier modalidad',
      'State to region': 'en toda la región',
      'one more year': 'un año más',
      'any need': 'para cualquier necesidad',
      'no earmark': 'sin asignación a fines específicos',
    },
    sentence: (pledge, ask, money) =>
      `Si su contribución ${pledge} puede utilizarse ${ask}, podrán cubrirse ${money} más de lo que necesitan los Estados Miembros.`,
  },
};
