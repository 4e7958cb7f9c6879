import type { AllottedWords } from '../english/allotted';
import { terms } from './terms';

/** The words of the sheet on allotments, in Chinese. */
export const allottedInChinese: AllottedWords = {
  asAllotted: {
    byNeed: '按需求分列：按拨款的覆盖额，以及资金全部不受拨款限制时的覆盖额',
    byPledge: '按捐款分列：已拨、已支出和余额',
    allotted: terms.allotted,
    spent: '已支出',
    asAllotted: '余款最佳使用时的覆盖额',
    ifFree: '全部不受限时的覆盖额',
    difference: '拨款的代价',
    note: '须审视',
    available: '可用资金',
    left: '余额',
    expires: '须在以下年底前使用',
    twice: '拨款超过所需',
    outside: (allotment, pledge) => `捐款${pledge}的拨款${allotment}超出其指定用途`,
    notes: [
      '已拨款项留在其需求，其余资金作最佳使用。旁边列出如未作任何拨款时的覆盖额：差额即为拨款在各项需求上的代价。',
      '可用资金和已拨款均已扣除方案支助费用。超过需求的部分不计入覆盖。',
    ],
  },
};
