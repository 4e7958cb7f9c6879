import { countedIn } from '../countedIn';
import type { FillWords } from '../english/fill';
import { terms } from './terms';

const count = countedIn('es');

/** The words of the screen on which a form is filled in, in Spanish. */
export const spanish: FillWords = {
  status: { pledges: terms.pledgeForm, needs: terms.needsForm },
  colon: ': ',
  madeOn: (day) => `Formulario preparado el ${day}`,
  steps: 'Pasos',
  earlier: {
    pledges: 'Responda sobre sus contribuciones anteriores',
    needs: 'Responda sobre sus necesidades anteriores',
  },
  earlierAbout: (confirmed, amended, withdrawn) =>
    `Indique si cada fila queda ${confirmed}, ${amended} o ${withdrawn}.`,
  noneEarlier: 'Este formulario no contiene ninguna.',
  answered: (answered, all) => `Respuestas: ${answered} de ${all}`,
  fresh: { pledges: 'Introduzca las contribuciones nuevas', needs: 'Introduzca las necesidades nuevas' },
  freshAbout: 'Una en cada fila de la parte B, si las hay. Deje en blanco las demás filas.',
  noneFilled: 'Ninguna fila rellenada',
  filled: (number, text, complete) =>
    count(
      number,
      {
        one: `# fila rellenada; completas: ${complete}`,
        other: `# filas rellenadas; completas: ${complete}`,
      },
      text,
    ),
  sign: 'Firme',
  signAbout: 'Su nombre y la fecha, al pie del formulario.',
  signatureMissing: (what) => `Por rellenar: ${what}`,
  done: 'hecho',
  open: 'pendiente',
  go: 'Ir',
  goTo: (what) => `${what}: ir`,
  missing: 'Lo que falta',
  nothingMissing: 'Nada: todas las filas rellenadas están completas.',
  goToCell: (cell) => `Ir a ${cell}`,
  row: (row) => `Fila ${row}`,
  unanswered: 'Sin respuesta',
  blank: (column) => `${column}: por rellenar`,
  confirmedYetChanged: (confirmed, amended, columns) =>
    `La respuesta es «${confirmed}», pero hay datos que han cambiado: ${columns}. Responda «${amended}» o restablézcalos.`,
  summary: 'Antes de enviarlo',
  newRows: 'Filas nuevas',
  answeredWith: (answer) => `Respuesta «${answer}»`,
  totals: 'Totales del formulario',
  totalsIn: (currency) => `Totales del formulario, en ${currency}`,
  ready: (complete) => `${complete} Guárdelo y devuélvalo como archivo de Excel (.xlsx).`,
  notReady: 'El formulario aún no está completo.',
  check: 'Comprobar de nuevo',

  pane: {
    showMore: (text) => `Mostrar ${text} más`,
    cancel: 'Cancelar',
    cancelled: 'Cancelado. El libro está como estaba.',
    checkExcel: 'Comprobar este Excel',
    checkingExcel: 'Comprobación de este Excel',
    excelChecked: (differences) => `Este Excel se ha comprobado. Diferencias: ${differences}.`,
    glossary: {
      title: 'Explicación de los términos',
      about: 'Lo que significan los términos de este formulario y de las hojas del programa.',
      language: 'Idioma',
      search: 'Buscar un término',
      found: (number, text) =>
        number === 0
          ? 'No se encontró ningún término.'
          : count(number, { one: '# término', other: '# términos' }, text),
      back: 'Volver',
    },
    close: 'Cerrar',
    busy: 'Espere: ya hay una operación en curso.',
    checking: 'Comprobando el formulario',
    checked: (number, text) =>
      number === 0
        ? 'Comprobación terminada: no falta nada.'
        : count(
            number,
            {
              one: 'Comprobación terminada: queda # punto por completar o corregir.',
              other: 'Comprobación terminada: quedan # puntos por completar o corregir.',
            },
            text,
          ),
  },
};
