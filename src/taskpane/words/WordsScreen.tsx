import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { TextField } from 'office-ui-fabric-react/lib/TextField';
import { useDeferredValue, useMemo, useState, type JSX } from 'react';
import type { Inspection } from '../../jobs/inspect';
import { glossaryIn } from '../../words/allGlossaries';
import { factsOf, LANGUAGES, OFFERED, type Language } from '../../words/languages';
import { usePane } from '../PaneContext';
import { Choice } from '../parts/Choice';
import { ScreenHeading } from '../parts/ScreenHeading';
import { entriesFound } from './entriesFound';

/**
 * What the words on sheets, forms and pane mean: first in the language of the register or the form, then in any that is
 * chosen. The words around the list are the pane's own.
 */
export default function WordsScreen(): JSX.Element {
  const { pane, state, words, format } = usePane();
  const { title, about, language: choose, search, found, back } = words.glossary;
  const [language, setLanguage] = useState(() => languageOf(state.inspection));
  const [text, setText] = useState('');
  const wanted = useDeferredValue(text);
  const entries = useMemo(() => entriesFound(glossaryIn(language), wanted), [language, wanted]);
  return (
    <section>
      <ScreenHeading>{title}</ScreenHeading>
      <p>{about}</p>
      <div className="actions">
        <DefaultButton onClick={() => pane.show(state.wordsFrom)}>{back}</DefaultButton>
      </div>
      <div className="filter">
        <TextField label={search} value={text} onChange={(_event, now) => setText(now ?? '')} />
        <Choice
          label={choose}
          selectedKey={language}
          options={OFFERED.map(({ code, name }) => ({ key: code, text: name }))}
          onChange={(_event, option) => setLanguage((option?.key ?? language) as Language)}
        />
      </div>
      <p className="quiet" role="status">
        {found(entries.length, format.count(entries.length))}
      </p>
      <dl className="glossary" lang={language} dir={factsOf(language).rightToLeft ? 'rtl' : 'ltr'}>
        {entries.map(({ term, word, english, meaning }) => (
          <div key={term}>
            <dt>
              {word}
              {english !== word && (
                <span className="second quiet" lang="en" dir="ltr">
                  {english}
                </span>
              )}
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function languageOf(inspection: Inspection | null): Language {
  const language =
    inspection?.kind === 'form'
      ? inspection.form.reference.language
      : inspection?.kind === 'register'
        ? inspection.register.settings.language
        : null;
  return LANGUAGES.find((one) => one === language) ?? 'en';
}
