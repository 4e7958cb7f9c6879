import type { AllocationPolicy } from '../../register/schema/settings';
import { countedIn } from '../countedIn';
import { effectivenessInArabic } from './effectiveness';
import type { Words } from '../english/report';
import { allottedInArabic } from './allotted';
import { gapsInArabic } from './gaps';
import { statementInArabic } from './statement';
import { terms } from './terms';

const counted = countedIn('ar');

/**
 * Every word of the session sheets in Arabic, with European digits, as United Nations documents in Arabic have them.
 */
export const arabic: Words = {
  sheets: {
    overview: { name: 'نظرة عامة', title: 'الاحتياجات والتمويل والفجوات: نظرة عامة' },
    gapByNeed: { name: 'الفجوة حسب الاحتياج', title: 'الفجوة حسب الاحتياج' },
    gapByThemeAndRegion: { name: 'الفجوة حسب الموضوع والمنطقة', title: 'الفجوة حسب الموضوع والمنطقة' },
    gapsExplained: { name: 'تفسير الفجوات', title: 'تفسير الفجوات: الأموال التي يمكن أن توجه إليها وأين تذهب' },
    donors: { name: 'الجهات المانحة', title: 'الجهات المانحة: المبالغ المعلنة والمؤكدة والمقبوضة والمستحقة القبض' },
    statement: { name: 'بيان التبرعات', title: 'بيان التبرعات حسب الجهة المانحة والسنة' },
    strandedFunds: {
      name: terms.strandedFunds,
      title: `${terms.strandedFunds}: تمويل مؤكد لا يمكن توجيهه إلى أي احتياج`,
    },
    asAllotted: { name: 'حسب المخصصات', title: 'حسب المخصصات، وبأفضل استخدام' },
    requests: { name: 'طلبات إلى المانحين', title: 'طلبات إلى الجهات المانحة: ما يغطيه تخصيص أكثر مرونة' },
    costEffectiveness: { name: 'فعالية التكلفة', title: 'فعالية التكلفة: خيارات كل احتياج' },
    leagueTable: { name: terms.leagueTable, title: 'جدول الترتيب: تكلفة وحدة النتيجة عبر الاحتياجات' },
    bestBuys: { name: terms.bestBuys, title: 'أفضل الصفقات: ما تحققه الميزانية' },
    uncertainty: { name: 'عدم اليقين', title: 'عدم اليقين: مدى الثقة في مقارنة الخيارات' },
    dataIssues: { name: 'ملاحظات على البيانات', title: 'ملاحظات على البيانات: ما ينبغي تصحيحه في السجل' },
  },

  layout: { notes: 'ملاحظات', registerTotal: 'مجموع السجل', millions: ' مليون' },
  punctuation: { colon: ': ', comma: '، ', semicolon: '؛ ', stop: '. ' },

  header: {
    session: terms.session,
    asOf: terms.asOf,
    currency: terms.currency,
    howMade: 'المصدر',
    money: (currency, decimals) =>
      decimals === 0
        ? `${currency}، بوحدات صحيحة`
        : `${currency}، ${counted(decimals, { one: 'بمنزلة عشرية واحدة', two: 'بمنزلتين عشريتين', few: 'بـ # منازل عشرية', other: 'بـ # منزلة عشرية' })}`,
    made: (policy) =>
      `أعده برنامج Pledgebook استنادا إلى جداول السجل؛ وسياسة التوزيع: ${POLICY_NAMES[policy]}. يرجى عدم الكتابة هنا لأن التشغيل التالي يستبدل هذه الورقة.`,
  },

  total: terms.total,
  check: 'التحقق (يجب أن يكون صفرا)',
  yes: 'نعم',
  no: 'لا',
  unspecified: '(غير محدد)',
  share: '%',

  columns: {
    needId: 'رقم الاحتياج',
    state: terms.memberState,
    region: terms.region,
    theme: terms.theme,
    modality: terms.modality,
    title: terms.title,
    priority: terms.priority,
    priorityTheme: 'موضوع ذو أولوية',
    year: 'السنة',
    needs: 'عدد الاحتياجات',
    requirement: terms.requirement,
    earmarked: 'المبلغ المخصص',
    covered: terms.covered,
    gap: terms.gap,
    coverage: terms.coveredShare,
    firm: terms.firmFunding,
    pledged: terms.pledged,
    received: terms.received,
    outstanding: terms.outstanding,
    announced: 'القيمة عند الإعلان',
    exchangeDifference: terms.exchangeDifference,
    conditional: terms.conditional,
    carriedOver: terms.carriedOver,
    expiring: terms.expiring,
    stranded: terms.noPossibleUse,
    donor: terms.donor,
    donorType: 'الفئة',
    confirmed: 'التبرعات المؤكدة',
    confirmedOn: 'تاريخ التأكيد',
    kind: terms.kind,
    level: terms.earmarkLevel,
    shareOfFirm: 'النسبة من التمويل المؤكد',
    shareOfGap: 'النسبة من الفجوة',
    pledges: 'عدد التبرعات',
    pledgeId: 'رقم التبرع',
    amount: terms.amount,
    reason: 'السبب',
    earmark: terms.earmark,
    notCounted: 'ما لم يحتسب',
    rows: 'عدد الصفوف',
    severity: 'الخطورة',
    table: 'الجدول',
    row: 'صف ورقة العمل',
    column: 'العمود',
    cell: 'الخلية',
    found: terms.found,
    wanted: terms.expected,
    code: 'الرمز',
  },

  overview: {
    figures: 'الأرقام الرئيسية',
    byTheme: 'نسبة التغطية حسب الموضوع',
    byThemeChart: 'المبلغ المغطى والفجوة حسب الموضوع',
    byThemeChartLargest: (drawn) =>
      `المبلغ المغطى والفجوة حسب الموضوع: ${counted(drawn, { one: 'أكبر موضوع', two: 'أكبر موضوعين', few: 'أكبر # مواضيع', many: 'أكبر # موضوعا', other: 'أكبر # موضوع' })}`,
    byRegion: 'حسب المنطقة',
    byModality: 'حسب طريقة المساعدة',
    byYear: 'حسب السنة',
    notCounted: 'ما لم يحتسب',
    nothingLeftOut: 'احتسبت جميع صفوف السجل.',
    method: 'كيفية حساب الأرقام',
    fundedShare: terms.fundedShare,
    available: terms.available,
    inKind: 'منه تبرعات عينية',
    pledgedNotFirm: terms.pledgedNotFirm,
    wholePeriod: 'نسبة التغطية على مدى الفترة كلها',
    notes: {
      requirement: 'تكلفة الاحتياجات المحتسبة: تكلفة المشروع المختار، وإلا فالموارد المطلوبة كما وردت.',
      firm: 'التبرعات الملتزم بها والمدفوعة، قبل خصم تكاليف دعم البرامج.',
      inKind: 'الجزء المقدم من التمويل المؤكد في شكل سلع أو خدمات، بحسب قيمته.',
      received: 'الجزء الذي ورد من التمويل المؤكد.',
      outstanding: 'التمويل المؤكد مطروحا منه المبلغ المقبوض.',
      pledged: 'معلن ولكنه غير ملتزم به وغير مدفوع. يعرض بجانب التمويل المؤكد ولا يضاف إليه أبدا.',
      announced: 'التمويل المؤكد بأسعار الصرف السارية في أيام الإعلان عنه.',
      exchangeDifference: 'التمويل المؤكد مطروحا منه قيمته عند الإعلان: فقد تغيرت أسعار الصرف منذ ذلك الحين.',
      conditional: 'ملتزم به بشرط لم يستوف بعد. يعرض بجانب التمويل المؤكد ولا يضاف إليه أبدا.',
      wholePeriod: 'لو أمكن لأموال أي سنة أن تغطي جميع سنوات الاحتياج: والفرق هو كلفة التوقيت.',
      available: 'التمويل المؤكد مطروحا منه تكاليف دعم البرامج المحملة على التبرعات النقدية.',
      covered: 'الأموال المتاحة التي يسمح تخصيصها بتوجيهها إلى الاحتياجات، دون تجاوز الموارد المطلوبة لأي احتياج.',
      stranded: `المتاح مطروحا منه المبلغ المغطى: أموال لا يمكن توجيهها إلى أي احتياج. انظر ورقة ”${terms.strandedFunds}“.`,
      gap: 'الموارد المطلوبة مطروحا منها المبلغ المغطى.',
      fundedShare:
        'التمويل المؤكد مقسوما على الموارد المطلوبة، بصرف النظر عن التخصيص (ما تسميه دائرة التتبع المالي (FTS) ”coverage“).',
      coverage:
        'المبلغ المغطى مقسوما على الموارد المطلوبة: لا يحتسب إلا الأموال التي يمكن للاحتياج استخدامها في حدود تخصيصها، ولذلك لا يتجاوز ”coverage“ لدى دائرة التتبع المالي (FTS).',
    },
  },

  method: {
    firm: 'لا يغطي الاحتياجات إلا التمويل المؤكد (الملتزم به أو المدفوع). وتعرض على حدة التبرعات المعلنة التي لم تتأكد بعد، ولا تحتسب التبرعات المسحوبة.',
    supportCosts: (rate, factor) =>
      `تحسب تكاليف دعم البرامج بنسبة ${rate} من النفقات: تقسم التبرعات النقدية على ${factor} قبل أن تغطي الاحتياجات، ولا تحمل هذه التكاليف على التبرعات العينية.`,
    noSupportCosts: 'لا تخصم أي تكاليف لدعم البرامج.',
    earmarks:
      'لا يغطي التبرع احتياجا إلا إذا سمحت بذلك جميع أوجه تخصيصه، ولا تغطي السلع والخدمات إلا الجزء من الاحتياج الذي يمكن تقديمه عينا.',
    assignment: (policy) =>
      `توجه الأموال إلى الاحتياجات بحيث يبلغ مجموع ما يغطى أقصى حد ممكن. وإذا تعددت سبل ذلك، ${POLICIES[policy]}.`,
    reading:
      'تقارن نسبة التمويل كامل التمويل المؤكد بكامل الموارد المطلوبة، كما يفعل مؤشر ”coverage“ لدى دائرة التتبع المالي (FTS). ولا تحتسب نسبة التغطية إلا الأموال التي يمكن للاحتياجات استخدامها. وإذا كانت نسبة التمويل أعلى من نسبة التغطية، فقد ذهب الباقي إلى تكاليف الدعم أو لا يمكن استخدامه.',
    gaps: 'لا يخفي الفائض في احتياج الفجوة في احتياج آخر أبدا: تجمع الفجوات احتياجا احتياجا.',
    conversion:
      'تحول العملات الأخرى بسعر الصرف المعمول به في الأمم المتحدة: المبالغ المقبوضة بسعر يوم القبض، والمبالغ غير المسددة والاحتياجات بالسعر الساري في تاريخ التقرير.',
    years:
      'يقسم الاحتياج الممتد على عدة سنوات عليها، ولا تغطي الأموال إلا السنوات التي يجوز استخدامها فيها والتي حل أجلها.',
    wholePeriod: 'لا تقارن السنوات إلا بوصفها فترات: يجوز للأموال أن تغطي احتياجا إذا اشتركت فترتاهما في سنة واحدة.',
    rounding:
      'تحسب المبالغ بدقة وتقرب مرة واحدة، بحيث يطابق كل عمود وكل صف مجموعه؛ وتبين صفوف التحقق فرقا يجب أن يكون صفرا. وتحسب النسب المئوية من المبالغ المعروضة.',
  },

  notCounted: {
    rows: (table, code) => `${table}: صفوف فيها خطأ (${code})`,
    table: (table, code) => `${table}: الجدول بأكمله (${code})`,
    pledged: 'التبرعات المعلنة غير المؤكدة بعد: تعرض على حدة ولا تضاف',
    withdrawnPledges: 'التبرعات المسحوبة',
    closedNeeds: 'الاحتياجات المغلقة',
    withdrawnNeeds: 'الاحتياجات المسحوبة',
  },

  themeAndRegion: {
    gapMap: 'الفجوة حسب الموضوع والمنطقة',
    coverageMap: 'نسبة التغطية حسب الموضوع والمنطقة',
    table: 'حسب الموضوع والمنطقة',
    byState: 'حسب الدولة العضو',
    otherThemes: (count) =>
      counted(count, {
        zero: 'لا مواضيع أخرى',
        one: 'موضوع آخر',
        two: 'موضوعان آخران',
        few: '# مواضيع أخرى',
        many: '# موضوعا آخر',
        other: '# موضوع آخر',
      }),
    otherRegions: (count) =>
      counted(count, {
        zero: 'لا مناطق أخرى',
        one: 'منطقة أخرى',
        two: 'منطقتان أخريان',
        few: '# مناطق أخرى',
        many: '# منطقة أخرى',
        other: '# منطقة أخرى',
      }),
    notes: [
      'الخلية الفارغة موضوع ليس لأي دولة عضو في المنطقة احتياج فيه.',
      'مجاميع المواضيع والمناطق هنا هي نفسها الواردة في النظرة العامة.',
    ],
  },

  donors: {
    byDonor: 'حسب الجهة المانحة، من أكبر تمويل مؤكد إلى أصغره',
    byKind: 'حسب النوع',
    byLevel: 'حسب درجة التخصيص',
    chart: 'التمويل المؤكد حسب الجهة المانحة: المقبوض والمستحق القبض',
    chartLargest: (drawn) =>
      `التمويل المؤكد حسب الجهة المانحة: المقبوض والمستحق القبض، ${counted(drawn, { one: 'أكبر جهة', two: 'أكبر جهتين', few: 'أكبر # جهات', other: 'أكبر # جهة' })}`,
    none: 'لا يتضمن السجل أي تبرعات.',
    notes: [
      'التمويل المؤكد هو الملتزم به أو المدفوع؛ والمبلغ المستحق القبض هو التمويل المؤكد مطروحا منه المبلغ المقبوض.',
      'المبلغ المعلن لم يتأكد بعد؛ وهو يعرض بجانب التمويل المؤكد ولا يضاف إليه أبدا.',
      `المبلغ الذي لا يمكن استخدامه هو الجزء من التمويل المؤكد، بعد خصم تكاليف دعم البرامج، الذي لا يمكن توجيهه إلى أي احتياج: انظر ورقة ”${terms.strandedFunds}“.`,
      'مخصص تخصيصا صارما: لاحتياج أو مشروع. مخصص: لدولة عضو. مخصص تخصيصا مرنا: لمنطقة أو موضوع أو طريقة مساعدة. غير مخصص: بلا قيد.',
    ],
  },

  strandedFunds: {
    byReason: 'حسب السبب',
    byPledge: 'حسب التبرع، من أكبر مبلغ إلى أصغره',
    none: 'يمكن استخدام كامل التمويل المؤكد.',
    notes: ['المبالغ هي ما يتبقى للاحتياجات بعد خصم تكاليف دعم البرامج.'],
  },

  dataIssues: {
    caption: 'الملاحظات، الأخطاء أولا',
    issues: 'الملاحظات',
    none: 'لم يوجد ما يستدعي التصحيح.',
    summary: (errors, rows, warnings) =>
      [
        counted(errors, {
          zero: 'لا أخطاء',
          one: 'خطأ واحد',
          two: 'خطآن',
          few: '# أخطاء',
          other: '# خطأ',
        }),
        ' (',
        counted(rows, {
          zero: 'جميع الصفوف محتسبة',
          one: 'صف واحد غير محتسب',
          two: 'صفان غير محتسبين',
          few: '# صفوف غير محتسبة',
          many: '# صفا غير محتسب',
          other: '# صف غير محتسب',
        }),
        ')، ',
        counted(warnings, {
          zero: 'لا تحذيرات',
          one: 'تحذير واحد (الصف محتسب)',
          two: 'تحذيران (الصفوف محتسبة)',
          few: '# تحذيرات (الصفوف محتسبة)',
          many: '# تحذيرا (الصفوف محتسبة)',
          other: '# تحذير (الصفوف محتسبة)',
        }),
      ].join(''),
    language: 'محتوى العمودين ”القيمة الواردة“ و”القيمة المطلوبة“ باللغة الإنكليزية، وكذلك أسماء جداول السجل وأعمدته.',
    more: (listed, more) =>
      `${counted(listed, { one: 'ترد الملاحظة الأولى فقط', two: 'ترد أول ملاحظتين فقط', few: 'ترد أول # ملاحظات فقط', other: 'ترد أول # ملاحظة فقط' })}، ${counted(more, { one: 'وهناك ملاحظة أخرى لم ترد', two: 'وهناك ملاحظتان أخريان لم تردا', few: 'وهناك # ملاحظات أخرى لم ترد', other: 'وهناك # ملاحظة أخرى لم ترد' })}: يرجى تصحيح ما ورد وإعادة التشغيل.`,
  },

  severity: { error: 'خطأ', warning: 'تحذير' },
  kinds: { cash: 'نقدي', 'in kind': 'عيني' },
  levels: {
    'tightly earmarked': terms.tightlyEarmarked,
    earmarked: terms.earmarked,
    'softly earmarked': terms.softlyEarmarked,
    unearmarked: terms.unearmarked,
  },
  donorTypes: {
    government: 'حكومة',
    'United Nations': 'الأمم المتحدة',
    'financial institution': 'مؤسسة مالية',
    'regional organization': 'منظمة إقليمية',
    foundation: 'مؤسسة خيرية',
    'non-governmental': 'منظمة غير حكومية',
    private: 'قطاع خاص',
  },

  earmark: {
    none: 'بلا تخصيص',
    or: ' أو ',
    need: terms.need,
    project: terms.project,
    state: terms.memberState,
    region: terms.region,
    theme: terms.theme,
    modality: terms.modality,
    years: (first, last) =>
      first === null
        ? `حتى عام ${last}`
        : last === null
          ? `اعتبارا من عام ${first}`
          : first === last
            ? `السنة: ${first}`
            : `السنوات: من ${first} إلى ${last}`,
  },

  reasons: {
    'earmark met': 'الاحتياجات المشمولة بتخصيصه مغطاة بالكامل',
    'no such need': 'لا يشمل تخصيصه أي احتياج قائم',
    years: 'الاحتياجات المشمولة بتخصيصه لا تعاني فجوة إلا في سنوات أخرى',
    'in-kind limit': 'الاحتياجات المشمولة بتخصيصه لا تقبل المزيد من التبرعات العينية',
    allotted: 'خُصص للاحتياج أكثر مما يستوعبه',
  },

  effectiveness: effectivenessInArabic,
  ...gapsInArabic,
  ...allottedInArabic,
  ...statementInArabic,

  gapByNeed: {
    caption: 'الاحتياجات، من أكبر فجوة إلى أصغرها',
    notes: [
      'المبلغ المخصص هو التمويل المؤكد الذي يحدد تخصيصه هذا الاحتياج دون غيره؛ وقد يتجاوز الموارد المطلوبة.',
      'المبلغ المغطى هو جميع الأموال الموجهة إلى الاحتياج، سواء كانت مخصصة أم لا.',
    ],
  },
};

const POLICY_NAMES: Record<AllocationPolicy, string> = {
  priority: 'حسب الأولوية',
  even: 'بتقريب نسب التغطية',
  'cost-effective': 'حسب فعالية التكلفة',
};

const POLICIES: Record<AllocationPolicy, string> = {
  priority: 'تقدم الاحتياجات ذات الأولوية 1، ثم ذات الأولوية 2، وهكذا',
  even: 'ترفع قدر الإمكان أدنى نسبة تغطية، ثم التي تليها، وهكذا',
  'cost-effective': 'تقدم الاحتياجات ذات أقل تكلفة لكل نتيجة',
};
