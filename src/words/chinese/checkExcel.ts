import type { CheckExcelWords } from '../english/checkExcel';

/** The words of the screen Check this Excel, in Chinese. */
export const chinese: CheckExcelWords = {
  title: '检查此 Excel',
  about:
    '在新建的工作表中逐项试用本加载项所依赖的 Excel 功能，随后删除这些工作表。您自己的工作表不会改动。Excel 的撤消列表可能会被清空。',
  nothingSent: '不会向任何地方发送任何内容。如需告知开发人员，请复制文本并发送给他们。',
  technical: '试用的内容以英文说明，供开发人员阅读。',
  start: '立即检查',
  again: '重新检查',
  back: '返回',
  copy: '复制',
  copied: '文本已复制。',
  notCopied: '此处窗格无法复制。文本已选中：请按 Ctrl+C，在 Mac 上按 ⌘+C。',
  text: '供开发人员使用的文本',
  results: '结果',
  tried: '试用内容',
  outcome: '结果',
  outcomes: { expected: '符合预期', differs: '有差异', absent: '不存在' },
  summary: (expected, differs, absent) => `符合预期：${expected}。有差异：${differs}。不存在：${absent}。`,
  left: '以下内容无法删除，请手动删除：',
};
