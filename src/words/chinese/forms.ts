import type { FormWords } from '../english/forms';
import { regions } from './regions';
import { terms } from './terms';

// Words that other texts name. The answers are not the words for funding that is firm (已确认资金).
const SHEETS: FormWords['sheets'] = {
  instructions: '填写说明',
  pledges: terms.pledge,
  needs: terms.need,
  openNeeds: terms.openNeeds,
  lists: '列表',
};
const CHECK = '核对';
const ANSWERS: FormWords['answers'] = {
  confirmed: terms.unchanged,
  amended: '已修改',
  withdrawn: '已撤回',
};
const STATUSES: FormWords['statuses'] = {
  pledged: '已认捐',
  committed: terms.committed,
  paid: terms.paid,
  withdrawn: '已撤回',
};
const KINDS: FormWords['kinds'] = { cash: '现金', 'in kind': terms.inKind };

/** Every word of the forms in Chinese. */
export const chinese: FormWords = {
  sheets: SHEETS,

  titles: { pledges: terms.pledgeForm, needs: terms.needsForm, openNeeds: SHEETS.openNeeds },

  head: {
    donor: terms.donor,
    state: terms.memberState,
    session: terms.session,
    returnTo: '请交回至',
    returnBy: '交回截止日期',
    madeOn: '表格编制日期',
    asOf: terms.asOf,
    currency: '合计货币',
    reference: '表格编号',
    keepReference: '请勿改动表格编号：本表格凭此编号识别。',
  },

  instructions: {
    caption: '如何填写本表格',
    pledges: [
      `请转到工作表“${SHEETS.pledges}”。蓝框白底单元格供填写；其余部分均受保护。`,
      `A部分列出贵方以往的捐款。请逐笔选择“${ANSWERS.confirmed}”、“${ANSWERS.amended}”或“${ANSWERS.withdrawn}”，并更正有变动之处。`,
      'B部分用于填写新的捐款，每行一笔。现金：填写货币和金额。实物：选择类别并填写数量；表格将显示其价值。',
      '可为捐款指定用途：选择一项未结束的需求、一个会员国、一个区域或一个专题。选择需求后，国家和专题即限于该需求所属的国家和专题。空白单元格不作任何限制。',
      `工作表“${SHEETS.openNeeds}”列出仍需供资的需求。`,
      `“${CHECK}”一列说明每行缺少的内容。表格末尾的核对结果显示完整时，表格即填写完毕。`,
      '请签字，并将工作簿以 Excel 文件（.xlsx）的形式发回。无需安装任何其他程序。',
    ],
    needs: [
      `请转到工作表“${SHEETS.needs}”。蓝框白底单元格供填写；其余部分均受保护。`,
      `A部分列出贵国以往提出的需求。请逐项选择“${ANSWERS.confirmed}”、“${ANSWERS.amended}”或“${ANSWERS.withdrawn}”，并更正有变动之处。`,
      'B部分用于填写新的需求，每行一项：简短的名称、专题、货币和预计费用。',
      '优先级1为最高，5为最低。实物比例是可由货物和服务承担的那部分费用。',
      `“${CHECK}”一列说明每行缺少的内容。表格末尾的核对结果显示完整时，表格即填写完毕。`,
      '请签字，并将工作簿以 Excel 文件（.xlsx）的形式发回。无需安装任何其他程序。',
    ],
    required: '标题为粗体的列必须填写。',
    meaningCaption: '用语含义',
    meanings: {
      pledges: [
        [STATUSES.pledged, '已宣布，但尚无约束力'],
        [STATUSES.committed, '已有协议或信函作为约束'],
        [STATUSES.paid, '已转账，或已以实物交付'],
        [KINDS['in kind'], '以专家、培训、手册或设备代替资金'],
        [ANSWERS.withdrawn, '不再提供'],
      ],
      needs: [
        [ANSWERS.confirmed, '需求依旧，内容不变'],
        [ANSWERS.amended, '需求依旧，按该行所作更正处理'],
        [ANSWERS.withdrawn, '不再需要'],
      ],
    },
  },

  parts: {
    pledges: { earlier: 'A. 以往的捐款，请确认或修改', new: 'B. 新的捐款' },
    needs: { earlier: 'A. 以往的需求，请确认或修改', new: 'B. 新的需求' },
    noneEarlier: '无记录。',
  },

  headers: {
    id: '编号',
    answer: '答复',
    pledgedOn: '认捐日期',
    status: '状态',
    kind: terms.kind,
    currency: terms.currency,
    amount: terms.amount,
    category: '实物类别',
    quantity: '数量',
    unit: '单位',
    value: '价值',
    needs: terms.need,
    needTitle: '需求名称',
    places: terms.memberState,
    regions: terms.region,
    themes: terms.theme,
    firstYear: '起始年份',
    lastYear: '终止年份',
    instalments: '分期付款',
    condition: '条件',
    notes: '备注',
    title: terms.title,
    theme: terms.theme,
    modality: terms.modality,
    priority: terms.priority,
    requirement: terms.requirement,
    years: '分年费用',
    inKindShare: '实物比例',
    requestedOn: '申请日期',
    check: CHECK,
  },

  prompts: {
    answer: `“${ANSWERS.confirmed}”：内容照旧。“${ANSWERS.amended}”：按贵方的更正处理。“${ANSWERS.withdrawn}”：不再有效。`,
    pledgedOn: '认捐之日，以日期形式填写。',
    status: '已认捐、已承诺或已缴付。',
    kind: '现金或实物。',
    currency: '请从列表中选择货币代码。',
    amount: '0或以上的数字，以该行货币计。实物捐助如已填写类别和数量，可留空。',
    category: '用于实物捐助：请从列表中选择所提供的内容。',
    quantity: '用于实物捐助：单位数量。',
    needs: '选择一项未结束的需求，或留空。多项之间用分号隔开。',
    places: '选择一个会员国，或留空（不限）。多个之间用分号隔开。',
    regions: '选择一个区域，或留空（不限）。多个之间用分号隔开。',
    themes: '选择一个专题，或留空（不限）。多个之间用分号隔开。',
    firstYear: '四位数字；留空表示不限。',
    lastYear: '四位数字，不得早于起始年份；留空表示不限。',
    instalments:
      '各期到期情况：日期、冒号、金额，各期之间用分号隔开：2026-06-30：40000；2027-06-30：60000。留空：未约定。',
    condition: '捐款所附的条件（如有）。',
    notes: '其他任何事项。',
    placesOfNeed: '留空：贵国。多个地点之间用分号隔开，其后可注明份额：肯尼亚 60%；乌干达 40%。',
    title: '用几个词说明所需内容。',
    theme: '请从列表中选择。',
    modality: '培训、咨询服务、设备等。',
    priority: '1为最高，5为最低。',
    requirement: '预计费用：0或以上的数字，以该行货币计。',
    years: '各年预计费用：年份、冒号、金额，各年之间用分号隔开：2026：40000；2027：60000。留空：各年平均。',
    inKindShare: '0%至100%：可由货物和服务承担的部分。',
    requestedOn: '申请之日，以日期形式填写。',
  },

  alerts: {
    title: '输入内容无效',
    choice: '请从列表中选择。',
    date: '请输入日期，例如2026-06-30。',
    amount: '请输入0或以上的数字，不带文字或货币符号。',
    year: '请输入四位数年份。终止年份不得早于起始年份。',
    priority: '请输入1至5的整数。',
    share: '请输入0%至100%的百分比。',
    several: '该内容不在列表中。多个值之间用分号隔开。是否保留？',
    text: '最多#个字符。',
  },

  answers: ANSWERS,
  statuses: STATUSES,
  needStatuses: {
    requested: '已申请',
    formulated: '已拟订',
    approved: '已核准',
    'under way': '进行中',
    closed: '已结束',
    withdrawn: '已撤回',
  },
  kinds: KINDS,

  totals: {
    earlier: 'A部分合计',
    new: 'B部分合计',
    all: terms.total,
    cash: '其中现金',
    inKind: '其中实物',
    indicative: '所示价值仅供参考，按本表格编制之日已知的汇率和单位价值计算。',
  },

  checks: {
    caption: '表格是否完整？',
    rows: '已填写的新行',
    complete: '其中完整的行',
    answered: '已答复的以往行',
    of: '/',
    signed: '已签字',
    yes: '是',
    no: '否',
    formComplete: '表格已填写完整。',
    formIncomplete: `表格尚未填写完整：请查看“${CHECK}”一列，并签字。`,
    missing: '缺少：',
    rowComplete: '完整',
    answerMissing: '请答复',
    changed: `内容有变动：请选择“${ANSWERS.amended}”`,
    yearsTurned: '终止年份早于起始年份',
    needWithOther: '国家或专题与该需求不符',
    noRate: '该货币无汇率',
  },

  signature: {
    caption: '签署',
    certify: '本人确认，据本人所知，以上内容正确无误。',
    name: '姓名',
    position: '职务',
    organization: '部委或组织',
    date: '日期',
    signature: '签字',
  },

  openNeeds: {
    columns: {
      id: '编号',
      title: terms.title,
      state: terms.memberState,
      region: terms.region,
      theme: terms.theme,
      modality: terms.modality,
      priority: terms.priority,
      years: '年份',
      requirement: terms.requirement,
      covered: terms.covered,
      gap: '剩余缺口',
    },
    total: terms.total,
    none: '没有未结束的需求。',
  },

  corrections: {
    sheet: '待更正',
    title: '请更正以下单元格',
    intro: '贵方交回的表格中，下列内容无法采用，已在表格中标出。请予更正并重新发送表格。',
    columns: { cell: '单元格', column: '列', found: terms.found, problem: '问题' },
  },

  reminder: {
    notBack: (form, madeOn) => `根据我们的记录，${madeOn}的“${form}”尚未交回。`,
    returnBy: (day) => `请于${day}前交回。`,
    wasDue: (day) => `交回期限为${day}，现已过期；请尽快交回。`,
    soon: '请尽快交回。',
  },

  page: (page, pages) => `第${page}页，共${pages}页`,

  readToo: {},

  regions,
};
