import type { CheckExcelWords } from '../english/checkExcel';

/** The words of the screen Check this Excel, in Arabic. */
export const arabic: CheckExcelWords = {
  title: 'التحقق من برنامج Excel هذا',
  about:
    'تجرب واحدا تلو الآخر الأمور التي تعتمد عليها الوظيفة الإضافية في Excel، في أوراق جديدة تحذف بعد ذلك. ولا تتغير أوراقكم. وقد تفرغ قائمة الخطوات التي يمكن التراجع عنها في Excel.',
  nothingSent: 'لا يرسل أي شيء إلى أي مكان. ولإبلاغ المطورين، انسخوا النص وأرسلوه إليهم.',
  technical: 'ما جرت تجربته موصوف بالإنكليزية، للمطورين.',
  start: 'التحقق الآن',
  again: 'التحقق من جديد',
  back: 'رجوع',
  copy: 'نسخ',
  copied: 'تم نسخ النص.',
  notCopied: 'لا يمكن النسخ من هنا. النص محدد: اضغطوا على Ctrl+C، أو ⌘+C على أجهزة Mac.',
  text: 'نص للمطورين',
  results: 'النتائج',
  tried: 'ما جرت تجربته',
  outcome: 'النتيجة',
  outcomes: { expected: 'كما هو متوقع', differs: 'مختلف', absent: 'غير موجود' },
  summary: (expected, differs, absent) => `كما هو متوقع: ${expected}. مختلف: ${differs}. غير موجود: ${absent}.`,
  left: 'تعذر حذف ما يلي. احذفوه يدويا:',
};
