import { countedIn } from '../countedIn';
import type { FillWords } from '../english/fill';
import { terms } from './terms';

const count = countedIn('ar');

/** The words of the screen on which a form is filled in, in Arabic. */
export const arabic: FillWords = {
  status: { pledges: terms.pledgeForm, needs: terms.needsForm },
  colon: ': ',
  madeOn: (day) => `تاريخ إعداد الاستمارة: ${day}`,
  steps: 'الخطوات',
  earlier: { pledges: 'الرد على تبرعاتكم السابقة', needs: 'الرد على احتياجاتكم السابقة' },
  earlierAbout: (confirmed, amended, withdrawn) =>
    `يرجى أن تختاروا لكل صف ”${confirmed}“ أو ”${amended}“ أو ”${withdrawn}“.`,
  noneEarlier: 'لا يوجد أي منها في هذه الاستمارة.',
  answered: (answered, all) => `الردود: ${answered} من ${all}`,
  fresh: { pledges: 'إدخال التبرعات الجديدة', needs: 'إدخال الاحتياجات الجديدة' },
  freshAbout: 'بند واحد في كل صف من الجزء باء، إن وجد. واتركوا الصفوف الأخرى فارغة.',
  noneFilled: 'لم يملأ أي صف',
  filled: (number, text, complete) =>
    count(
      number,
      {
        one: `صف واحد مملوء؛ المكتمل: ${complete}`,
        two: `صفان مملوءان؛ المكتمل: ${complete}`,
        few: `# صفوف مملوءة؛ المكتمل: ${complete}`,
        many: `# صفا مملوءا؛ المكتمل: ${complete}`,
        other: `# صف مملوء؛ المكتمل: ${complete}`,
      },
      text,
    ),
  sign: 'التوقيع',
  signAbout: 'الاسم والتاريخ، في أسفل الاستمارة.',
  signatureMissing: (what) => `لم يملأ بعد: ${what}`,
  done: 'تم',
  open: 'لم يتم بعد',
  go: 'الانتقال إليه',
  goTo: (what) => `${what}: الانتقال إليه`,
  missing: 'ما ينقص',
  nothingMissing: 'لا ينقص شيء: جميع الصفوف المملوءة مكتملة.',
  goToCell: (cell) => `الانتقال إلى ${cell}`,
  row: (row) => `الصف ${row}`,
  unanswered: 'دون رد',
  blank: (column) => `${column}: لم يملأ بعد`,
  confirmedYetChanged: (confirmed, amended, columns) =>
    `الرد هو ”${confirmed}“ ولكن أدخلت تغييرات: ${columns}. اختاروا ”${amended}“ أو أعيدوا البيانات كما كانت.`,
  summary: 'قبل الإرسال',
  newRows: 'الصفوف الجديدة',
  answeredWith: (answer) => `الرد ”${answer}“`,
  totals: 'مجاميع الاستمارة',
  totalsIn: (currency) => `مجاميع الاستمارة، بعملة ${currency}`,
  ready: (complete) => `${complete} احفظوها وأعيدوها في شكل ملف Excel (.xlsx).`,
  notReady: 'الاستمارة غير مكتملة بعد.',
  check: 'التحقق من جديد',

  pane: {
    showMore: (text) => `عرض المزيد (${text})`,
    cancel: 'إلغاء',
    cancelled: 'تم الإلغاء. المصنف كما كان.',
    checkExcel: 'التحقق من برنامج Excel هذا',
    checkingExcel: 'جار التحقق من برنامج Excel هذا',
    excelChecked: (differences) => `تم التحقق من برنامج Excel هذا. الاختلافات: ${differences}.`,
    glossary: {
      title: 'شرح المصطلحات',
      about: 'معاني المصطلحات الواردة في هذه الاستمارة وفي أوراق البرنامج.',
      language: 'اللغة',
      search: 'البحث عن مصطلح',
      found: (number, text) =>
        number === 0
          ? 'لم يعثر على أي مصطلح.'
          : count(
              number,
              { one: 'مصطلح واحد', two: 'مصطلحان', few: '# مصطلحات', many: '# مصطلحا', other: '# مصطلح' },
              text,
            ),
      back: 'رجوع',
    },
    close: 'إغلاق',
    busy: 'يرجى الانتظار: لم تنته العملية السابقة بعد.',
    checking: 'جار التحقق من الاستمارة',
    checked: (number, text) =>
      number === 0
        ? 'تم التحقق: لا ينقص شيء.'
        : count(
            number,
            {
              one: 'تم التحقق: موضع واحد ينبغي إكماله أو تصحيحه.',
              two: 'تم التحقق: موضعان ينبغي إكمالهما أو تصحيحهما.',
              few: 'تم التحقق: # مواضع ينبغي إكمالها أو تصحيحها.',
              many: 'تم التحقق: # موضعا ينبغي إكمالها أو تصحيحها.',
              other: 'تم التحقق: # موضع ينبغي إكمالها أو تصحيحها.',
            },
            text,
          ),
  },
};
