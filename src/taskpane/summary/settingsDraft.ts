import type { SettingChanges } from '../../jobs/changeSettings';
import { isCurrency } from '../../register/currencies';
import { settingDefinitions, type AllocationPolicy, type Settings } from '../../register/schema/settings';

/** The settings that the pane changes, as they are being typed. */
export interface SettingsDraft {
  readonly allocationPolicy: AllocationPolicy;
  readonly years: Settings['years'];
  readonly conditionalMoney: Settings['conditionalMoney'];
  readonly allotments: Settings['allotments'];
  readonly firstYear: string;
  readonly lastYear: string;
  readonly baseCurrency: string;
  readonly decimals: number;
}

export const draftOfSettings = (settings: Settings): SettingsDraft => ({
  allocationPolicy: settings.allocationPolicy,
  years: settings.years,
  conditionalMoney: settings.conditionalMoney,
  allotments: settings.allotments,
  firstYear: settings.firstYear === null ? '' : String(settings.firstYear),
  lastYear: settings.lastYear === null ? '' : String(settings.lastYear),
  baseCurrency: settings.baseCurrency,
  decimals: settings.decimals,
});

export const LEAST_YEAR = settingDefinitions.firstYear.least!;
export const MOST_YEAR = settingDefinitions.firstYear.most!;

export type WrongSetting = 'wrongYear' | 'reversed' | 'wrongCurrency';

const isYear = (text: string): boolean => {
  const year = Number(text);
  return text.trim() === '' || (/^\d{4}$/.test(text.trim()) && year >= LEAST_YEAR && year <= MOST_YEAR);
};

/** What is wrong with the draft, by its fields. */
export function wrongSettings(draft: SettingsDraft): Partial<Record<keyof SettingsDraft, WrongSetting>> {
  const { firstYear, lastYear, baseCurrency } = draft;
  const reversed = firstYear.trim() !== '' && lastYear.trim() !== '' && Number(firstYear) > Number(lastYear);
  return {
    ...(isYear(firstYear) ? {} : { firstYear: 'wrongYear' }),
    ...(isYear(lastYear) ? (reversed ? { lastYear: 'reversed' } : {}) : { lastYear: 'wrongYear' }),
    ...(isCurrency(baseCurrency.trim().toUpperCase()) ? {} : { baseCurrency: 'wrongCurrency' }),
  };
}

/** What is to be written: the settings that the draft changes. */
export function settingChanges(settings: Settings, draft: SettingsDraft): SettingChanges {
  const year = (text: string): number | null => (text.trim() === '' ? null : Number(text));
  const wanted = {
    allocationPolicy: draft.allocationPolicy,
    years: draft.years,
    conditionalMoney: draft.conditionalMoney,
    allotments: draft.allotments,
    firstYear: year(draft.firstYear),
    lastYear: year(draft.lastYear),
    baseCurrency: draft.baseCurrency.trim().toUpperCase(),
    decimals: draft.decimals,
  };
  return Object.fromEntries(Object.entries(wanted).filter(([key, value]) => settings[key as keyof Settings] !== value));
}

/** Whether amounts can be converted into a base currency at all: the dollar needs no rate. */
export const hasRate = (currency: string, rates: readonly { readonly currency: string }[]): boolean =>
  currency === 'USD' || rates.some((rate) => rate.currency === currency);
