import type { ProblemWords } from '../english/problems';

/** What is wrong with an entry of a form, in Chinese. */
export const chinese: ProblemWords = {
  texts: {
    'error-value': '单元格中是公式错误。',
    'blank-cell': '此处未填写。',
    'not-a-number': '此内容无法作为数字读取。',
    'ambiguous-number': '此数字有两种读法。填写时请勿使用千位分隔符。',
    'number-as-text': '此数字是以文本形式填写的。',
    'other-currency': '此处注明的货币与该行的货币不符。',
    'negative-amount': '此数字小于零。',
    'out-of-range': '此内容超出允许范围。',
    'not-a-date': '此内容无法作为日期读取。',
    'ambiguous-date': '此日期有两种读法。请按2026-06-30的格式填写。',
    'date-as-text': '此日期是以文本形式填写的。',
    'unlikely-date': '此日期过早或过晚。',
    'unknown-choice': '列表中没有此词。',
    'near-word': '此词与列表中的词不完全一致。',
    'empty-list': '此处只有分号，没有内容。',
    'unknown-currency': '这不是货币代码。',
    'unknown-state': '登记册中未找到此名称的会员国。',
    'unknown-region': '登记册中未找到此名称的区域。',
    'unknown-theme': '登记册中未找到此名称的专题。',
    'category-not-listed': '登记册中未找到此名称的实物类别。',
    'need-not-listed': '登记册中未找到此编号的需求。',
    'text-too-long': '文字过长。',
    'control-character': '已从文字中删除无法显示的字符。',
    'years-reversed': '终止年份早于起始年份。',
    'ambiguous-column': '交回的表格中有两列“{column}”。请核对保留的一列中的内容。',
    'column-not-returned': '交回的表格中缺少“{column}”一列。请予填写。',
    'row-outside-table': '贵方表格的第{row}行不在表内。请将其内容填写在此：{found}',
    'written-outside': '表中有写在表格以外的内容，不会被读取。{found}',
    'row-struck-through': '该行带有删除线。请说明是否应计入。',
    'nothing-filled-in': '尚未填写任何内容。',
    'identifier-missing': '此行缺少编号。如属A部分，请在该部分答复并清除此行。',
    'identifier-not-theirs': '贵方没有编号为{found}的行。如为新增内容，请保留在此；否则请清除此行。',
    'answer-against-cells': '答复与该行内容不符。',
    'column-not-in-register': '“{column}”一列已不再使用。请勿填写此内容：{found}',
  },

  other: '此内容无法采用。',

  conflict: {
    register: '表格编制之后，我方记录的此行内容和贵方填写的内容均有变动。请予核对。',
    returned: '贵方交回的另一行编号相同但内容不同。请核对以何者为准。',
  },
};
