import type { StatementWords } from '../english/statement';
import { terms } from './terms';

/** The words of the statement of contributions, in Chinese. */
export const statementInChinese: StatementWords = {
  statement: {
    byYear: '按捐助方和认捐年份分列',
    overdue: '逾期分期付款，按捐助方和日期分列',
    purpose: '已确认的普通用途捐款和特定用途捐款',
    own: '以捐款货币计',
    inKind: '已确认的实物捐助：货物和服务',
    none: '登记册没有捐款。',
    noOverdue: '没有逾期的分期付款。',
    columns: {
      year: '年份',
      overdue: terms.overdue,
      dueOn: '到期日',
      days: '天数',
      upTo90: '0至90天',
      upToYear: '91至365天',
      more: '一年以上',
      general: terms.generalPurpose,
      special: terms.specialPurpose,
      currency: terms.currency,
      type: '类型',
      category: '类别',
    },
    types: { goods: '货物', services: '服务', notStated: '（未注明）' },
    notes: [
      '捐款计入认捐当年。已确认资金为已承诺或已缴付的资金，按现值计；附条件和仅认捐的资金列在旁边，不予相加。',
      '逾期：截至本表日期已到期的分期付款减去已收款，先到期者先抵；属未收额的一部分，按该日汇率计。',
      '普通用途：未指定用途的现金。特定用途：所有其他捐款。',
      '以捐款货币计的金额不作换算：以其他货币收到的款项按当日汇率计。',
    ],
  },
};
