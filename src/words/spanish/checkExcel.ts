import type { CheckExcelWords } from '../english/checkExcel';

/** The words of the screen Check this Excel, in Spanish. */
export const spanish: CheckExcelWords = {
  title: 'Comprobar este Excel',
  about:
    'Prueba una por una las funciones de Excel que Pledgebook necesita, en hojas nuevas que después se eliminan. Sus hojas no se modifican. La lista de acciones que Excel puede deshacer puede quedar vacía.',
  nothingSent: 'No se envía nada. Para informar a los desarrolladores, copie el texto y envíeselo.',
  technical: 'Las pruebas se describen en inglés, para los desarrolladores.',
  start: 'Comprobar ahora',
  again: 'Comprobar de nuevo',
  back: 'Volver',
  copy: 'Copiar',
  copied: 'El texto se ha copiado.',
  notCopied: 'El panel no puede copiar aquí. El texto está seleccionado: pulse Ctrl+C, o ⌘+C en un Mac.',
  text: 'Texto para los desarrolladores',
  results: 'Resultados',
  tried: 'Prueba',
  outcome: 'Resultado',
  outcomes: { expected: 'como se esperaba', differs: 'diferente', absent: 'no existe' },
  summary: (expected, differs, absent) =>
    `Como se esperaba: ${expected}. Diferentes: ${differs}. No existen: ${absent}.`,
  left: 'Esto no se ha podido eliminar. Elimínelo a mano:',
};
