import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { useState, type JSX } from 'react';
import type { Words } from '../../words/english/pane';
import type { Inspection } from '../../jobs/inspect';
import { usePane } from '../PaneContext';
import { ScreenHeading } from '../parts/ScreenHeading';
import { draftOf, hindrances, mappingOfDraft, type Hindrance } from './draft';
import { MapTable } from './MapTable';

export function inWords(hindrance: Hindrance, { mapping }: Words): string {
  switch (hindrance.kind) {
    case 'missingTable':
      return mapping.missingTable(hindrance.table);
    case 'missingColumn':
      return mapping.missingColumn(hindrance.header, hindrance.table);
    case 'tableTwice':
      return mapping.twice(hindrance.named);
    case 'columnTwice':
      return mapping.columnTwice(hindrance.header, hindrance.table);
  }
}

type Unmapped = Exclude<Inspection, { kind: 'register' | 'form' }>;

/** What was found in the tables of the workbook, to be confirmed or corrected. */
export default function MappingScreen({ inspection }: { inspection: Unmapped }): JSX.Element {
  const { pane, words } = usePane();
  const { mapping } = words;
  const [draft, setDraft] = useState(() => draftOf(inspection.kind === 'mappable' ? inspection.suggestion : []));
  const hinders = hindrances(draft);
  const seen = inspection.tables;
  const first = draft.filter(({ required, named }) => required || named !== null);
  const others = draft.filter((table) => !first.includes(table));
  return (
    <section>
      <ScreenHeading>{mapping.title}</ScreenHeading>
      {seen.length === 0 ? (
        <>
          <p>{mapping.noTables}</p>
          <div className="actions">
            <PrimaryButton onClick={() => void pane.check()}>{words.start.lookAgain}</PrimaryButton>
            <DefaultButton onClick={() => pane.show('start')}>{mapping.back}</DefaultButton>
          </div>
        </>
      ) : (
        <>
          <p>{mapping.intro}</p>
          {first.map((table) => (
            <MapTable key={table.table} table={table} seen={seen} draft={draft} onChange={setDraft} />
          ))}
          {others.length > 0 && (
            <details className="block">
              <summary>{mapping.more}</summary>
              {others.map((table) => (
                <MapTable key={table.table} table={table} seen={seen} draft={draft} onChange={setDraft} />
              ))}
            </details>
          )}
          <div role="status" className="block">
            {hinders.length > 0 && (
              <>
                <h3>{mapping.missing}</h3>
                <ul className="plain">
                  {hinders.map((hindrance) => (
                    <li key={inWords(hindrance, words)}>{inWords(hindrance, words)}</li>
                  ))}
                </ul>
              </>
            )}
          </div>
          <div className="actions">
            <PrimaryButton
              disabled={hinders.length > 0}
              allowDisabledFocus
              onClick={() => void pane.map(mappingOfDraft(draft))}
            >
              {mapping.confirm}
            </PrimaryButton>
            <DefaultButton onClick={() => pane.show('start')}>{mapping.back}</DefaultButton>
          </div>
        </>
      )}
    </section>
  );
}
