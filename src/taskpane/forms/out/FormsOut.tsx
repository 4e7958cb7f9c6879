import { useEffect, type JSX } from 'react';
import type { FormToReturn } from '../../../jobs/formsInLog';
import { usePane } from '../../PaneContext';
import { InSteps } from '../../parts/InSteps';
import { Working } from '../../parts/Working';
import { useForms } from '../useForms';

/** For whom forms were made, and which are back: those that are not come first. */
export function FormsOut(): JSX.Element {
  const { pane, state, words, format } = usePane();
  const { out } = useForms();
  const said = words.forms.out;
  const isKnown = out?.version === state.registerVersion;
  useEffect(() => {
    if (!isKnown && state.job === null) void pane.forms.readOut();
  }, [pane, isKnown, state.job]);
  if (out === null) return <Working label={words.forms.reading} done={0} labelled shown={state.job === null} />;
  const { forms } = out;
  const count = (status: FormToReturn['status']): number => forms.filter((form) => form.status === status).length;
  const overdue = count('overdue');
  return (
    <>
      <p>{said.about}</p>
      {forms.length === 0 ? (
        <p>{said.none}</p>
      ) : (
        <>
          <p>
            <strong>
              {said.count(
                format.count(count('returned')),
                format.count(forms.length),
                overdue === 0 ? '' : format.count(overdue),
              )}
            </strong>
          </p>
          <InSteps items={forms}>
            {(few) => (
              <table className="figures-table">
                <caption className="hidden">{said.table}</caption>
                <thead>
                  <tr>
                    <th scope="col">{said.columns.party}</th>
                    <th scope="col">{said.columns.status}</th>
                  </tr>
                </thead>
                <tbody>
                  {few.map((form) => (
                    <Out key={`${form.kind} ${form.reference}`} form={form} />
                  ))}
                </tbody>
              </table>
            )}
          </InSteps>
        </>
      )}
    </>
  );
}

function Out({ form }: { form: FormToReturn }): JSX.Element {
  const { words, format } = usePane();
  const said = words.forms.out;
  const { party, kind, madeOn, returnBy, status, returnedOn, acceptedBy, reminder, language } = form;
  return (
    <tr>
      <th scope="row">
        {party}
        <span className="second quiet">
          {said.kinds[kind]}; {said.columns.made} {format.day(madeOn)}
        </span>
        {reminder !== null && (
          <details>
            <summary aria-label={said.reminderOf(party)}>{said.reminder}</summary>
            <p lang={language} dir="auto">
              {reminder}
            </p>
          </details>
        )}
      </th>
      <td>
        <span className={status === 'overdue' ? 'error' : ''}>
          {status === 'returned' && returnedOn !== null ? format.day(returnedOn) : said.statuses[status]}
        </span>
        {status === 'returned' && acceptedBy !== null && <span className="second quiet">{acceptedBy}</span>}
        {status !== 'returned' && returnBy !== null && (
          <span className="second quiet">
            {said.columns.returnBy} {format.day(returnBy)}
          </span>
        )}
      </td>
    </tr>
  );
}
