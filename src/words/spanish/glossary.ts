import type { Glossary } from '../english/glossary';
import { terms } from './terms';

/** The terms of the field with their words in Spanish, and what they mean. */
export const spanish: Glossary = {
  words: terms,
  meanings: {
    register: 'El libro de Excel con las tablas de necesidades y contribuciones.',
    need: 'Lo que pide un Estado Miembro, con lo que costaría. Cada fila de la tabla Needs es una necesidad.',
    openNeeds: 'Las necesidades que no están cerradas ni retiradas. Solo estas cuentan.',
    requirement:
      'Lo que costaría una necesidad: el costo del proyecto elegido para ella o, si no se eligió ninguno, el monto solicitado.',
    modality: 'La forma en que se presta la ayuda: por ejemplo, capacitación, asesoramiento o equipo.',
    donor: 'Quien da dinero, bienes o servicios.',
    pledge:
      'Lo que un donante promete o da, en efectivo o en especie, en cualquier etapa: anunciado, comprometido o pagado. Cada fila de la tabla Pledges es una contribución.',
    pledged:
      'Lo que se ha anunciado y todavía no es obligatorio. Este monto se muestra, pero no cubre ninguna necesidad.',
    committed: 'Respaldada por un acuerdo o una carta firmados, pero todavía no pagada.',
    paid: 'Transferida al programa; si son bienes o servicios: entregada.',
    firmFunding: 'Las contribuciones comprometidas o pagadas. Solo este dinero cubre necesidades.',
    received: 'La parte de la financiación firme que ha llegado.',
    outstanding:
      'La parte de la financiación firme que todavía no ha llegado: financiación firme menos monto recibido.',
    inKind: 'En forma de bienes o servicios en lugar de dinero. Cuentan por su valor.',
    supportCosts:
      'Lo que cobran las Naciones Unidas por administrar una contribución en efectivo: un porcentaje de lo que se gasta. Con una tasa del 13\u00a0%, el efectivo se divide entre 1,13.',
    available:
      'Lo que queda de la financiación firme para las necesidades: financiación firme menos gastos de apoyo a los programas.',
    earmark:
      'Un límite que fija el donante: el dinero es solo para determinadas necesidades, proyectos, Estados Miembros, regiones, temas, modalidades o años.',
    earmarkLevel:
      'Indica si la asignación es estrecha o amplia, en cuatro grados, de «asignación estricta» a «para fines generales». Los años no lo cambian.',
    tightlyEarmarked: 'Solo para determinadas necesidades o proyectos.',
    earmarked: 'Solo para determinados Estados Miembros.',
    softlyEarmarked: 'Solo para determinadas regiones, temas o modalidades.',
    unearmarked: 'Sin límite de necesidad, proyecto, Estado Miembro, región, tema ni modalidad.',
    distributionRule:
      'Indica qué necesidades van primero cuando el mismo dinero podría ir a varias. Con cualquier criterio, el total cubierto es el mayor posible.',
    covered:
      'El dinero disponible que va a las necesidades, en la medida en que su asignación lo permite. Ninguna necesidad recibe más que sus recursos necesarios.',
    gap: 'Lo que todavía falta: recursos necesarios menos monto cubierto.',
    coveredShare:
      'Monto cubierto dividido entre los recursos necesarios, en porcentaje. Solo cuenta el dinero que las necesidades pueden usar.',
    fundedShare:
      'Financiación firme dividida entre los recursos necesarios, en porcentaje, sean cuales sean las asignaciones. El Servicio de Seguimiento Financiero (FTS) de las Naciones Unidas lo llama «coverage».',
    strandedFunds:
      'El dinero disponible que ninguna necesidad puede usar, porque no encajan la asignación, los años o el tipo (en efectivo o en especie).',
    conditional: 'Prometido con una condición que aún no se cumple. Esos fondos no son firmes: figuran al lado.',
    exchangeDifference:
      'El valor actual de los fondos menos su valor al anunciarse, por la variación de los tipos de cambio.',
    overdue: 'La parte de lo pendiente de recibir cuyo día de pago ha pasado.',
    carriedOver: 'Fondos que cubren necesidades de un año, pero vencían en un año anterior.',
    expiring: 'Fondos que no cubren ninguna necesidad y no pueden utilizarse en años posteriores.',
    allotted:
      'Fondos que el programa ha destinado de hecho a una necesidad. Permanecen allí; solo se reparte el resto.',
    generalPurpose: 'Aportado en efectivo y sin asignación específica.',
    specialPurpose: 'Todas las contribuciones que no son para fines generales.',
    baseCurrency: 'La moneda de todos los totales. Las demás monedas se convierten a ella.',
    exchangeRate:
      'El tipo que las Naciones Unidas publican para sus propias cuentas. Los montos se convierten a este tipo.',
    asOf: 'El día para el que son válidas las cifras.',
    pledgeForm:
      'El libro de Excel en el que un donante confirma o corrige sus contribuciones anteriores y añade nuevas.',
    needsForm:
      'El libro de Excel en el que un Estado Miembro confirma o corrige sus necesidades anteriores y añade nuevas.',
    unchanged: 'Una respuesta en un formulario: lo que dice la fila sigue siendo cierto.',
    option:
      'Un proyecto que podría satisfacer una necesidad. De las opciones de una misma necesidad, solo se ejecuta una.',
    costPerOutcome:
      'Lo que cuesta un proyecto dividido entre lo que logra (su resultado): por ejemplo, el costo por cada persona capacitada.',
    incrementalRatio:
      'Lo que cuesta una unidad más de resultado si se toma una opción mejor y más cara: el costo adicional dividido entre el resultado adicional.',
    efficient:
      'Se dice de una opción: ninguna otra, ni ninguna combinación de otras dos, da lo mismo por menos. En el gráfico está sobre la frontera de eficiencia.',
    dominated: 'Se dice de una opción: otra no cuesta más y no da menos. No hay, pues, motivo para elegirla.',
    dominatedByMix: 'Se dice de una opción: una combinación de otras dos daría lo mismo por menos.',
    willingnessToPay:
      'Lo máximo que el programa pagaría por una unidad de resultado. Las hojas llaman a este monto también «umbral».',
    netBenefit:
      'Lo que vale una opción menos lo que cuesta: resultado multiplicado por la disposición a pagar, menos el costo. La opción con el mayor beneficio neto es la mejor.',
    leagueTable:
      'La lista de todas las opciones con la misma unidad de resultado, del costo por resultado más bajo al más alto.',
    bestBuys:
      'Los proyectos que juntos dan el mayor resultado por un presupuesto, con un proyecto por necesidad como máximo.',
    interval:
      'Los costos y resultados no se conocen con exactitud, así que se calculan 10\u00a0000 casos posibles. En 95 de cada 100 casos el valor está en este intervalo.',
    acceptability:
      'En cuántos de cada 100 casos posibles una opción es la mejor, para una disposición a pagar determinada.',
    sensitivity:
      'Cuánto cambia el resultado si un solo valor es primero el más bajo y luego el más alto posible, y todos los demás quedan igual.',
    perfectInformation:
      'Lo máximo que puede valer conocer los verdaderos costos y resultados antes de elegir. Si es poco, unos datos mejores no ayudarían mucho.',
  },
};
