import type { ProblemWords } from '../english/problems';

/** What is wrong with an entry of a form, in Spanish. */
export const spanish: ProblemWords = {
  texts: {
    'error-value': 'La celda contiene un error de fórmula.',
    'blank-cell': 'Falta el dato.',
    'not-a-number': 'Este valor no puede leerse como número.',
    'ambiguous-number': 'Este número puede leerse de dos maneras. Escríbalo sin separadores de millares.',
    'number-as-text': 'Este número está escrito como texto.',
    'other-currency': 'La moneda indicada aquí no es la de la fila.',
    'negative-amount': 'El número es inferior a cero.',
    'out-of-range': 'Este valor está fuera de los límites.',
    'not-a-date': 'Este valor no puede leerse como fecha.',
    'ambiguous-date': 'Esta fecha puede leerse de dos maneras. Escríbala como en 2026-06-30.',
    'date-as-text': 'Esta fecha está escrita como texto.',
    'unlikely-date': 'Esta fecha es muy temprana o muy tardía.',
    'unknown-choice': 'Esta palabra no figura en la lista.',
    'near-word': 'Esta palabra no es exactamente la de la lista.',
    'empty-list': 'La celda solo contiene signos de punto y coma.',
    'unknown-currency': 'Este no es el código de una moneda.',
    'not-a-share': 'No es una parte superior al 0% y de hasta el 100%.',
    'not-instalments': 'No se puede leer una cuota.',
    'not-years': 'No se puede leer un año o su costo.',
    'instalments-not-amount': 'La suma de las cuotas no es igual al monto.',
    'years-not-requirement': 'La suma de los costos por año no es igual al costo previsto.',
    'shares-not-whole': 'Las partes no suman el 100%.',
    'own-state-missing': 'Su Estado no figura entre los lugares.',
    'unknown-state': 'No se conoce ningún Estado Miembro con este nombre.',
    'unknown-region': 'No se conoce ninguna región con este nombre.',
    'unknown-theme': 'No se conoce ningún tema con este nombre.',
    'category-not-listed': 'No se conoce ninguna categoría de contribución en especie con este nombre.',
    'need-not-listed': 'No se conoce ninguna necesidad con este número.',
    'text-too-long': 'El texto es demasiado largo.',
    'control-character': 'Se han suprimido del texto caracteres que no pueden mostrarse.',
    'years-reversed': 'El último año es anterior al primero.',
    'ambiguous-column':
      'El formulario se ha recibido con dos columnas «{column}». Compruebe los datos de la que queda.',
    'column-not-returned': 'El formulario se ha recibido sin la columna «{column}». Rellénela.',
    'row-outside-table': 'La fila {row} de su formulario estaba fuera de la tabla. Escriba aquí lo que decía: {found}',
    'written-outside': 'El formulario contiene datos fuera de las tablas, que no se leen. {found}',
    'row-struck-through': 'La fila está tachada. Indique si debe tenerse en cuenta.',
    'nothing-filled-in': 'No se ha rellenado nada.',
    'identifier-missing': 'Falta el número de esta fila. Si la fila es de la parte A, responda allí y bórrela aquí.',
    'identifier-not-theirs':
      'Ninguna de sus filas tiene el número {found}. Si se trata de algo nuevo, déjelo aquí; de lo contrario, borre la fila.',
    'answer-against-cells': 'La respuesta no concuerda con los datos de la fila.',
    'column-not-in-register': 'La columna «{column}» ya no se utiliza. Omita este dato: {found}',
  },

  other: 'Este dato no ha podido incorporarse.',

  conflict: {
    register:
      'Nuestros datos de esta fila han cambiado desde que se preparó el formulario, y los suyos también. Compruébelos.',
    returned: 'Otra fila que usted ha devuelto tiene este número y otros datos. Compruebe cuáles son los correctos.',
  },
};
