import type { CheckExcelWords } from '../english/checkExcel';

/** The words of the screen Check this Excel, in Russian. */
export const russian: CheckExcelWords = {
  title: 'Проверить этот Excel',
  about:
    'По очереди проверяет то, что надстройке нужно от Excel, на новых листах, которые затем удаляются. Ваши листы не изменяются. Список действий Excel для отмены может быть очищен.',
  nothingSent: 'Ничего никуда не отправляется. Чтобы сообщить разработчикам, скопируйте текст и отправьте его им.',
  technical: 'Что проверялось, описано по-английски, для разработчиков.',
  start: 'Проверить',
  again: 'Проверить еще раз',
  back: 'Назад',
  copy: 'Копировать',
  copied: 'Текст скопирован.',
  notCopied: 'Здесь область задач не может копировать. Текст выделен: нажмите Ctrl+C или ⌘+C на Mac.',
  text: 'Текст для разработчиков',
  results: 'Результаты',
  tried: 'Что проверялось',
  outcome: 'Результат',
  outcomes: { expected: 'как ожидалось', differs: 'отличается', absent: 'отсутствует' },
  summary: (expected, differs, absent) => `Как ожидалось: ${expected}. Отличается: ${differs}. Отсутствует: ${absent}.`,
  left: 'Это не удалось удалить. Удалите вручную:',
};
