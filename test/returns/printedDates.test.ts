import { longDay } from '../../src/excel/sheet/longDay';
import { readLocalDate } from '../../src/returns/cells/localDate';
import { LANGUAGES } from '../../src/words/languages';

const DAYS = Array.from({ length: 12 }, (_, month) =>
  [1, 28].map((day) => `2026-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
).flat();

it.each(LANGUAGES)('days are read back as forms in %s print them', (language) => {
  const read = DAYS.map((day) => [
    day,
    longDay(day, language),
    readLocalDate(longDay(day, language), false, language).value,
  ]);
  expect(read.filter(([day, , value]) => value !== day)).toEqual([]);
});

// June and July are يونيه and يوليه in documents of the United Nations, يونيو and يوليو in the press; the Levant has
// names of its own.
it.each(['30 حزيران/يونيه 2026', '30 حزيران/يونيو 2026', '30 يونيه 2026', '30 يونيو 2026', '30 حزيران 2026'])(
  'months in Arabic are read by either name and by both: %s',
  (written) => {
    expect(readLocalDate(written, false, 'ar').value).toBe('2026-06-30');
  },
);
