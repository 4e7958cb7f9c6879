import { countedIn } from '../countedIn';
import type { FillWords } from '../english/fill';
import { terms } from './terms';

const count = countedIn('ru');

/** The words of the screen on which a form is filled in, in Russian. */
export const russian: FillWords = {
  status: { pledges: terms.pledgeForm, needs: terms.needsForm },
  colon: ': ',
  madeOn: (day) => `Дата составления формы: ${day}`,
  steps: 'Что нужно сделать',
  earlier: {
    pledges: 'Ответить по ранее объявленным взносам',
    needs: 'Ответить по ранее заявленным потребностям',
  },
  earlierAbout: (confirmed, amended, withdrawn) =>
    `По каждой строке выберите ответ: «${confirmed}», «${amended}» или «${withdrawn}».`,
  noneEarlier: 'В этой форме их нет.',
  answered: (answered, all) => `Ответов: ${answered} из ${all}`,
  fresh: { pledges: 'Внести новые взносы', needs: 'Внести новые потребности' },
  freshAbout: 'По одной записи в каждой строке части B, если они есть. Остальные строки оставьте пустыми.',
  noneFilled: 'Ничего не внесено',
  filled: (number, text, complete) =>
    count(
      number,
      {
        one: `Заполнена # строка, полностью: ${complete}`,
        few: `Заполнены # строки, из них полностью: ${complete}`,
        other: `Заполнено # строк, из них полностью: ${complete}`,
      },
      text,
    ),
  sign: 'Подписать',
  signAbout: 'Ваши имя и фамилия и дата в конце формы.',
  signatureMissing: (what) => `Не заполнено: ${what}`,
  done: 'сделано',
  open: 'не сделано',
  go: 'Перейти',
  goTo: (what) => `${what}: перейти`,
  missing: 'Чего не хватает',
  nothingMissing: 'Ничего: все заполненные строки заполнены полностью.',
  goToCell: (cell) => `Перейти к ячейке ${cell}`,
  row: (row) => `Строка ${row}`,
  unanswered: 'Нет ответа',
  blank: (column) => `${column}: не заполнено`,
  confirmedYetChanged: (confirmed, amended, columns) =>
    `Дан ответ «${confirmed}», но есть изменения: ${columns}. Выберите «${amended}» или верните прежние данные.`,
  summary: 'Перед отправкой',
  newRows: 'Новые строки',
  answeredWith: (answer) => `Ответ «${answer}»`,
  totals: 'Итоги по форме',
  totalsIn: (currency) => `Итоги по форме, ${currency}`,
  ready: (complete) => `${complete} Сохраните ее и отправьте обратно в виде файла Excel (.xlsx).`,
  notReady: 'Форма заполнена не полностью.',
  check: 'Проверить еще раз',

  pane: {
    showMore: (text) => `Показать еще ${text}`,
    cancel: 'Отмена',
    cancelled: 'Отменено. Книга осталась без изменений.',
    checkExcel: 'Проверить этот Excel',
    checkingExcel: 'Проверка этого Excel',
    excelChecked: (differences) => `Этот Excel проверен. Различий: ${differences}.`,
    glossary: {
      title: 'Значение терминов',
      about: 'Что означают термины в этой форме и на листах программы.',
      language: 'Язык',
      search: 'Найти термин',
      found: (number, text) =>
        number === 0
          ? 'Термин не найден.'
          : count(number, { one: '# термин', few: '# термина', other: '# терминов' }, text),
      back: 'Назад',
    },
    close: 'Закрыть',
    busy: 'Подождите: предыдущее действие еще не завершено.',
    checking: 'Проверка формы',
    checked: (number, text) =>
      number === 0
        ? 'Проверено: все заполнено.'
        : count(
            number,
            {
              one: 'Проверено: остается заполнить или исправить # место.',
              few: 'Проверено: остается заполнить или исправить # места.',
              other: 'Проверено: остается заполнить или исправить # мест.',
            },
            text,
          ),
  },
};
