import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Choice } from '../parts/Choice';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useState, type JSX } from 'react';
import type { Register } from '../../register/register';
import {
  ALLOCATION_POLICIES,
  ALLOTMENT_RULES,
  CONDITIONAL_MONEY,
  YEAR_RULES,
  type AllocationPolicy,
} from '../../register/schema/settings';
import { usePane } from '../PaneContext';
import {
  draftOfSettings,
  hasRate,
  LEAST_YEAR,
  MOST_YEAR,
  settingChanges,
  wrongSettings,
  type SettingsDraft,
} from './settingsDraft';

const DECIMALS = [0, 1, 2, 3, 4];

/** The settings that shape the figures, kept in the workbook when they are saved. */
export function SettingsForm({ register }: { register: Register }): JSX.Element {
  const { pane, state, words } = usePane();
  const { settings } = words.summary;
  const [draft, setDraft] = useState(() => draftOfSettings(register.settings));
  const set = (change: Partial<SettingsDraft>): void => setDraft({ ...draft, ...change });
  const wrong = wrongSettings(draft);
  const changes = settingChanges(register.settings, draft);
  const messages = {
    wrongYear: settings.wrongYear(String(LEAST_YEAR), String(MOST_YEAR)),
    reversed: settings.reversed,
    wrongCurrency: settings.wrongCurrency,
  };
  const messageAt = (field: keyof SettingsDraft): string => (wrong[field] === undefined ? '' : messages[wrong[field]]);
  const currency = draft.baseCurrency.trim().toUpperCase();
  const noRate = wrong.baseCurrency === undefined && !hasRate(currency, register.exchangeRates);
  const ready = Object.keys(wrong).length === 0 && Object.keys(changes).length > 0;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (ready) void pane.change(changes);
      }}
    >
      <p className="quiet">{settings.about}</p>
      <Choice
        label={settings.policy}
        selectedKey={draft.allocationPolicy}
        options={ALLOCATION_POLICIES.map((key) => ({ key, text: settings.policies[key] }))}
        onChange={(_event, option) => set({ allocationPolicy: option?.key as AllocationPolicy })}
      />
      <p className="quiet field-note">{settings.policyAbout[draft.allocationPolicy]}</p>
      <Choice
        label={settings.years}
        selectedKey={draft.years}
        options={YEAR_RULES.map((key) => ({ key, text: settings.yearRules[key] }))}
        onChange={(_event, option) => set({ years: option?.key as SettingsDraft['years'] })}
      />
      <Choice
        label={settings.conditionalMoney}
        selectedKey={draft.conditionalMoney}
        options={CONDITIONAL_MONEY.map((key) => ({ key, text: settings.conditional[key] }))}
        onChange={(_event, option) => set({ conditionalMoney: option?.key as SettingsDraft['conditionalMoney'] })}
      />
      <Choice
        label={settings.allotments}
        selectedKey={draft.allotments}
        options={ALLOTMENT_RULES.map((key) => ({ key, text: settings.allotmentRules[key] }))}
        onChange={(_event, option) => set({ allotments: option?.key as SettingsDraft['allotments'] })}
      />
      <div className="pair">
        <TextField
          label={settings.firstYear}
          value={draft.firstYear}
          inputMode="numeric"
          errorMessage={messageAt('firstYear')}
          onChange={(_event, text) => set({ firstYear: text ?? '' })}
        />
        <TextField
          label={settings.lastYear}
          value={draft.lastYear}
          inputMode="numeric"
          errorMessage={messageAt('lastYear')}
          onChange={(_event, text) => set({ lastYear: text ?? '' })}
        />
        <TextField
          label={settings.currency}
          value={draft.baseCurrency}
          maxLength={3}
          errorMessage={messageAt('baseCurrency')}
          onChange={(_event, text) => set({ baseCurrency: text ?? '' })}
        />
        <Choice
          label={settings.decimals}
          selectedKey={draft.decimals}
          options={DECIMALS.map((key) => ({ key, text: String(key) }))}
          onChange={(_event, option) => set({ decimals: Number(option?.key ?? 0) })}
        />
      </div>
      <div role="status">{noRate && <p className="warning">{settings.noRate(currency)}</p>}</div>
      <div className="actions">
        <PrimaryButton type="submit" disabled={!ready} allowDisabledFocus>
          {settings.save}
        </PrimaryButton>
        {state.undoable.settings !== null && (
          <DefaultButton onClick={() => void pane.undoSettings()}>{settings.undo}</DefaultButton>
        )}
      </div>
    </form>
  );
}
