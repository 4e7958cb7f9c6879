import type { DonorRequest, Requests } from '../analysis/requests/donorRequest';
import { foldName } from '../values/names';
import { roundAmount, roundToTotal } from '../values/round';
import { wordsOf } from '../words/reportWords';
import type { ReportContext } from './context';
import { earmarkInWords } from './earmarkInWords';
import { moneyInWords } from './moneyInWords';
import { moneyColumn } from './moneyColumn';
import type { Block, ParagraphBlock, ReportColumn, ReportSheet, TableBlock } from './report';
import { sheetHeader } from './sheetHeader';

/**
 * The sheet of requests to donors (R14): which loosenings to ask for first, each with a sentence to send in the language
 * of its donor; and what every single one would give.
 */
export function requests(context: ReportContext, asked: Requests): ReportSheet {
  const { requests: words, sheets } = context.words;
  const notes = [...words.notes, ...(asked.notTried > 0 ? [words.notTried(asked.notTried)] : [])];
  const nothing: Block = { type: 'paragraph', id: 'none', lines: [words.none] };
  const isEmpty = asked.single.length === 0;
  return {
    id: 'requests',
    ...sheets.requests,
    header: sheetHeader(context),
    notes: isEmpty ? [] : notes,
    blocks: isEmpty ? [nothing] : [together(context, asked), sentences(context, asked), single(context, asked)],
  };
}

/** Whom to ask for which loosening of which pledge, and what it frees. */
const columnsOf = (context: ReportContext, frees: Partial<ReportColumn>): readonly ReportColumn[] => {
  const { requests: captions, columns } = context.words;
  return [
    { key: 'donor', header: columns.donor, format: 'text', width: 30 },
    { key: 'pledge', header: columns.pledgeId, format: 'text', width: 12 },
    { key: 'request', header: captions.request, format: 'text', width: 34 },
    moneyColumn(context)('frees', captions.frees, frees),
  ];
};

function together(context: ReportContext, { together: list }: Requests): TableBlock {
  const { words, printed } = context;
  const amounts = roundToTotal(
    list.map(({ frees }) => frees),
    printed.decimals,
  );
  return {
    type: 'table',
    id: 'together',
    caption: words.requests.together,
    columns: columnsOf(context, { total: 'sum' }),
    rows: list.map(({ donor, pledge, loosening }, place) => ({
      donor,
      pledge,
      request: words.requests.loosenings[loosening],
      frees: amounts[place]!,
    })),
    totalLabel: words.total,
  };
}

function sentences(context: ReportContext, { together: list }: Requests): ParagraphBlock {
  return {
    type: 'paragraph',
    id: 'sentences',
    caption: context.words.requests.sentences,
    lines: sentencesByDonor(context, list).map(
      ({ donor, sentence }) => `${donor}${context.words.punctuation.colon}${sentence}`,
    ),
  };
}

/** What to write to each donor, in its language where the register says which; else in that of the sheets. */
function sentencesByDonor(
  { register, analysis }: Pick<ReportContext, 'register' | 'analysis'>,
  list: readonly DonorRequest[],
): { readonly donor: string; readonly sentence: string }[] {
  const languages = new Map(register.donors.map(({ donor, language }) => [foldName(donor), language]));
  return list.map(({ donor, pledge, loosening, frees }) => {
    const language = languages.get(foldName(donor)) ?? register.settings.language;
    const { requests: words } = wordsOf(language);
    const money = moneyInWords(language, analysis.baseCurrency, analysis.decimals);
    return {
      donor,
      sentence: words.sentence(pledge, words.asks[loosening], money(roundAmount(frees, analysis.decimals))),
    };
  });
}

function single(context: ReportContext, { single: all }: Requests): TableBlock {
  const { register, printed, words } = context;
  const records = new Map(register.pledges.map((pledge) => [pledge.id, pledge]));
  return {
    type: 'table',
    id: 'single',
    caption: words.requests.single,
    columns: [
      ...columnsOf(context, { shading: 'bar' }),
      { key: 'earmark', header: words.columns.earmark, format: 'text', width: 44 },
    ],
    rows: all.map(({ donor, pledge, loosening, frees }) => {
      const record = records.get(pledge);
      return {
        donor,
        pledge,
        request: words.requests.loosenings[loosening],
        frees: roundAmount(frees, printed.decimals),
        earmark: record === undefined ? null : earmarkInWords(record, register.states, words),
      };
    }),
  };
}
