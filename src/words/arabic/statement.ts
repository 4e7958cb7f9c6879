import type { StatementWords } from '../english/statement';
import { terms } from './terms';

/** The words of the statement of contributions, in Arabic. */
export const statementInArabic: StatementWords = {
  statement: {
    byYear: 'حسب الجهة المانحة وسنة الإعلان',
    overdue: 'الأقساط المتأخرة حسب الجهة المانحة واليوم',
    purpose: 'التبرعات المؤكدة للأغراض العامة وللأغراض الخاصة',
    own: 'بعملة التبرعات',
    inKind: 'التبرعات العينية المؤكدة: السلع والخدمات',
    none: 'لا تبرعات في السجل.',
    noOverdue: 'لا أقساط متأخرة.',
    columns: {
      year: 'السنة',
      overdue: terms.overdue,
      dueOn: 'تاريخ الاستحقاق',
      days: 'عدد الأيام',
      upTo90: 'من 0 إلى 90 يوما',
      upToYear: 'من 91 إلى 365 يوما',
      more: 'أكثر من سنة',
      general: terms.generalPurpose,
      special: terms.specialPurpose,
      currency: terms.currency,
      type: terms.kind,
      category: 'الفئة',
    },
    types: { goods: 'سلع', services: 'خدمات', notStated: '(غير مذكور)' },
    notes: [
      'يحسب التبرع في السنة التي أعلن فيها. والتمويل المؤكد هو الملتزم به أو المدفوع، بقيمته الحالية؛ أما المشروط والمعلن فيعرضان إلى جانبه ولا يضافان إليه.',
      'المتأخر: الأقساط التي مضى تاريخ استحقاقها حتى تاريخ هذا البيان، مطروحا منها المقبوض، الأقدم فالأقدم؛ وهو جزء من المبلغ المستحق القبض، بسعر ذلك التاريخ.',
      'للأغراض العامة: نقدا ودون تخصيص. للأغراض الخاصة: جميع التبرعات الأخرى.',
      'بعملة التبرعات لا يحول شيء: والمقبوضات بعملة أخرى تحسب بأسعار أيامها.',
    ],
  },
};
