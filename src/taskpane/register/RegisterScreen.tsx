import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { Choice } from '../parts/Choice';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useDeferredValue, useMemo, useState, type JSX } from 'react';
import type { Inspection } from '../../jobs/inspect';
import { fixOf, type Fix } from '../../register/fixOf';
import type { Issue, Severity } from '../../register/issue';
import { currenciesWithoutRate, lacksRates } from '../../register/missingRates';
import { usePane } from '../PaneContext';
import { ScreenHeading } from '../parts/ScreenHeading';
import { ProblemGroups, type ProblemGroupsProps } from './ProblemGroups';
import { filterProblems, type ProblemFilter } from './problems';
import { TablesFound } from './TablesFound';

const SEVERITIES: readonly ProblemFilter['severity'][] = ['all', 'error', 'warning'];
/** A filter is for more problems than one sees at a glance. */
const FEW = 5;

type Found = Extract<Inspection, { kind: 'register' }>;

/** The register as it stands: its tables, and what is wrong in them. */
export default function RegisterScreen({ inspection }: { inspection: Found }): JSX.Element {
  const { pane, state, words } = usePane();
  const { issues, register, mapping } = inspection;
  return (
    <section>
      <ScreenHeading>{words.register.title}</ScreenHeading>
      <h3>{words.register.problems}</h3>
      <Problems issues={issues} tables={register.tables} />
      {lacksRates(register, issues) && (
        <div className="block">
          <p>{words.register.addRatesAbout(currenciesWithoutRate(issues).join(', '))}</p>
          <DefaultButton onClick={() => void pane.addRates()}>{words.register.addRates}</DefaultButton>
        </div>
      )}
      <div className="actions">
        <DefaultButton onClick={() => void pane.check()}>{words.register.check}</DefaultButton>
        {state.undoable.fixes.length > 0 && (
          <DefaultButton onClick={() => void pane.undoFixes()}>{words.register.undoFixes}</DefaultButton>
        )}
      </div>
      <h3>{words.register.tables}</h3>
      <TablesFound register={register} />
      {mapping !== null && (
        <div className="block">
          <p className="quiet">{words.register.mapped}</p>
          <DefaultButton onClick={() => void pane.forgetMapping()}>{words.register.forget}</DefaultButton>
        </div>
      )}
    </section>
  );
}

function Problems({ issues, tables }: Pick<ProblemGroupsProps, 'issues' | 'tables'>): JSX.Element {
  const { pane, words, format } = usePane();
  const texts = words.register;
  const [filter, setFilter] = useState<ProblemFilter>({ severity: 'all', text: '' });
  const shown = filterProblems(issues, useDeferredValue(filter));
  const fixes = useMemo(
    () =>
      new Map(
        issues.map((issue) => [issue, fixOf(issue)] as const).filter((pair): pair is [Issue, Fix] => pair[1] !== null),
      ),
    [issues],
  );
  const offered = shown.flatMap((issue) => fixes.get(issue) ?? []);
  const errors = issues.filter(({ severity }) => severity === 'error').length;
  const warnings = issues.length - errors;
  if (issues.length === 0) return <p>{texts.clean}</p>;
  return (
    <>
      <p>{texts.summary(errors, format.count(errors), warnings, format.count(warnings))}</p>
      {issues.length > FEW && (
        <div className="filter">
          <TextField
            label={texts.search}
            value={filter.text}
            onChange={(_event, text) => setFilter({ ...filter, text: text ?? '' })}
          />
          <Choice
            label={texts.severity}
            selectedKey={filter.severity}
            options={SEVERITIES.map((key) => ({ key, text: texts.severities[key] }))}
            onChange={(_event, option) =>
              setFilter({ ...filter, severity: (option?.key ?? 'all') as Severity | 'all' })
            }
          />
        </div>
      )}
      {offered.length > 0 && (
        <div className="block">
          <PrimaryButton onClick={() => void pane.fix(offered)}>
            {texts.fixAll(offered.length, format.count(offered.length))}
          </PrimaryButton>
          <p className="quiet">{texts.fixAbout}</p>
        </div>
      )}
      <div role="status">{shown.length === 0 && <p>{texts.noneMatch}</p>}</div>
      <ProblemGroups issues={shown} tables={tables} fixes={fixes} />
    </>
  );
}
