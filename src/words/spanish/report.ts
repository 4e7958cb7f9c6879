import type { AllocationPolicy } from '../../register/schema/settings';
import { countedIn } from '../countedIn';
import { effectivenessInSpanish } from './effectiveness';
import type { Words } from '../english/report';
import { allottedInSpanish } from './allotted';
import { gapsInSpanish } from './gaps';
import { statementInSpanish } from './statement';
import { terms } from './terms';

const counted = countedIn('es');

/** Every word of the session sheets in Spanish. */
export const spanish: Words = {
  sheets: {
    overview: { name: 'Panorama general', title: 'Necesidades, financiación y déficits: panorama general' },
    gapByNeed: { name: 'Déficit por necesidad', title: 'Déficit por necesidad' },
    gapByThemeAndRegion: { name: 'Déficit por tema y región', title: 'Déficit por tema y por región' },
    gapsExplained: {
      name: 'Déficits explicados',
      title: 'Déficits explicados: qué fondos pueden destinarse a ellos y adónde van',
    },
    donors: { name: 'Donantes', title: 'Donantes: montos anunciados, firmes, recibidos y pendientes de recibir' },
    statement: { name: 'Estado de las contribuciones', title: 'Estado de las contribuciones, por donante y año' },
    strandedFunds: {
      name: terms.strandedFunds,
      title: `${terms.strandedFunds}: financiación firme que ninguna necesidad puede absorber`,
    },
    asAllotted: { name: 'Según lo asignado', title: 'Según las habilitaciones, y en el mejor uso' },
    requests: {
      name: 'Solicitudes a los donantes',
      title: 'Solicitudes a los donantes: lo que cubriría una asignación más flexible',
    },
    costEffectiveness: { name: 'Costo-efectividad', title: 'Costo-efectividad: las opciones de cada necesidad' },
    leagueTable: {
      name: terms.leagueTable,
      title: 'Clasificación: costo por resultado en todas las necesidades',
    },
    bestBuys: { name: terms.bestBuys, title: 'Mejores inversiones: lo que se lograría con un presupuesto' },
    uncertainty: { name: 'Incertidumbre', title: 'Incertidumbre: grado de certeza de la comparación de opciones' },
    dataIssues: { name: 'Problemas de datos', title: 'Problemas de datos: lo que debe corregirse en el registro' },
  },

  layout: { notes: 'Notas', registerTotal: 'Total del registro', millions: 'M' },
  punctuation: { colon: ': ', comma: ', ', semicolon: '; ', stop: '. ' },

  header: {
    session: terms.session,
    asOf: terms.asOf,
    currency: terms.currency,
    howMade: 'Fuente',
    money: (currency, decimals) =>
      decimals === 0
        ? `${currency}, en unidades enteras`
        : `${currency}, con ${counted(decimals, { one: '# decimal', other: '# decimales' })}`,
    made: (policy) =>
      `Elaborado por Pledgebook a partir de las tablas del registro; criterio de distribución: ${POLICY_NAMES[policy]}. No escriba aquí: la próxima ejecución sustituye esta hoja.`,
  },

  total: terms.total,
  check: 'Comprobación (debe ser cero)',
  yes: 'Sí',
  no: 'No',
  unspecified: '(no indicado)',
  share: '%',

  columns: {
    needId: 'N.º de necesidad',
    state: terms.memberState,
    region: terms.region,
    theme: terms.theme,
    modality: terms.modality,
    title: terms.title,
    priority: terms.priority,
    priorityTheme: 'Tema prioritario',
    year: 'Año',
    needs: 'Necesidades',
    requirement: terms.requirement,
    earmarked: 'Asignado por los donantes',
    covered: terms.covered,
    gap: terms.gap,
    coverage: terms.coveredShare,
    firm: terms.firmFunding,
    pledged: terms.pledged,
    received: terms.received,
    outstanding: terms.outstanding,
    announced: 'Valor al anunciarse',
    exchangeDifference: terms.exchangeDifference,
    conditional: terms.conditional,
    carriedOver: terms.carriedOver,
    expiring: terms.expiring,
    stranded: terms.noPossibleUse,
    donor: terms.donor,
    donorType: 'Categoría',
    confirmed: 'Contribuciones confirmadas',
    confirmedOn: 'Confirmado el',
    kind: terms.kind,
    level: terms.earmarkLevel,
    shareOfFirm: 'Proporción de la financiación firme',
    shareOfGap: 'Proporción del déficit',
    pledges: 'Contribuciones',
    pledgeId: 'N.º de contribución',
    amount: terms.amount,
    reason: 'Motivo',
    earmark: terms.earmark,
    notCounted: 'Elementos no contados',
    rows: 'Filas',
    severity: 'Gravedad',
    table: 'Tabla',
    row: 'Fila de la hoja',
    column: 'Columna',
    cell: 'Celda',
    found: terms.found,
    wanted: terms.expected,
    code: 'Código',
  },

  overview: {
    figures: 'Cifras principales',
    byTheme: 'Proporción cubierta por tema',
    byThemeChart: 'Monto cubierto y déficit por tema',
    byThemeChartLargest: (drawn) =>
      `Monto cubierto y déficit por tema: ${counted(drawn, { one: 'el mayor', other: 'los # mayores' })}`,
    byRegion: 'Por región',
    byModality: 'Por modalidad',
    byYear: 'Por año',
    notCounted: 'Elementos no contados',
    nothingLeftOut: 'Se han contado todas las filas del registro.',
    method: 'Cómo se calculan las cifras',
    fundedShare: terms.fundedShare,
    available: terms.available,
    inKind: 'de ello, en especie',
    pledgedNotFirm: terms.pledgedNotFirm,
    wholePeriod: 'Proporción cubierta en todo el período',
    notes: {
      requirement:
        'Lo que costarían las necesidades que cuentan: el costo del proyecto elegido o, en su defecto, los recursos solicitados.',
      firm: 'Contribuciones comprometidas y pagadas, antes de los gastos de apoyo a los programas.',
      inKind: 'Parte de la financiación firme aportada en bienes o servicios, según su valor.',
      received: 'Parte de la financiación firme que se ha recibido.',
      outstanding: 'Financiación firme menos monto recibido.',
      pledged:
        'Anunciado, pero ni comprometido ni pagado. Figura junto a la financiación firme y nunca se suma a ella.',
      announced: 'Financiación firme a los tipos de cambio de los días en que se anunció.',
      exchangeDifference:
        'Financiación firme menos su valor al anunciarse: los tipos de cambio han variado desde entonces.',
      conditional:
        'Comprometido con una condición que aún no se ha cumplido. Figura junto a la financiación firme y nunca se suma a ella.',
      wholePeriod:
        'Si los fondos de cualquier año pudieran cubrir todos los años de una necesidad: la diferencia es lo que cuesta el calendario.',
      available:
        'Financiación firme menos los gastos de apoyo a los programas aplicados a las contribuciones en efectivo.',
      covered:
        'Fondos disponibles que las asignaciones permiten destinar a las necesidades, sin superar los recursos necesarios de ninguna.',
      stranded: `Disponible menos monto cubierto: fondos que ninguna necesidad puede absorber. Véase la hoja «${terms.strandedFunds}».`,
      gap: 'Recursos necesarios menos monto cubierto.',
      fundedShare:
        'Financiación firme dividida entre los recursos necesarios, sin tener en cuenta las asignaciones (lo que el Servicio de Seguimiento Financiero (FTS) llama «coverage»).',
      coverage:
        'Monto cubierto dividido entre los recursos necesarios: cuenta solo los fondos que una necesidad puede absorber según sus asignaciones, por lo que nunca supera el «coverage» del Servicio de Seguimiento Financiero (FTS).',
    },
  },

  method: {
    firm: 'Solo la financiación firme (comprometida o pagada) cubre necesidades. Las contribuciones anunciadas que aún no son firmes figuran por separado; las contribuciones retiradas no cuentan.',
    supportCosts: (rate, factor) =>
      `Los gastos de apoyo a los programas se calculan a razón del ${rate} del gasto: las contribuciones en efectivo se dividen entre ${factor} antes de cubrir necesidades; las contribuciones en especie están exentas.`,
    noSupportCosts: 'No se descuentan gastos de apoyo a los programas.',
    earmarks:
      'Una contribución cubre una necesidad solo si todas sus asignaciones lo permiten; los bienes y servicios, solo hasta la proporción de la necesidad que puede aportarse en especie.',
    assignment: (policy) =>
      `Los fondos se destinan a las necesidades de modo que el total cubierto sea el mayor posible. Si hay varias maneras de lograrlo: ${POLICIES[policy]}.`,
    reading:
      'La proporción financiada compara toda la financiación firme con todos los recursos necesarios, como hace el «coverage» del Servicio de Seguimiento Financiero (FTS). La proporción cubierta cuenta solo los fondos que las necesidades pueden absorber. Si la proporción financiada es la mayor de las dos, el resto se destinó a gastos de apoyo o no tiene uso posible.',
    gaps: 'El excedente de una necesidad nunca oculta el déficit de otra: los déficits se suman necesidad por necesidad.',
    conversion:
      'Las demás monedas se convierten al tipo de cambio operacional de las Naciones Unidas: lo recibido, al tipo del día del ingreso; lo pendiente y las necesidades, al tipo de la fecha de corte.',
    years:
      'Una necesidad de varios años se divide entre ellos, y los fondos cubren solo los años en que pueden usarse y ya son exigibles.',
    wholePeriod:
      'Los años se comparan solo como períodos: los fondos pueden cubrir una necesidad si sus períodos tienen un año en común.',
    rounding:
      'Los montos se calculan con exactitud y se redondean una sola vez, de modo que cada columna y cada fila suman su total; las filas de comprobación muestran una diferencia, que debe ser cero. Los porcentajes se calculan a partir de los montos que figuran.',
  },

  notCounted: {
    rows: (table, code) => `${table}: filas con un error (${code})`,
    table: (table, code) => `${table}: la tabla entera (${code})`,
    pledged: 'Contribuciones anunciadas aún no firmes: figuran por separado, no se suman',
    withdrawnPledges: 'Contribuciones retiradas',
    closedNeeds: 'Necesidades cerradas',
    withdrawnNeeds: 'Necesidades retiradas',
  },

  themeAndRegion: {
    gapMap: 'Déficit por tema y por región',
    coverageMap: 'Proporción cubierta por tema y por región',
    table: 'Por tema y por región',
    byState: 'Por Estado Miembro',
    otherThemes: (count) => counted(count, { one: '# tema más', other: '# temas más' }),
    otherRegions: (count) => counted(count, { one: '# región más', other: '# regiones más' }),
    notes: [
      'Una celda en blanco es un tema para el que ningún Estado Miembro de la región tiene una necesidad.',
      'Los totales por tema y por región son los mismos que en el panorama general.',
    ],
  },

  donors: {
    byDonor: 'Por donante, de mayor a menor financiación firme',
    byKind: 'Por tipo',
    byLevel: 'Por grado de asignación a fines específicos',
    chart: 'Financiación firme por donante: monto recibido y pendiente de recibir',
    chartLargest: (drawn) =>
      `Financiación firme por donante: monto recibido y pendiente de recibir, ${counted(drawn, { one: 'el mayor', other: 'los # mayores' })}`,
    none: 'El registro no contiene contribuciones.',
    notes: [
      'La financiación firme es la comprometida o pagada; lo pendiente de recibir es la financiación firme menos el monto recibido.',
      'El monto anunciado aún no es firme; figura junto a la financiación firme y nunca se suma a ella.',
      `El monto sin uso es la parte de la financiación firme, descontados los gastos de apoyo a los programas, que ninguna necesidad puede absorber: véase la hoja «${terms.strandedFunds}».`,
      'Asignación estricta: a una necesidad o un proyecto. Asignación específica: a un Estado Miembro. Asignación flexible: a una región, un tema o una modalidad. Para fines generales: sin restricción.',
    ],
  },

  strandedFunds: {
    byReason: 'Por motivo',
    byPledge: 'Por contribución, de mayor a menor monto',
    none: 'Toda la financiación firme puede utilizarse.',
    notes: ['Los montos son lo que queda para las necesidades después de los gastos de apoyo a los programas.'],
  },

  dataIssues: {
    caption: 'Problemas, primero los errores',
    issues: 'Problemas',
    none: 'No se ha encontrado nada que deba corregirse.',
    summary: (errors, rows, warnings) =>
      [
        counted(errors, { one: '# error', other: '# errores' }),
        ` (${counted(rows, { one: '# fila excluida de las cifras', other: '# filas excluidas de las cifras' })}), `,
        counted(warnings, {
          one: '# advertencia (la fila está incluida)',
          other: '# advertencias (las filas están incluidas)',
        }),
      ].join(''),
    language: `El contenido de las columnas «${terms.found}» y «${terms.expected}» está en inglés, al igual que los nombres de las tablas y columnas del registro.`,
    more: (listed, more) =>
      `${counted(listed, { one: 'Se enumera solo el primer problema', other: 'Se enumeran los primeros # problemas' })}; ${counted(more, { one: 'queda # más', other: 'quedan # más' })}: corríjalos y vuelva a ejecutar.`,
  },

  severity: { error: 'Error', warning: 'Advertencia' },
  kinds: { cash: 'En efectivo', 'in kind': 'En especie' },
  levels: {
    'tightly earmarked': terms.tightlyEarmarked,
    earmarked: terms.earmarked,
    'softly earmarked': terms.softlyEarmarked,
    unearmarked: terms.unearmarked,
  },
  donorTypes: {
    government: 'gobierno',
    'United Nations': 'Naciones Unidas',
    'financial institution': 'institución financiera',
    'regional organization': 'organización regional',
    foundation: 'fundación',
    'non-governmental': 'organización no gubernamental',
    private: 'sector privado',
  },

  earmark: {
    none: 'Ninguna',
    or: ' o ',
    need: terms.need,
    project: terms.project,
    state: terms.memberState,
    region: terms.region,
    theme: terms.theme,
    modality: terms.modality,
    years: (first, last) =>
      first === null
        ? `Hasta ${last}`
        : last === null
          ? `Desde ${first}`
          : first === last
            ? `Año: ${first}`
            : `Años: de ${first} a ${last}`,
  },

  reasons: {
    'earmark met': 'Las necesidades comprendidas en su asignación están plenamente cubiertas',
    'no such need': 'Ninguna necesidad abierta está comprendida en su asignación',
    years: 'Las necesidades comprendidas en su asignación solo tienen déficit en otros años',
    'in-kind limit': 'Las necesidades comprendidas en su asignación no admiten más contribuciones en especie',
    allotted: 'Se ha asignado a la necesidad más de lo que esta admite',
  },

  effectiveness: effectivenessInSpanish,
  ...gapsInSpanish,
  ...allottedInSpanish,
  ...statementInSpanish,

  gapByNeed: {
    caption: 'Necesidades, de mayor a menor déficit',
    notes: [
      'Asignado por los donantes es la financiación firme que estos han destinado a esta necesidad y a ninguna otra; puede superar los recursos necesarios.',
      'El monto cubierto son todos los fondos destinados a la necesidad, con o sin asignación.',
    ],
  },
};

const POLICY_NAMES: Record<AllocationPolicy, string> = {
  priority: 'por prioridad',
  even: 'igualando la proporción cubierta',
  'cost-effective': 'por costo-efectividad',
};

const POLICIES: Record<AllocationPolicy, string> = {
  priority: 'primero van las necesidades de prioridad 1, luego las de prioridad 2, y así sucesivamente',
  even: 'se eleva todo lo posible la proporción cubierta más baja, luego la siguiente, y así sucesivamente',
  'cost-effective': 'primero van las necesidades con el menor costo por resultado',
};
