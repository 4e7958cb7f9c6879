import { countedIn } from '../countedIn';
import type { FillWords } from '../english/fill';
import { terms } from './terms';

const count = countedIn('zh');

/** The words of the screen on which a form is filled in, in Chinese. */
export const chinese: FillWords = {
  status: { pledges: terms.pledgeForm, needs: terms.needsForm },
  colon: '：',
  madeOn: (day) => `表格编制日期：${day}`,
  steps: '步骤',
  earlier: { pledges: '就以往的捐款作出答复', needs: '就以往的需求作出答复' },
  earlierAbout: (confirmed, amended, withdrawn) => `请逐行选择“${confirmed}”、“${amended}”或“${withdrawn}”。`,
  noneEarlier: '本表格中没有。',
  answered: (answered, all) => `已答复 ${answered}/${all}`,
  fresh: { pledges: '填写新的捐款', needs: '填写新的需求' },
  freshAbout: '如有，请填入B部分，每行一项。其余各行留空。',
  noneFilled: '尚未填写',
  filled: (number, text, complete) => count(number, { other: `已填写 # 行，其中完整的行：${complete}` }, text),
  sign: '签字',
  signAbout: '在表格末尾填写姓名和日期。',
  signatureMissing: (what) => `尚未填写：${what}`,
  done: '已完成',
  open: '未完成',
  go: '前往',
  goTo: (what) => `${what}：前往`,
  missing: '缺少的内容',
  nothingMissing: '无：已填写的各行均完整。',
  goToCell: (cell) => `前往 ${cell}`,
  row: (row) => `第 ${row} 行`,
  unanswered: '未答复',
  blank: (column) => `${column}：尚未填写`,
  confirmedYetChanged: (confirmed, amended, columns) =>
    `答复为“${confirmed}”，但以下内容有变动：${columns}。请选择“${amended}”，或恢复原内容。`,
  summary: '发送之前',
  newRows: '新的行',
  answeredWith: (answer) => `答复“${answer}”`,
  totals: '表格合计',
  totalsIn: (currency) => `表格合计（${currency}）`,
  ready: (complete) => `${complete}请保存表格，并以 Excel 文件（.xlsx）的形式发回。`,
  notReady: '表格尚未填写完整。',
  check: '重新核对',

  pane: {
    showMore: (text) => `再显示 ${text} 项`,
    cancel: '取消',
    cancelled: '已取消。工作簿保持原样。',
    checkExcel: '检查此 Excel',
    checkingExcel: '正在检查此 Excel',
    excelChecked: (differences) => `此 Excel 已检查。差异：${differences}。`,
    glossary: {
      title: '术语解释',
      about: '本表格和各工作表所用术语的含义。',
      language: '语言',
      search: '查找术语',
      found: (number, text) => (number === 0 ? '未找到术语。' : `${text}个术语`),
      back: '返回',
    },
    close: '关闭',
    busy: '请稍候：上一项操作尚未完成。',
    checking: '正在核对表格',
    checked: (number, text) =>
      number === 0 ? '核对完毕：没有缺少的内容。' : count(number, { other: '核对完毕：有 # 处需要填写或更正。' }, text),
  },
};
