import type { AllocationPolicy } from '../../register/schema/settings';
import { effectivenessInChinese } from './effectiveness';
import type { Words } from '../english/report';
import { allottedInChinese } from './allotted';
import { gapsInChinese } from './gaps';
import { statementInChinese } from './statement';
import { terms } from './terms';

/** Every word of the session sheets in Chinese. */
export const chinese: Words = {
  sheets: {
    overview: { name: '概览', title: '需求、供资与缺口：概览' },
    gapByNeed: { name: '按需求分列的缺口', title: '按需求分列的缺口' },
    gapByThemeAndRegion: { name: '按专题和区域分列的缺口', title: '按专题和区域分列的缺口' },
    gapsExplained: { name: '缺口说明', title: '缺口说明：哪些资金可用于此，实际用在何处' },
    donors: { name: terms.donor, title: '捐助方：认捐额、已确认资金、已收额和未收额' },
    statement: { name: '捐款情况表', title: '捐款情况表，按捐助方和年份分列' },
    strandedFunds: { name: terms.strandedFunds, title: `${terms.strandedFunds}：任何需求都无法使用的已确认资金` },
    asAllotted: { name: '拨款情况', title: '按拨款及最佳使用' },
    requests: { name: '向捐助方提出的请求', title: '向捐助方提出的请求：放宽指定用途可多覆盖多少' },
    costEffectiveness: { name: '成本效果', title: '成本效果：各需求的备选方案' },
    leagueTable: { name: terms.leagueTable, title: '排名表：各需求的单位成果成本' },
    bestBuys: { name: terms.bestBuys, title: '最划算的项目：预算可取得的成果' },
    uncertainty: { name: '不确定性', title: '不确定性：方案比较的可靠程度' },
    dataIssues: { name: '数据问题', title: '数据问题：登记册中有待更正之处' },
  },

  layout: { notes: '说明', registerTotal: '登记册总计', millions: '百万' },
  punctuation: { colon: '：', comma: '，', semicolon: '；', stop: '。' },

  header: {
    session: terms.session,
    asOf: terms.asOf,
    currency: terms.currency,
    howMade: '来源',
    money: (currency, decimals) => (decimals === 0 ? `${currency}，取整数` : `${currency}，取${decimals}位小数`),
    made: (policy) =>
      `由 Pledgebook 根据登记册各表编制；分配办法：${POLICY_NAMES[policy]}。请勿在此输入内容：下次运行时将替换本工作表。`,
  },

  total: terms.total,
  check: '核对（须为零）',
  yes: '是',
  no: '否',
  unspecified: '（未注明）',
  share: '%',

  columns: {
    needId: '需求编号',
    state: terms.memberState,
    region: terms.region,
    theme: terms.theme,
    modality: terms.modality,
    title: terms.title,
    priority: terms.priority,
    priorityTheme: '优先专题',
    year: '年份',
    needs: '需求数',
    requirement: terms.requirement,
    earmarked: '指定用途资金',
    covered: terms.covered,
    gap: terms.gap,
    coverage: terms.coveredShare,
    firm: terms.firmFunding,
    pledged: terms.pledged,
    received: terms.received,
    outstanding: terms.outstanding,
    announced: '宣布时价值',
    exchangeDifference: terms.exchangeDifference,
    conditional: terms.conditional,
    carriedOver: terms.carriedOver,
    expiring: terms.expiring,
    stranded: terms.noPossibleUse,
    donor: terms.donor,
    donorType: '类别',
    confirmed: '已确认的捐款',
    confirmedOn: '确认日期',
    kind: terms.kind,
    level: terms.earmarkLevel,
    shareOfFirm: '占已确认资金比例',
    shareOfGap: '占缺口比例',
    pledges: '捐款数',
    pledgeId: '捐款编号',
    amount: terms.amount,
    reason: '原因',
    earmark: terms.earmark,
    notCounted: '未计入的内容',
    rows: '行数',
    severity: '严重程度',
    table: '表',
    row: '工作表行号',
    column: '列',
    cell: '单元格',
    found: terms.found,
    wanted: terms.expected,
    code: '代码',
  },

  overview: {
    figures: '主要数字',
    byTheme: '按专题分列的覆盖率',
    byThemeChart: '按专题分列的已覆盖额和缺口',
    byThemeChartLargest: (drawn) => `按专题分列的已覆盖额和缺口：最大的${drawn}个专题`,
    byRegion: '按区域分列',
    byModality: '按方式分列',
    byYear: '按年份分列',
    notCounted: '未计入',
    nothingLeftOut: '登记册的每一行均已计入。',
    method: '数字的计算方法',
    fundedShare: terms.fundedShare,
    available: terms.available,
    inKind: '其中实物',
    pledgedNotFirm: terms.pledgedNotFirm,
    wholePeriod: '整个期间的覆盖率',
    notes: {
      requirement: '计入的需求所需费用：选定项目的费用，无选定项目时为所申请的资源。',
      firm: '已承诺和已缴付的捐款，未扣除方案支助费用。',
      inKind: '已确认资金中以货物或服务形式提供的部分，按其价值计算。',
      received: '已确认资金中已收到的部分。',
      outstanding: '已确认资金减去已收额。',
      pledged: '已宣布但尚未承诺或缴付。与已确认资金并列显示，但绝不相加。',
      announced: '已确认资金按宣布之日的汇率计算的价值。',
      exchangeDifference: '已确认资金减去宣布时价值：汇率此后已有变动。',
      conditional: '已承诺但所附条件尚未满足。与已确认资金并列显示，但绝不相加。',
      wholePeriod: '假如任何年份的资金均可用于需求的各个年份：差额即为时间所造成的代价。',
      available: '已确认资金减去对现金捐款收取的方案支助费用。',
      covered: '在指定用途允许的范围内可用于需求的资金，不超过各项需求的所需资源。',
      stranded: `可用资金减去已覆盖额：任何需求都无法使用的资金。见工作表“${terms.strandedFunds}”。`,
      gap: '所需资源减去已覆盖额。',
      fundedShare: '已确认资金除以所需资源，不论指定何种用途（即财务支出核实处（FTS）所称“coverage”）。',
      coverage:
        '已覆盖额除以所需资源：只计算在指定用途范围内需求能够使用的资金，因此不会高于财务支出核实处（FTS）的“coverage”。',
    },
  },

  method: {
    firm: '只有已确认资金（已承诺或已缴付）才能覆盖需求。尚未确认的认捐单独列示；已撤回的捐款不计入。',
    supportCosts: (rate, factor) =>
      `方案支助费用按支出的${rate}收取：现金捐款在用于需求之前除以${factor}；实物捐助不收取此项费用。`,
    noSupportCosts: '不扣除方案支助费用。',
    earmarks: '捐款只有在其全部指定用途均允许时才能覆盖某项需求；货物和服务只能覆盖该需求中可以实物提供的部分。',
    assignment: (policy) => `资金分配以覆盖总额最大为原则。如有多种办法可以实现，则${POLICIES[policy]}。`,
    reading:
      '供资率将全部已确认资金与全部所需资源相比，与财务支出核实处（FTS）的“coverage”相同。覆盖率只计算需求能够使用的资金。如供资率高于覆盖率，其差额已用于支助费用或无法使用。',
    gaps: '一项需求的盈余绝不掩盖另一项需求的缺口：缺口按需求逐项相加。',
    conversion: '其他货币按联合国业务汇率折算：已收款按收款日汇率，未收款和需求按报告日期的汇率。',
    years: '跨越数年的需求在各年间分摊，资金仅用于可以使用且已到期的年份。',
    wholePeriod: '年份仅作为期间比较：资金与需求的期间有一个共同年份即可用于该需求。',
    rounding:
      '金额按精确值计算，仅四舍五入一次，因此每列和每行均与其合计数相符；核对行显示差额，差额须为零。百分比根据所示金额计算。',
  },

  notCounted: {
    rows: (table, code) => `${table}：有错误的行（${code}）`,
    table: (table, code) => `${table}：整个表（${code}）`,
    pledged: '尚未确认的认捐：单独列示，不相加',
    withdrawnPledges: '已撤回的捐款',
    closedNeeds: '已结束的需求',
    withdrawnNeeds: '已撤回的需求',
  },

  themeAndRegion: {
    gapMap: '按专题和区域分列的缺口',
    coverageMap: '按专题和区域分列的覆盖率',
    table: '按专题和区域分列',
    byState: '按会员国分列',
    otherThemes: (count) => `其他${count}个专题`,
    otherRegions: (count) => `其他${count}个区域`,
    notes: ['空白单元格表示该区域没有会员国在该专题下提出需求。', '此处按专题和区域分列的合计数与概览相同。'],
  },

  donors: {
    byDonor: '按捐助方分列，已确认资金由多到少',
    byKind: '按形式分列',
    byLevel: '按指定用途程度分列',
    chart: '按捐助方分列的已确认资金：已收额和未收额',
    chartLargest: (drawn) => `按捐助方分列的已确认资金：已收额和未收额，最大的${drawn}个捐助方`,
    none: '登记册中没有捐款。',
    notes: [
      '已确认资金是已承诺或已缴付的资金；未收额是已确认资金减去已收额。',
      '认捐额是已宣布但尚未确认的资金；与已确认资金并列显示，但绝不相加。',
      `无法使用额是已确认资金扣除方案支助费用后任何需求都无法使用的部分：见工作表“${terms.strandedFunds}”。`,
      '严格指定用途：指定用于某项需求或项目。指定用途：指定用于某一会员国。宽松指定用途：指定用于某一区域、专题或方式。未指定用途：不加限制。',
    ],
  },

  strandedFunds: {
    byReason: '按原因分列',
    byPledge: '按捐款分列，金额由大到小',
    none: '全部已确认资金均可使用。',
    notes: ['金额为扣除方案支助费用后可用于需求的余额。'],
  },

  dataIssues: {
    caption: '问题清单，错误在前',
    issues: '问题',
    none: '未发现需要更正之处。',
    summary: (errors, rows, warnings) => `${errors}项错误（${rows}行未计入），${warnings}项警告（相关行已计入）`,
    language: '“实际内容”和“应有内容”两列的文字以及登记册的表名和列名为英文。',
    more: (listed, more) => `仅列出前${listed}项问题，另有${more}项未列出：请更正后重新运行。`,
  },

  severity: { error: '错误', warning: '警告' },
  kinds: { cash: '现金', 'in kind': '实物' },
  levels: {
    'tightly earmarked': terms.tightlyEarmarked,
    earmarked: terms.earmark,
    'softly earmarked': terms.softlyEarmarked,
    unearmarked: terms.unearmarked,
  },
  donorTypes: {
    government: '政府',
    'United Nations': '联合国',
    'financial institution': '金融机构',
    'regional organization': '区域组织',
    foundation: '基金会',
    'non-governmental': '非政府组织',
    private: '私营部门',
  },

  earmark: {
    none: '无',
    or: '或',
    need: terms.need,
    project: terms.project,
    state: terms.memberState,
    region: terms.region,
    theme: terms.theme,
    modality: terms.modality,
    years: (first, last) =>
      first === null
        ? `至${last}年`
        : last === null
          ? `自${first}年起`
          : first === last
            ? `年份：${first}年`
            : `年份：${first}年至${last}年`,
  },

  reasons: {
    'earmark met': '其指定用途范围内的需求已全部得到满足',
    'no such need': '没有未结束的需求属于其指定用途范围',
    years: '其指定用途范围内的需求仅在其他年份有缺口',
    'in-kind limit': '其指定用途范围内的需求不能再接受实物',
    allotted: '拨给该需求的款项超过其所能使用的数额',
  },

  effectiveness: effectivenessInChinese,
  ...gapsInChinese,
  ...allottedInChinese,
  ...statementInChinese,

  gapByNeed: {
    caption: '需求，缺口由大到小',
    notes: [
      '指定用途资金是仅指定用于该需求而非其他需求的已确认资金；可能超过所需资源。',
      '已覆盖额是用于该需求的全部资金，无论是否指定用途。',
    ],
  },
};

const POLICY_NAMES: Record<AllocationPolicy, string> = {
  priority: '按优先级',
  even: '均衡分配',
  'cost-effective': '按成本效果',
};

const POLICIES: Record<AllocationPolicy, string> = {
  priority: '优先满足优先级为1的需求，其次为优先级为2的需求，依此类推',
  even: '尽可能提高覆盖率最低的需求的覆盖率，然后提高覆盖率次低的需求的覆盖率，依此类推',
  'cost-effective': '优先满足单位成果成本最低的需求',
};
