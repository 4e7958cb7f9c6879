import type { JSX } from 'react';
import type { Inspection } from '../../jobs/inspect';
import { usePane } from '../PaneContext';
import { Figures } from '../parts/Figures';
import { ScreenHeading } from '../parts/ScreenHeading';
import { Coverage } from './Coverage';
import { Headline } from './Headline';
import { Requests } from './Requests';
import { SettingsForm } from './SettingsForm';
import { SinceLastRun } from './SinceLastRun';
import { draftOfSettings } from './settingsDraft';

type Found = Extract<Inspection, { kind: 'register' }>;

/** The figures of the register as it stands, computed and not written; and the settings that shape them. */
export default function SummaryScreen({ inspection }: { inspection: Found }): JSX.Element {
  const { state, words, format } = usePane();
  const { summary } = words;
  const { register } = inspection;
  return (
    <section>
      <ScreenHeading>{summary.title}</ScreenHeading>
      <Figures>
        {({ report, analysis, changes }) => (
          <>
            <p className="quiet">
              {summary.about(
                analysis.session ?? summary.unnamed,
                format.day(analysis.reportingDate),
                analysis.baseCurrency,
              )}
            </p>
            <h3>{summary.figures}</h3>
            <Headline report={report} />
            <h3>{summary.coverage}</h3>
            <Coverage report={report} />
            <Requests report={report} />
            <h3>{summary.changes.title}</h3>
            <SinceLastRun changes={changes} currency={analysis.baseCurrency} />
          </>
        )}
      </Figures>
      {/* Below the figures; where there will be none, it may be the settings that are wrong. */}
      {(state.preview.value !== null || state.preview.state === 'failed') && (
        <>
          <h3>{summary.settings.title}</h3>
          {/* A draft of other settings than those that stand in the workbook by now begins anew. */}
          <SettingsForm key={JSON.stringify(draftOfSettings(register.settings))} register={register} />
        </>
      )}
    </section>
  );
}
