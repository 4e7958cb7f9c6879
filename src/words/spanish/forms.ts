import type { FormWords } from '../english/forms';
import { regions, regionsReadToo } from './regions';
import { terms } from './terms';

// Words that other texts name.
const SHEETS: FormWords['sheets'] = {
  instructions: 'Instrucciones',
  pledges: 'Contribuciones',
  needs: 'Necesidades',
  openNeeds: terms.openNeeds,
  lists: 'Listas',
};
const CHECK = 'Comprobación';
const ANSWERS: FormWords['answers'] = {
  confirmed: terms.unchanged,
  amended: 'modificada',
  withdrawn: 'retirada',
};
const STATUSES: FormWords['statuses'] = {
  pledged: 'anunciada',
  committed: terms.committed,
  paid: terms.paid,
  withdrawn: 'retirada',
};
const KINDS: FormWords['kinds'] = { cash: 'en efectivo', 'in kind': terms.inKind };

/** Every word of the forms in Spanish. */
export const spanish: FormWords = {
  sheets: SHEETS,

  titles: {
    pledges: terms.pledgeForm,
    needs: terms.needsForm,
    openNeeds: SHEETS.openNeeds,
  },

  head: {
    donor: terms.donor,
    state: terms.memberState,
    session: terms.session,
    returnTo: 'Devolver a',
    returnBy: 'Devolver a más tardar el',
    madeOn: 'Formulario preparado el',
    asOf: terms.asOf,
    currency: 'Totales en',
    reference: 'Referencia del formulario',
    keepReference: 'No modifique la referencia del formulario: gracias a ella se reconoce su formulario.',
  },

  instructions: {
    caption: 'Cómo rellenar este formulario',
    pledges: [
      `Abra la hoja «${SHEETS.pledges}». Rellene las celdas blancas de borde azul; todo lo demás está protegido.`,
      `En la parte A se enumeran las contribuciones que ya ha anunciado. Indique si cada una queda «${ANSWERS.confirmed}», «${ANSWERS.amended}» o «${ANSWERS.withdrawn}», y corrija lo que haya cambiado.`,
      'La parte B es para las contribuciones nuevas, una por fila. En efectivo: indique la moneda y el monto. En especie: elija una categoría e indique la cantidad; el formulario muestra su valor.',
      'Si lo desea, puede asignar una contribución a un fin: elija una necesidad abierta, un Estado Miembro, una región o un tema. Al elegir una necesidad, el Estado y el tema quedan limitados a los de esa necesidad. Las celdas en blanco no restringen nada.',
      `En la hoja «${SHEETS.openNeeds}» se enumera lo que aún requiere financiación.`,
      `La columna «${CHECK}» indica lo que falta en cada fila. El formulario está completo cuando así lo señala la comprobación al pie de la hoja.`,
      'Firme y devuelva el libro como archivo de Excel (.xlsx). No es necesario instalar nada más.',
    ],
    needs: [
      `Abra la hoja «${SHEETS.needs}». Rellene las celdas blancas de borde azul; todo lo demás está protegido.`,
      `En la parte A se enumeran las necesidades que ya ha comunicado. Indique si cada una queda «${ANSWERS.confirmed}», «${ANSWERS.amended}» o «${ANSWERS.withdrawn}», y corrija lo que haya cambiado.`,
      'La parte B es para las necesidades nuevas, una por fila: un título de pocas palabras, el tema, la moneda y el costo previsto.',
      'La prioridad 1 es la más alta y la 5, la más baja. La proporción en especie es la parte del costo que puede cubrirse con bienes y servicios.',
      `La columna «${CHECK}» indica lo que falta en cada fila. El formulario está completo cuando así lo señala la comprobación al pie de la hoja.`,
      'Firme y devuelva el libro como archivo de Excel (.xlsx). No es necesario instalar nada más.',
    ],
    required: 'Las columnas con encabezado en negrita son obligatorias.',
    meaningCaption: 'Significado de los términos',
    meanings: {
      pledges: [
        [STATUSES.pledged, 'prometida, aún no vinculante'],
        [STATUSES.committed, 'garantizada por un acuerdo o una carta'],
        [STATUSES.paid, 'transferida, o entregada en especie'],
        [KINDS['in kind'], 'expertos, capacitación, manuales o equipo en lugar de dinero'],
        [ANSWERS.withdrawn, 'ya no se aporta'],
      ],
      needs: [
        [ANSWERS.confirmed, 'se mantiene sin cambios'],
        [ANSWERS.amended, 'se mantiene, con las correcciones hechas en su fila'],
        [ANSWERS.withdrawn, 'ya no es necesaria'],
      ],
    },
  },

  parts: {
    pledges: {
      earlier: 'A. Contribuciones anteriores, por confirmar o modificar',
      new: 'B. Contribuciones nuevas',
    },
    needs: { earlier: 'A. Necesidades anteriores, por confirmar o modificar', new: 'B. Necesidades nuevas' },
    noneEarlier: 'No consta ninguna.',
  },

  headers: {
    id: 'N.º',
    answer: 'Respuesta',
    pledgedOn: 'Fecha del anuncio',
    status: 'Estado',
    kind: terms.kind,
    currency: terms.currency,
    amount: terms.amount,
    category: 'Categoría (en especie)',
    quantity: 'Cantidad',
    unit: 'Unidad',
    value: 'Valor',
    needs: terms.need,
    needTitle: 'Título de la necesidad',
    places: terms.memberState,
    regions: terms.region,
    themes: terms.theme,
    firstYear: 'Primer año',
    lastYear: 'Último año',
    instalments: 'Cuotas',
    condition: 'Condición',
    notes: 'Observaciones',
    title: terms.title,
    theme: terms.theme,
    modality: terms.modality,
    priority: terms.priority,
    requirement: terms.requirement,
    years: 'Costo por año',
    inKindShare: 'Proporción en especie',
    requestedOn: 'Fecha de la solicitud',
    check: CHECK,
  },

  prompts: {
    answer: `«${ANSWERS.confirmed}»: sin cambios. «${ANSWERS.amended}»: con sus correcciones. «${ANSWERS.withdrawn}»: ya no procede.`,
    pledgedOn: 'El día del anuncio, en forma de fecha.',
    status: 'Anunciada, comprometida o pagada.',
    kind: 'En efectivo o en especie.',
    currency: 'Elija de la lista el código de la moneda.',
    amount:
      'Un número, 0 o más, en la moneda de la fila. Puede dejarse en blanco para una contribución en especie con categoría y cantidad.',
    category: 'Contribuciones en especie: elija de la lista lo que se aporta.',
    quantity: 'Contribuciones en especie: el número de unidades.',
    needs: 'Elija una necesidad abierta o deje la celda en blanco. Separe varias con punto y coma.',
    places: 'Elija un Estado Miembro o deje la celda en blanco (cualquiera). Separe varios con punto y coma.',
    regions: 'Elija una región o deje la celda en blanco (cualquiera). Separe varias con punto y coma.',
    themes: 'Elija un tema o deje la celda en blanco (cualquiera). Separe varios con punto y coma.',
    firstYear: 'Cuatro cifras; en blanco: sin límite.',
    lastYear: 'Cuatro cifras, no anterior al primer año; en blanco: sin límite.',
    instalments:
      'Vencimientos, uno por cuota: fecha, dos puntos, monto; punto y coma entre cuotas: 2026-06-30: 40000; 2027-06-30: 60000. En blanco: nada convenido.',
    condition: 'De qué depende la contribución, en su caso.',
    notes: 'Cualquier otra información.',
    placesOfNeed:
      'En blanco: su Estado. Separe varios lugares con punto y coma; a cada uno puede seguir su parte: Kenya 60%; Uganda 40%.',
    title: 'Lo que se necesita, en pocas palabras.',
    theme: 'Elija de la lista.',
    modality: 'Capacitación, servicios de asesoramiento, equipo, etc.',
    priority: '1 es la prioridad más alta y 5, la más baja.',
    requirement: 'El costo previsto: un número, 0 o más, en la moneda de la fila.',
    years:
      'Costo previsto cada año: año, dos puntos, monto; punto y coma entre años: 2026: 40000; 2027: 60000. En blanco: por igual entre los años.',
    inKindShare: 'De 0\u00a0% a 100\u00a0%: la parte que puede cubrirse con bienes y servicios.',
    requestedOn: 'El día de la solicitud, en forma de fecha.',
  },

  alerts: {
    title: 'Dato no aceptado',
    choice: 'Elija un valor de la lista.',
    date: 'Introduzca una fecha, por ejemplo 2026-06-30.',
    amount: 'Introduzca un número, 0 o más, sin palabras ni símbolos de moneda.',
    year: 'Introduzca un año de cuatro cifras. El último año no puede ser anterior al primero.',
    priority: 'Introduzca un número entero del 1 al 5.',
    share: 'Introduzca un porcentaje de 0\u00a0% a 100\u00a0%.',
    several: 'Este valor no figura en la lista. Varios valores se separan con punto y coma. ¿Desea conservarlo?',
    text: 'Como máximo # caracteres.',
  },

  answers: ANSWERS,
  statuses: STATUSES,
  needStatuses: {
    requested: 'solicitada',
    formulated: 'formulada',
    approved: 'aprobada',
    'under way': 'en ejecución',
    closed: 'cerrada',
    withdrawn: 'retirada',
  },
  kinds: KINDS,

  totals: {
    earlier: 'Total de la parte A',
    new: 'Total de la parte B',
    all: terms.total,
    cash: 'de ello, en efectivo',
    inKind: 'de ello, en especie',
    indicative:
      'Los valores son indicativos, según los tipos de cambio y los valores unitarios conocidos en la fecha de este formulario.',
  },

  checks: {
    caption: '¿Está completo el formulario?',
    rows: 'Filas nuevas rellenadas',
    complete: 'de ellas, completas',
    answered: 'Filas anteriores con respuesta',
    of: 'de',
    signed: 'Firmado',
    yes: 'sí',
    no: 'no',
    formComplete: 'El formulario está completo.',
    formIncomplete: `El formulario aún no está completo: consulte la columna «${CHECK}» y firme.`,
    missing: 'Falta: ',
    rowComplete: 'completa',
    answerMissing: 'Falta su respuesta',
    changed: `Hay cambios: elija «${ANSWERS.amended}»`,
    yearsTurned: 'Último año anterior al primero',
    needWithOther: 'El Estado o el tema no es el de la necesidad',
    noRate: 'No hay tipo de cambio para esta moneda',
  },

  signature: {
    caption: 'Firma',
    certify: 'Certifico que, a mi leal saber y entender, los datos anteriores son correctos.',
    name: 'Nombre',
    position: 'Cargo',
    organization: 'Ministerio u organización',
    date: 'Fecha',
    signature: 'Firma',
  },

  openNeeds: {
    columns: {
      id: 'N.º',
      title: terms.title,
      state: terms.memberState,
      region: terms.region,
      theme: terms.theme,
      modality: terms.modality,
      priority: terms.priority,
      years: 'Años',
      requirement: terms.requirement,
      covered: terms.covered,
      gap: 'Déficit restante',
    },
    total: terms.total,
    none: 'No hay ninguna necesidad abierta.',
  },

  corrections: {
    sheet: 'Por corregir',
    title: 'Celdas que deben corregirse',
    intro:
      'Su formulario se ha recibido con los datos que figuran a continuación, que no han podido incorporarse. Están señalados en el formulario. Corríjalos y vuelva a enviar el formulario.',
    columns: { cell: 'Celda', column: 'Columna', found: terms.found, problem: 'Problema' },
  },

  reminder: {
    notBack: (form, madeOn) => `Según nuestros registros, aún no hemos recibido el formulario «${form}» de ${madeOn}.`,
    returnBy: (day) => `Sírvase devolverlo a más tardar el ${day}.`,
    wasDue: (day) => `El plazo venció el ${day}; sírvase devolverlo lo antes posible.`,
    soon: 'Sírvase devolverlo lo antes posible.',
  },

  page: (page, pages) => `Página ${page} / ${pages}`,

  readToo: {
    headers: { kind: ['Clase'], pledgedOn: ['Fecha de la promesa'] },
    answers: { confirmed: ['confirmada'] },
    statuses: { pledged: ['prometida'] },
    regions: regionsReadToo,
  },

  regions,
};
