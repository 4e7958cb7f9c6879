import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useCallback, useDeferredValue, useState, type JSX } from 'react';
import { usePane } from '../../PaneContext';
import { ListedTick, Tick } from '../parts/Tick';
import { useForms } from '../useForms';
import { chooseParties, donorOf, partiesFound, partiesOffered } from './parties';

/** Fewer are seen at a glance. */
const FEW = 8;

/** For whom forms are made: a list with a checkbox each, to be searched, and a field for donors who are new. */
export function PartyChoice(): JSX.Element {
  const { pane, words, format } = usePane();
  const forms = useForms();
  const { make } = words.forms;
  const { kind, chosen } = forms.draft;
  const [text, setText] = useState('');
  const parties = partiesOffered(forms);
  const found = partiesFound(parties, useDeferredValue(text));
  const ticked = found.filter(({ key }) => chosen[kind].has(key)).length;
  const all = parties.filter(({ key }) => chosen[kind].has(key)).length;
  const { store, draft } = pane.forms;
  const choose = useCallback(
    (key: string, on: boolean) => draft(chooseParties(store.state().draft, [key], on)),
    [store, draft],
  );
  const isSearched = found.length < parties.length;
  return (
    <fieldset className="parties">
      <legend>{make.parties[kind]}</legend>
      {parties.length === 0 && forms.parties !== null && <p className="quiet">{make.noneKnown}</p>}
      {parties.length > FEW && (
        <TextField label={make.search[kind]} value={text} onChange={(_event, now) => setText(now ?? '')} />
      )}
      {found.length > 1 && (
        <div className="tick-all">
          <Tick
            checked={ticked === found.length}
            mixed={ticked > 0}
            label={(isSearched ? make.selectFound : make.selectAll)(format.count(found.length))}
            onChange={(on) =>
              draft(
                chooseParties(
                  forms.draft,
                  found.map(({ key }) => key),
                  on,
                ),
              )
            }
          />
        </div>
      )}
      <div className="tick-list">
        {found.map(({ key, name, earlier }) => (
          <ListedTick
            key={key}
            name={key}
            label={name}
            note={make.rowsOf(earlier, format.count(earlier))}
            checked={chosen[kind].has(key)}
            onChange={choose}
          />
        ))}
      </div>
      <p className="quiet" role="status">
        {found.length === 0 && parties.length > 0
          ? make.noneFound
          : make.chosen(all, format.count(all), format.count(parties.length))}
      </p>
      {kind === 'pledges' && <NewDonor />}
    </fieldset>
  );
}

function NewDonor(): JSX.Element {
  const { pane, words } = usePane();
  const forms = useForms();
  const { make } = words.forms;
  const [name, setName] = useState('');
  const [said, setSaid] = useState('');
  const add = (): void => {
    const wanted = name.replace(/\s+/g, ' ').trim();
    if (wanted === '') return;
    const known = donorOf(partiesOffered(forms), wanted);
    const donor = known ?? { key: wanted, name: wanted, earlier: 0 };
    pane.forms.draft({
      ...(known ? {} : { added: [...forms.draft.added, donor] }),
      ...chooseParties(forms.draft, [donor.key], true),
    });
    setName('');
    setSaid(known ? make.donorThere(known.name) : make.donorAdded(donor.name));
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <div className="filter">
        <TextField
          label={make.newDonor}
          value={name}
          maxLength={255}
          onChange={(_event, text) => setName(text ?? '')}
        />
        <DefaultButton type="submit" disabled={name.trim() === ''} allowDisabledFocus>
          {make.addDonor}
        </DefaultButton>
      </div>
      <p className="quiet" role="status">
        {said}
      </p>
    </form>
  );
}
