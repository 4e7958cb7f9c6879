import { countedIn } from '../countedIn';
import type { EffectivenessWords } from '../english/effectiveness';
import { terms } from './terms';

const counted = countedIn('es');

/** The words of the sheets on cost-effectiveness, in Spanish. */
export const effectivenessInSpanish: EffectivenessWords = {
  units: 'unidades',
  aUnit: (currency) => `${currency} por unidad`,
  millionsOf: (currency) => `millones de ${currency}`,

  columns: {
    project: 'N.º de proyecto',
    option: terms.option,
    outcomeUnit: 'Resultado medido',
    cost: 'Costo',
    outcome: 'Resultado',
    costPerOutcome: terms.costPerOutcome,
    status: 'Situación',
    against: 'Comparada con',
    incrementalCost: 'Costo incremental',
    incrementalOutcome: 'Resultado incremental',
    icer: terms.incrementalRatio,
    worth: terms.willingnessToPay,
    netBenefit: terms.netBenefit,
    rank: 'Puesto',
    bestOfNeed: 'Mejor clasificada de la necesidad',
    budget: 'Presupuesto',
    projects: 'Proyectos',
    left: 'Saldo',
    ruleOutcome: 'Según la clasificación',
    forgone: 'Ganancia respecto de la clasificación',
    inRule: 'También según la clasificación',
    added: 'Fondos adicionales',
    used: 'Monto utilizado',
    gapBefore: 'Déficit sin ellos',
    gapClosed: 'Déficit cubierto',
    gapLeft: 'Déficit restante',
    needsClosed: 'Necesidades cubiertas por completo',
    closedPerMillion: 'Cubierto por cada millón adicional',
    achieved: 'Logrado',
    achievedPerMillion: 'Por cada millón adicional',
    achievedAtMost: 'Con el monto mayor',
    shareOfMost: 'Proporción del máximo',
    parameter: 'Valor',
    low: 'Mínimo',
    high: 'Máximo',
    atLow: 'Costo por resultado en el mínimo',
    atHigh: 'Costo por resultado en el máximo',
    spread: 'Amplitud',
    changesStatus: 'Cambia de situación',
    costMean: 'Costo, media',
    costLow: 'Costo, límite inferior',
    costHigh: 'Costo, límite superior',
    outcomeMean: 'Resultado, media',
    outcomeLow: 'Resultado, límite inferior',
    outcomeHigh: 'Resultado, límite superior',
    ratioMean: 'Costo por resultado, media',
    ratioLow: 'Costo por resultado, límite inferior',
    ratioHigh: 'Costo por resultado, límite superior',
    threshold: 'Umbral',
    best: 'Mejor opción',
    probability: 'Probabilidad de ser la mejor',
    evpi: terms.perfectInformation,
  },

  statuses: {
    reference: 'Referencia',
    frontier: terms.efficient,
    extended: terms.dominatedByMix,
    dominated: terms.dominated,
  },
  parameters: { cost: 'Costo', outcome: 'Resultado' },

  costEffectiveness: {
    plane: (need) => `Plano de costo-efectividad de la necesidad ${need}`,
    frontierLine: 'Frontera de eficiencia',
    others: 'Opciones dominadas',
    further: 'Otras necesidades',
    notes: [
      'Las opciones de una necesidad son sus proyectos, salvo los descartados, comparados dentro de una misma necesidad y una misma unidad de resultado. Los montos se expresan en la moneda base en la fecha de corte.',
      'Eficiente (en la frontera de eficiencia, en negrita): opción que vale lo que cuesta para alguna disposición a pagar. La referencia es la más barata de ellas; cada una de las demás se compara con la anterior.',
      'Razón de costo-efectividad incremental (RCEI): costo incremental dividido entre resultado incremental, lo que cuesta una unidad más de resultado.',
      'Dominancia estricta: otra opción no cuesta más y no da menos. Dominancia extendida: la razón incremental de la opción supera la de la siguiente opción más eficaz.',
    ],
    netBenefitNote:
      'Beneficio neto: resultado multiplicado por la disposición a pagar, menos el costo. La opción con el mayor beneficio neto es la mejor para esa disposición a pagar.',
  },

  leagueTable: {
    chart: (unit) => `Costo por resultado: ${unit}`,
    chartLowest: (unit, drawn) =>
      `Costo por resultado: ${unit}, ${counted(drawn, { one: 'el menor', other: 'los # menores' })}`,
    notes: [
      'Opciones de todas las necesidades según el costo por resultado, de menor a mayor; solo se comparan los resultados medidos en la misma unidad.',
      'Las opciones de una misma necesidad se excluyen entre sí: la columna «Mejor clasificada de la necesidad» señala cuál ocupa el primer puesto.',
    ],
  },

  bestBuys: {
    budgets: 'Fondos por distribuir',
    unearmarked: 'Efectivo para fines generales',
    stranded: 'Efectivo asignado a un fin y sin uso posible',
    sources: { flexible: 'Fondos movilizables', gap: 'El déficit', typed: 'Presupuesto indicado en los ajustes' },
    sourceNotes: {
      unearmarked: 'Efectivo firme disponible para cualquier necesidad.',
      stranded:
        'Efectivo firme disponible que ninguna necesidad comprendida en su asignación puede absorber; otro uso requiere el acuerdo de los donantes.',
      flexible: 'Efectivo para fines generales y efectivo sin uso posible.',
      gap: 'Lo que cubriría todos los déficits.',
      typed: 'El ajuste «Best-buy budget» del registro.',
    },
    buys: (source) => `Lo que permiten obtener: ${source}`,
    chosen: (source) => `Proyectos elegidos: ${source}`,
    none: 'No hay fondos por distribuir: ni efectivo para fines generales o sin uso posible, ni déficit, ni presupuesto en los ajustes.',
    notes: [
      'Cada línea dedica todo el presupuesto a una sola unidad de resultado: el conjunto de proyectos, uno por necesidad como máximo, que da más de ella; ningún otro conjunto da más. Las líneas son alternativas y no se suman.',
      'Al lado figura lo que se obtiene siguiendo la clasificación, sin los proyectos demasiado caros ni aquellos cuya necesidad ya tiene proyecto, y lo que el conjunto óptimo da de más.',
      'Los proyectos se toman por su costo íntegro, con independencia de lo que ya cubra su necesidad. Si una necesidad tiene un proyecto elegido o en curso, solo ese es posible; si tiene uno terminado, ninguno.',
    ],
  },

  uncertainty: {
    summary: 'Grado de certeza de la elección',
    intervals: (need) => `${need}: medias e intervalos del 95\u00a0%`,
    acceptability: (need) => `${need}: probabilidad de que una opción sea la mejor, según la disposición a pagar`,
    acceptabilityChart: (need) => `Curvas de aceptabilidad de la necesidad ${need}`,
    probabilityAxis: 'Probabilidad de ser la mejor',
    tornado: (need) => `${need}: análisis de sensibilidad univariante, de mayor a menor amplitud`,
    further: 'Otras necesidades: medias e intervalos del 95\u00a0%',
    notes: [
      'Se calculan 10\u00a0000 casos posibles. En cada uno, cada costo y cada resultado se extrae al azar entre su valor mínimo y su valor máximo, con más frecuencia cerca del central y con independencia de los demás. Los casos son los mismos en cada ejecución.',
      'Intervalo del 95\u00a0%: en 95 de cada 100 casos el valor está entre sus límites. No se da intervalo del costo por resultado cuando el resultado puede ser cero.',
      'Umbral: lo que vale una unidad de resultado (disposición a pagar). Aceptabilidad: proporción de casos en que la opción tiene el mayor beneficio neto en ese umbral.',
      'Mejor opción: la de mayor beneficio neto medio. Valor de la información perfecta: lo que se pierde en promedio al elegirla sin conocer los valores verdaderos.',
      'El resumen corresponde a la disposición a pagar de los ajustes; si falta, al umbral en que la información perfecta vale más: ahí la elección es menos segura.',
      'Análisis de sensibilidad univariante: un valor en su mínimo y en su máximo, y todos los demás sin cambios.',
    ],
  },

  nextMoney: {
    amount: (millions, currency) => `+${millions}\u00a0M ${currency}`,
    money: 'Lo que lograrían los próximos fondos para fines generales: déficits',
    outcomes: 'Lo que lograrían los próximos fondos para fines generales: resultados',
    corners: 'Puntos en que cambian las curvas de resultados',
    leftOut: (count) => `Entre estos hay ${count} puntos más; las líneas no pasan por ellos.`,
    gapChart: 'Déficit cubierto por los próximos fondos para fines generales',
    outcomeChart: 'Resultados de los próximos fondos para fines generales, en proporción a los del monto mayor',
    solved:
      'Cada cifra es exacta: es lo que da el mismo criterio cuando el monto se distribuye junto con todos los demás fondos, descontados los gastos de apoyo. Ninguna se estima a partir de otra.',
    cover:
      'Los resultados siguen la cobertura de cada necesidad según su proyecto: el elegido o en curso o, en su defecto, el de menor costo por resultado.',
    whole:
      'Los resultados que se cuentan en personas u objetos son enteros: las fracciones no figuran en el cuadro; las curvas son exactas.',
    noOutcome:
      'Los fondos adicionales no darían resultados: ninguna de las necesidades que cubren tiene un proyecto que los dé.',
  },
};
