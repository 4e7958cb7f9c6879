import type { GapWords } from '../english/gaps';

/** The words of the sheets that explain gaps and of requests to donors, in Chinese. */
export const gapsInChinese: GapWords = {
  gapsExplained: {
    byNeed: '有缺口的需求，由大到小',
    groups: '可用于此的资金及其实际用于的全部需求',
    pledges: '各组所涉捐款，由大到小',
    groupsOf: '组',
    none: '没有任何需求存在缺口。',
    group: '组',
    money: '可用于此的资金',
    ofOthers: '其他捐款的货物和服务',
    lacking: '这些需求的缺额',
    why: '原因',
    others: (count) => `另有${count}笔捐款`,
    otherNeeds: (count) => `另有${count}项`,
    notes: [
      '手工核对：每组的所需资源减去可用于此的资金，即为缺额。这些资金全部用于这些需求，没有用于别处。',
      '资金可直接用于此，也可替换其他资金，使后者用于此。',
    ],
    notExplained: (count) => `另有${count}项缺口较小的需求未列出。`,
    noMoney: '没有已确认资金可用于此。',
    usedHere: (money, pledges) => `可用于此的资金已全部用于此：${pledges}笔捐款，${money}。`,
    usedOnSeveral: (money, pledges, needs, group) =>
      `可用于此的资金已全部用于第${group}组的${needs}项需求：${pledges}笔捐款，${money}。此处增加，其中另一项就会减少；哪一项存在缺口由分配办法决定。`,
    otherYears: (money) => `${money}符合这一需求，但只能在其他年份使用。`,
    goods: (money) => `尚余货物和服务${money}，但这一需求不能再接受实物。`,
  },

  requests: {
    together: '首先提出的请求：合起来可弥补最多缺口的放宽',
    sentences: '可直接发送的文字',
    single: '每项放宽单独的效果',
    none: '放宽任何指定用途都不能多覆盖需求。',
    request: '请求',
    frees: '可另外覆盖',
    notes: [
      '第二张表的每个金额是仅放宽这一项指定用途时可另外覆盖的金额：这些金额不能相加。',
      '第一张表逐步形成：每项请求都是在前面各项获得同意后效果最大的一项，其金额是在前面各项之外增加的金额。同样长度的另一份清单可能效果更大。',
      '年份在此不属于指定用途：除请求延长一年外，年份不变。',
    ],
    notTried: (count) => `另有${count}笔余额较小的捐款未作尝试。`,
    loosenings: {
      'drop theme': '任何专题',
      'drop modality': '任何方式',
      'State to region': '会员国所在的整个区域',
      'one more year': '延长一年',
      'any need': '任何需求',
      'no earmark': '不指定用途',
    },
    asks: {
      'drop theme': '用于任何专题',
      'drop modality': '以任何方式使用',
      'State to region': '在整个区域使用',
      'one more year': '再使用一年',
      'any need': '用于任何需求',
      'no earmark': '不指定用途',
    },
    sentence: (pledge, ask, money) => `贵方捐款${pledge}如可${ask}，会员国的需求便可再覆盖${money}。`,
  },
};
