import type { FormWords } from '../english/forms';
import type { RegionWords } from '../regions';
import { terms } from './terms';

// Words that other texts name. The answers are not the words for funding that is firm (подтвержденные средства).
const SHEETS: FormWords['sheets'] = {
  instructions: 'Инструкция',
  pledges: 'Взносы',
  needs: 'Потребности',
  openNeeds: terms.openNeeds,
  lists: 'Списки',
};
const CHECK = 'Проверка';
const ANSWERS: FormWords['answers'] = {
  confirmed: terms.unchanged,
  amended: 'изменено',
  withdrawn: 'отозвано',
};
const STATUSES: FormWords['statuses'] = {
  pledged: 'объявлено',
  committed: terms.committed,
  paid: terms.paid,
  withdrawn: 'отозвано',
};
const KINDS: FormWords['kinds'] = { cash: 'денежными средствами', 'in kind': terms.inKind };

/** Every word of the forms in Russian. */
export const russian: FormWords = {
  sheets: SHEETS,

  titles: { pledges: terms.pledgeForm, needs: terms.needsForm, openNeeds: SHEETS.openNeeds },

  head: {
    donor: terms.donor,
    state: terms.memberState,
    session: terms.session,
    returnTo: 'Просьба вернуть по адресу',
    returnBy: 'Просьба вернуть не позднее',
    madeOn: 'Дата составления формы',
    asOf: terms.asOf,
    currency: 'Итоги в валюте',
    reference: 'Номер формы',
    keepReference: 'Просьба не изменять номер формы: по нему форма распознается.',
  },

  instructions: {
    caption: 'Как заполнить эту форму',
    pledges: [
      `Перейдите на лист «${SHEETS.pledges}». Для заполнения предназначены белые ячейки с синей рамкой; все остальное защищено.`,
      `В части A перечислены ранее объявленные вами взносы. По каждому взносу выберите ответ: «${ANSWERS.confirmed}», «${ANSWERS.amended}» или «${ANSWERS.withdrawn}» — и исправьте то, что изменилось.`,
      'Часть B предназначена для новых взносов, по одному в каждой строке. Денежными средствами: укажите валюту и сумму. Натурой: выберите категорию и укажите количество; форма покажет стоимость.',
      'При желании укажите целевое назначение взноса: выберите открытую потребность, государство-член, регион или тему. При выборе потребности государство и тема ограничиваются теми, к которым она относится. Пустые ячейки ничего не ограничивают.',
      `На листе «${SHEETS.openNeeds}» перечислено то, что еще требует финансирования.`,
      `В столбце «${CHECK}» для каждой строки указано, чего не хватает. Форма заполнена полностью, когда об этом сообщает проверка в конце листа.`,
      'Подпишите форму и отправьте книгу обратно в виде файла Excel (.xlsx). Больше ничего устанавливать не нужно.',
    ],
    needs: [
      `Перейдите на лист «${SHEETS.needs}». Для заполнения предназначены белые ячейки с синей рамкой; все остальное защищено.`,
      `В части A перечислены ранее заявленные вами потребности. По каждой потребности выберите ответ: «${ANSWERS.confirmed}», «${ANSWERS.amended}» или «${ANSWERS.withdrawn}» — и исправьте то, что изменилось.`,
      'Часть B предназначена для новых потребностей, по одной в каждой строке: краткое название, тема, валюта и предполагаемая стоимость.',
      'Приоритет 1 — наивысший, 5 — низший. Доля взносов натурой — та часть стоимости, которую можно покрыть товарами и услугами.',
      `В столбце «${CHECK}» для каждой строки указано, чего не хватает. Форма заполнена полностью, когда об этом сообщает проверка в конце листа.`,
      'Подпишите форму и отправьте книгу обратно в виде файла Excel (.xlsx). Больше ничего устанавливать не нужно.',
    ],
    required: 'Столбцы с заголовками, выделенными полужирным шрифтом, обязательны для заполнения.',
    meaningCaption: 'Значение терминов',
    meanings: {
      pledges: [
        [STATUSES.pledged, 'взнос объявлен, но еще не имеет обязательной силы'],
        [STATUSES.committed, 'взнос закреплен соглашением или письмом'],
        [STATUSES.paid, 'взнос перечислен или предоставлен натурой'],
        [KINDS['in kind'], 'эксперты, обучение, пособия или оборудование вместо денег'],
        [ANSWERS.withdrawn, 'взнос больше не предоставляется'],
      ],
      needs: [
        [ANSWERS.confirmed, 'потребность сохраняется в прежнем виде'],
        [ANSWERS.amended, 'потребность сохраняется с исправлениями, внесенными в ее строку'],
        [ANSWERS.withdrawn, 'потребности больше нет'],
      ],
    },
  },

  parts: {
    pledges: { earlier: 'A. Ранее объявленные взносы: подтвердить или изменить', new: 'B. Новые взносы' },
    needs: { earlier: 'A. Ранее заявленные потребности: подтвердить или изменить', new: 'B. Новые потребности' },
    noneEarlier: 'Записей нет.',
  },

  headers: {
    id: '№',
    answer: 'Ответ',
    pledgedOn: 'Дата объявления',
    status: 'Статус',
    kind: terms.kind,
    currency: terms.currency,
    amount: terms.amount,
    category: 'Категория (натурой)',
    quantity: 'Количество',
    unit: 'Единица',
    value: 'Стоимость',
    needs: terms.need,
    needTitle: 'Название потребности',
    states: terms.memberState,
    regions: terms.region,
    themes: terms.theme,
    firstYear: 'Первый год',
    lastYear: 'Последний год',
    condition: 'Условие',
    notes: 'Примечания',
    title: terms.title,
    theme: terms.theme,
    modality: terms.modality,
    priority: terms.priority,
    requirement: terms.requirement,
    inKindShare: 'Доля взносов натурой',
    requestedOn: 'Дата запроса',
    check: CHECK,
  },

  prompts: {
    answer: `«${ANSWERS.confirmed}»: в прежнем виде. «${ANSWERS.amended}»: с вашими исправлениями. «${ANSWERS.withdrawn}»: больше не актуально.`,
    pledgedOn: 'День объявления взноса в виде даты.',
    status: 'Объявлено, закреплено обязательством или выплачено.',
    kind: 'Денежными средствами или натурой.',
    currency: 'Выберите код валюты из списка.',
    amount:
      'Число, 0 или больше, в валюте строки. Для взноса натурой с указанными категорией и количеством ячейку можно оставить пустой.',
    category: 'Для взносов натурой: выберите из списка, что предоставляется.',
    quantity: 'Для взносов натурой: число единиц.',
    needs: 'Выберите открытую потребность или оставьте ячейку пустой. Несколько значений разделяются точкой с запятой.',
    states:
      'Выберите государство-член или оставьте ячейку пустой (любое). Несколько значений разделяются точкой с запятой.',
    regions: 'Выберите регион или оставьте ячейку пустой (любой). Несколько значений разделяются точкой с запятой.',
    themes: 'Выберите тему или оставьте ячейку пустой (любая). Несколько значений разделяются точкой с запятой.',
    firstYear: 'Четыре цифры; пустая ячейка: без ограничения.',
    lastYear: 'Четыре цифры, не раньше первого года; пустая ячейка: без ограничения.',
    condition: 'От чего зависит взнос, если есть такое условие.',
    notes: 'Любые другие сведения.',
    title: 'Что требуется, в нескольких словах.',
    theme: 'Выберите из списка.',
    modality: 'Обучение, консультативные услуги, оборудование и т.\u00a0д.',
    priority: '1 — наивысший приоритет, 5 — низший.',
    requirement: 'Предполагаемая стоимость: число, 0 или больше, в валюте строки.',
    inKindShare: 'От 0\u00a0% до 100\u00a0%: часть, которую можно покрыть товарами и услугами.',
    requestedOn: 'День запроса в виде даты.',
  },

  alerts: {
    title: 'Значение не принято',
    choice: 'Выберите значение из списка.',
    date: 'Введите дату, например 2026-06-30.',
    amount: 'Введите число, 0 или больше, без слов и знаков валют.',
    year: 'Введите год четырьмя цифрами. Последний год не может быть раньше первого.',
    priority: 'Введите целое число от 1 до 5.',
    share: 'Введите процент от 0\u00a0% до 100\u00a0%.',
    several: 'Этого значения нет в списке. Несколько значений разделяются точкой с запятой. Оставить его?',
    text: 'Не более # знаков.',
  },

  answers: ANSWERS,
  statuses: STATUSES,
  needStatuses: {
    requested: 'запрошено',
    formulated: 'сформулировано',
    approved: 'утверждено',
    'under way': 'осуществляется',
    closed: 'закрыто',
    withdrawn: 'отозвано',
  },
  kinds: KINDS,

  totals: {
    earlier: 'Итого по части A',
    new: 'Итого по части B',
    all: terms.total,
    cash: 'в том числе денежными средствами',
    inKind: 'в том числе натурой',
    indicative:
      'Стоимость указана ориентировочно, по обменным курсам и расценкам, известным на дату составления этой формы.',
  },

  checks: {
    caption: 'Заполнена ли форма полностью?',
    rows: 'Заполнено новых строк',
    complete: 'из них полностью',
    answered: 'Прежних строк с ответом',
    of: 'из',
    signed: 'Подписано',
    yes: 'да',
    no: 'нет',
    formComplete: 'Форма заполнена полностью.',
    formIncomplete: `Форма заполнена не полностью: см. столбец «${CHECK}» и поставьте подпись.`,
    missing: 'Не заполнено: ',
    rowComplete: 'заполнено',
    answerMissing: 'Требуется ответ',
    changed: `Есть изменения: выберите «${ANSWERS.amended}»`,
    yearsTurned: 'Последний год раньше первого',
    needWithOther: 'Государство или тема не соответствует потребности',
    noRate: 'Нет курса для этой валюты',
  },

  signature: {
    caption: 'Подпись',
    certify: 'Подтверждаю, что, насколько мне известно, приведенные выше сведения верны.',
    name: 'Фамилия, имя',
    position: 'Должность',
    organization: 'Министерство или организация',
    date: 'Дата',
    signature: 'Подпись',
  },

  openNeeds: {
    columns: {
      id: '№',
      title: terms.title,
      state: terms.memberState,
      region: terms.region,
      theme: terms.theme,
      modality: terms.modality,
      priority: terms.priority,
      years: 'Годы',
      requirement: terms.requirement,
      covered: terms.covered,
      gap: 'Остающийся дефицит',
    },
    total: terms.total,
    none: 'Открытых потребностей нет.',
  },

  corrections: {
    sheet: 'Исправить',
    title: 'Просьба исправить эти ячейки',
    intro:
      'Ваша форма поступила с приведенными ниже записями, которые не удалось принять. Они отмечены в форме. Просьба исправить их и отправить форму снова.',
    columns: { cell: 'Ячейка', column: 'Столбец', found: terms.found, problem: 'Что неверно' },
  },

  reminder: {
    notBack: (form, madeOn) => `По нашим данным, форма «${form}» от ${madeOn} от вас еще не поступила.`,
    returnBy: (day) => `Просьба вернуть ее не позднее ${day}.`,
    wasDue: (day) => `Срок возврата истек ${day}; просьба вернуть ее как можно скорее.`,
    soon: 'Просьба вернуть ее как можно скорее.',
  },

  page: (page, pages) => `Стр. ${page} / ${pages}`,

  readToo: {
    headers: { inKindShare: ['Доля натурой'] },
    regions: { Americas: ['Америка'], Antarctica: ['Антарктида'] },
    signature: { name: ['Имя и фамилия'] },
  },

  regions: {
    Africa: 'Африка',
    'Northern Africa': 'Северная Африка',
    'Sub-Saharan Africa': 'Африка к югу от Сахары',
    'Eastern Africa': 'Восточная Африка',
    'Middle Africa': 'Центральная Африка',
    'Southern Africa': 'Южная часть Африки',
    'Western Africa': 'Западная Африка',
    Americas: 'Северная и Южная Америка',
    'Latin America and the Caribbean': 'Латинская Америка и Карибский бассейн',
    Caribbean: 'Карибский бассейн',
    'Central America': 'Центральная Америка',
    'South America': 'Южная Америка',
    'Northern America': 'Северная Америка',
    Antarctica: 'Антарктика',
    Asia: 'Азия',
    'Central Asia': 'Центральная Азия',
    'Eastern Asia': 'Восточная Азия',
    'South-eastern Asia': 'Юго-Восточная Азия',
    'Southern Asia': 'Южная Азия',
    'Western Asia': 'Западная Азия',
    Europe: 'Европа',
    'Eastern Europe': 'Восточная Европа',
    'Northern Europe': 'Северная Европа',
    'Southern Europe': 'Южная Европа',
    'Western Europe': 'Западная Европа',
    Oceania: 'Океания',
    'Australia and New Zealand': 'Австралия и Новая Зеландия',
    Melanesia: 'Меланезия',
    Micronesia: 'Микронезия',
    Polynesia: 'Полинезия',
    'African States': 'Государства Африки',
    'Asia-Pacific States': 'Государства Азиатско-Тихоокеанского региона',
    'Eastern European States': 'Государства Восточной Европы',
    'Latin American and Caribbean States': 'Государства Латинской Америки и Карибского бассейна',
    'Western European and other States': 'Западноевропейские и другие государства',
    developing: 'развивающиеся страны',
    'least developed': 'наименее развитые страны',
    'landlocked developing': 'развивающиеся страны, не имеющие выхода к морю',
    'in transition': 'страны с переходной экономикой',
    developed: 'развитые страны',
  } satisfies RegionWords,
};
