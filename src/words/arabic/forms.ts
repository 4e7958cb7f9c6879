import type { FormWords } from '../english/forms';
import { regions, regionsReadToo } from './regions';
import { terms } from './terms';

// Words that other texts name. The answers are not the words for funding that is firm (مؤكد).
const SHEETS: FormWords['sheets'] = {
  instructions: 'التعليمات',
  pledges: 'التبرعات',
  needs: 'الاحتياجات',
  openNeeds: terms.openNeeds,
  lists: 'القوائم',
};
const CHECK = 'التحقق';
const ANSWERS: FormWords['answers'] = {
  confirmed: terms.unchanged,
  amended: 'مع تعديل',
  withdrawn: 'مسحوب',
};
const STATUSES: FormWords['statuses'] = {
  pledged: 'معلن',
  committed: terms.committed,
  paid: terms.paid,
  withdrawn: 'مسحوب',
};
const KINDS: FormWords['kinds'] = { cash: 'نقدي', 'in kind': terms.inKind };

/** Every word of the forms in Arabic, with European digits, as United Nations documents in Arabic have them. */
export const arabic: FormWords = {
  sheets: SHEETS,

  titles: { pledges: terms.pledgeForm, needs: terms.needsForm, openNeeds: SHEETS.openNeeds },

  head: {
    donor: terms.donor,
    state: terms.memberState,
    session: terms.session,
    returnTo: 'ترسل الاستمارة إلى',
    returnBy: 'آخر موعد لإعادة الاستمارة',
    madeOn: 'تاريخ إعداد الاستمارة',
    asOf: terms.asOf,
    currency: 'عملة المجاميع',
    reference: 'الرقم المرجعي للاستمارة',
    keepReference: 'يرجى عدم تغيير الرقم المرجعي للاستمارة، فبه يتم التعرف عليها.',
  },

  instructions: {
    caption: 'كيفية ملء هذه الاستمارة',
    pledges: [
      `انتقلوا إلى ورقة ”${SHEETS.pledges}“. الخلايا البيضاء ذات الإطار الأزرق مخصصة لكم، وكل ما عداها محمي.`,
      `يعرض الجزء ألف ما سبق أن أعلنتموه من تبرعات. يرجى أن تختاروا لكل تبرع ”${ANSWERS.confirmed}“ أو ”${ANSWERS.amended}“ أو ”${ANSWERS.withdrawn}“، وأن تصححوا ما تغير.`,
      'الجزء باء مخصص للتبرعات الجديدة، تبرع واحد في كل صف. التبرع النقدي: أدخلوا العملة والمبلغ. التبرع العيني: اختاروا الفئة وأدخلوا الكمية، فتعرض الاستمارة قيمته.',
      'يمكنكم تخصيص التبرع: اختاروا احتياجا قائما أو دولة عضوا أو منطقة أو موضوعا. واختيار احتياج يحصر الدولة والموضوع في دولة ذلك الاحتياج وموضوعه. والخلايا الفارغة لا تقيد شيئا.',
      `تعرض ورقة ”${SHEETS.openNeeds}“ ما لا يزال بحاجة إلى تمويل.`,
      `يبين عمود ”${CHECK}“ ما ينقص في كل صف. وتكتمل الاستمارة عندما يفيد بذلك التحقق الوارد في أسفلها.`,
      'وقعوا الاستمارة وأعيدوا المصنف في شكل ملف Excel (.xlsx). ولا حاجة إلى تثبيت أي شيء آخر.',
    ],
    needs: [
      `انتقلوا إلى ورقة ”${SHEETS.needs}“. الخلايا البيضاء ذات الإطار الأزرق مخصصة لكم، وكل ما عداها محمي.`,
      `يعرض الجزء ألف ما سبق أن طلبتموه. يرجى أن تختاروا لكل احتياج ”${ANSWERS.confirmed}“ أو ”${ANSWERS.amended}“ أو ”${ANSWERS.withdrawn}“، وأن تصححوا ما تغير.`,
      'الجزء باء مخصص للاحتياجات الجديدة، احتياج واحد في كل صف: عنوان موجز والموضوع والعملة والتكلفة المتوقعة.',
      'الأولوية 1 هي العليا والأولوية 5 هي الدنيا. والنسبة العينية هي الجزء من التكلفة الذي يمكن تغطيته بالسلع والخدمات.',
      `يبين عمود ”${CHECK}“ ما ينقص في كل صف. وتكتمل الاستمارة عندما يفيد بذلك التحقق الوارد في أسفلها.`,
      'وقعوا الاستمارة وأعيدوا المصنف في شكل ملف Excel (.xlsx). ولا حاجة إلى تثبيت أي شيء آخر.',
    ],
    required: 'الأعمدة ذات العناوين المكتوبة بخط غامق إلزامية.',
    meaningCaption: 'معاني المصطلحات',
    meanings: {
      pledges: [
        [STATUSES.pledged, 'أعلن عنه ولم يصبح ملزما بعد'],
        [STATUSES.committed, 'ملزم بموجب اتفاق أو رسالة'],
        [STATUSES.paid, 'تم تحويله، أو تقديمه عينا'],
        [KINDS['in kind'], 'خبراء أو تدريب أو أدلة أو معدات بدلا من المال'],
        [ANSWERS.withdrawn, 'لم يعد مقدما'],
      ],
      needs: [
        [ANSWERS.confirmed, 'لا يزال الاحتياج قائما كما هو'],
        [ANSWERS.amended, 'لا يزال الاحتياج قائما، مع التصحيحات المدخلة في صفه'],
        [ANSWERS.withdrawn, 'لم يعد الاحتياج قائما'],
      ],
    },
  },

  parts: {
    pledges: { earlier: 'ألف - التبرعات السابقة، لتأكيدها أو تعديلها', new: 'باء - التبرعات الجديدة' },
    needs: { earlier: 'ألف - الاحتياجات السابقة، لتأكيدها أو تعديلها', new: 'باء - الاحتياجات الجديدة' },
    noneEarlier: 'لا يوجد شيء مسجل.',
  },

  headers: {
    id: 'الرقم',
    answer: 'الرد',
    pledgedOn: 'تاريخ الإعلان',
    status: 'الحالة',
    kind: terms.kind,
    currency: terms.currency,
    amount: terms.amount,
    category: 'فئة التبرع العيني',
    quantity: 'الكمية',
    unit: 'الوحدة',
    value: 'القيمة',
    needs: terms.need,
    needTitle: 'عنوان الاحتياج',
    places: terms.memberState,
    regions: terms.region,
    themes: terms.theme,
    firstYear: 'السنة الأولى',
    lastYear: 'السنة الأخيرة',
    instalments: 'الأقساط',
    condition: 'الشرط',
    notes: 'ملاحظات',
    title: terms.title,
    theme: terms.theme,
    modality: terms.modality,
    priority: terms.priority,
    requirement: terms.requirement,
    years: 'التكلفة حسب السنة',
    inKindShare: 'النسبة العينية',
    requestedOn: 'تاريخ الطلب',
    check: CHECK,
  },

  prompts: {
    answer: `”${ANSWERS.confirmed}“: كما هو. ”${ANSWERS.amended}“: مع تصحيحاتكم. ”${ANSWERS.withdrawn}“: لم يعد قائما.`,
    pledgedOn: 'يوم الإعلان عن التبرع، في شكل تاريخ.',
    status: 'معلن أو ملتزم به أو مدفوع.',
    kind: 'نقدي أو عيني.',
    currency: 'اختاروا رمز العملة من القائمة.',
    amount: 'عدد لا يقل عن 0 بعملة الصف. يمكن ترك الخلية فارغة للتبرع العيني المحدد الفئة والكمية.',
    category: 'للتبرعات العينية: اختاروا من القائمة ما يقدم.',
    quantity: 'للتبرعات العينية: عدد الوحدات.',
    needs: 'اختاروا احتياجا قائما أو اتركوا الخلية فارغة. تفصل بين عدة احتياجات فاصلة منقوطة.',
    places: 'اختاروا دولة عضوا أو اتركوا الخلية فارغة (أي دولة). تفصل بين عدة دول فاصلة منقوطة.',
    regions: 'اختاروا منطقة أو اتركوا الخلية فارغة (أي منطقة). تفصل بين عدة مناطق فاصلة منقوطة.',
    themes: 'اختاروا موضوعا أو اتركوا الخلية فارغة (أي موضوع). تفصل بين عدة مواضيع فاصلة منقوطة.',
    firstYear: 'أربعة أرقام؛ الخلية الفارغة: بلا حد.',
    lastYear: 'أربعة أرقام، على ألا تسبق السنة الأولى؛ الخلية الفارغة: بلا حد.',
    instalments:
      'مواعيد الاستحقاق قسطا قسطا: التاريخ ثم نقطتان ثم المبلغ، وفاصلة منقوطة بين الأقساط: 2026-06-30: 40000؛ 2027-06-30: 60000. الخلية الفارغة: لا اتفاق على مواعيد.',
    condition: 'ما يتوقف عليه التبرع، إن وجد.',
    notes: 'أي معلومات أخرى.',
    placesOfNeed:
      'خلية فارغة: دولتكم. تفصل بين عدة أماكن فاصلة منقوطة، ويمكن أن تلي كلا منها حصته: كينيا 60%؛ أوغندا 40%.',
    title: 'الاحتياج في كلمات قليلة.',
    theme: 'اختاروا من القائمة.',
    modality: 'تدريب، خدمات استشارية، معدات، وما إلى ذلك.',
    priority: '1 هي الأولوية العليا و5 هي الدنيا.',
    requirement: 'التكلفة المتوقعة: عدد لا يقل عن 0 بعملة الصف.',
    years:
      'التكلفة المتوقعة لكل سنة: السنة ثم نقطتان ثم المبلغ، وفاصلة منقوطة بين السنوات: 2026: 40000؛ 2027: 60000. الخلية الفارغة: بالتساوي على السنوات.',
    inKindShare: 'بين 0 و100 في المائة: الجزء الذي يمكن تغطيته بالسلع والخدمات.',
    requestedOn: 'يوم الطلب، في شكل تاريخ.',
  },

  alerts: {
    title: 'إدخال غير مقبول',
    choice: 'يرجى الاختيار من القائمة.',
    date: 'يرجى إدخال تاريخ، مثلا 2026-06-30.',
    amount: 'يرجى إدخال عدد لا يقل عن 0، دون كلمات أو رموز عملات.',
    year: 'يرجى إدخال السنة بأربعة أرقام. ولا تسبق السنة الأخيرة السنة الأولى.',
    priority: 'يرجى إدخال عدد صحيح من 1 إلى 5.',
    share: 'يرجى إدخال نسبة مئوية بين 0 و100 في المائة.',
    several: 'هذه القيمة غير واردة في القائمة. تفصل بين عدة قيم فاصلة منقوطة. هل تريدون الاحتفاظ بها؟',
    text: 'يرجى ألا يتجاوز عدد الأحرف #.',
  },

  answers: ANSWERS,
  statuses: STATUSES,
  needStatuses: {
    requested: 'مطلوب',
    formulated: 'مصاغ',
    approved: 'معتمد',
    'under way': 'قيد التنفيذ',
    closed: 'مغلق',
    withdrawn: 'مسحوب',
  },
  kinds: KINDS,

  totals: {
    earlier: 'مجموع الجزء ألف',
    new: 'مجموع الجزء باء',
    all: terms.total,
    cash: 'منه تبرعات نقدية',
    inKind: 'منه تبرعات عينية',
    indicative: 'القيم إرشادية، بحسب أسعار الصرف وقيم الوحدات المعروفة في تاريخ هذه الاستمارة.',
  },

  checks: {
    caption: 'هل الاستمارة مكتملة؟',
    rows: 'الصفوف الجديدة المملوءة',
    complete: 'المكتمل منها',
    answered: 'الصفوف السابقة المردود عليها',
    of: 'من',
    signed: 'موقعة',
    yes: 'نعم',
    no: 'لا',
    formComplete: 'الاستمارة مكتملة.',
    formIncomplete: `الاستمارة غير مكتملة بعد: انظروا عمود ”${CHECK}“، ووقعوا.`,
    missing: 'ينقص: ',
    rowComplete: 'مكتمل',
    answerMissing: 'يرجى الرد',
    changed: `أدخلت تغييرات: اختاروا ”${ANSWERS.amended}“`,
    yearsTurned: 'السنة الأخيرة تسبق السنة الأولى',
    needWithOther: 'الدولة أو الموضوع لا يطابق الاحتياج',
    noRate: 'لا يوجد سعر صرف لهذه العملة',
  },

  signature: {
    caption: 'التوقيع',
    certify: 'أقر بأن ما ورد أعلاه صحيح على حد علمي.',
    name: 'الاسم',
    position: 'المنصب',
    organization: 'الوزارة أو المنظمة',
    date: 'التاريخ',
    signature: 'التوقيع',
  },

  openNeeds: {
    columns: {
      id: 'الرقم',
      title: terms.title,
      state: terms.memberState,
      region: terms.region,
      theme: terms.theme,
      modality: terms.modality,
      priority: terms.priority,
      years: 'السنوات',
      requirement: terms.requirement,
      covered: terms.covered,
      gap: 'الفجوة المتبقية',
    },
    total: terms.total,
    none: 'لا يوجد أي احتياج قائم.',
  },

  corrections: {
    sheet: 'للتصحيح',
    title: 'يرجى تصحيح هذه الخلايا',
    intro:
      'وردت استمارتكم وفيها البيانات المبينة أدناه التي تعذر إدراجها. وقد أشير إليها في الاستمارة. يرجى تصحيحها وإعادة إرسال الاستمارة.',
    columns: { cell: 'الخلية', column: 'العمود', found: terms.found, problem: 'المشكلة' },
  },

  reminder: {
    notBack: (form, madeOn) => `تشير سجلاتنا إلى أننا لم نتلق منكم بعد الاستمارة ”${form}“ المؤرخة ${madeOn}.`,
    returnBy: (day) => `يرجى إعادتها في موعد أقصاه ${day}.`,
    wasDue: (day) => `كان موعد إعادتها ${day}؛ يرجى إعادتها في أقرب وقت ممكن.`,
    soon: 'يرجى إعادتها في أقرب وقت ممكن.',
  },

  // Codes break a text in two, each with a direction of its own: a word from right to left before the number would come
  // out behind it.
  page: (page, pages) => `${page} / ${pages}`,

  readToo: {
    answers: { amended: ['معدل'] },
    regions: regionsReadToo,
  },

  regions,
};
