import type { JSX } from 'react';
import { DefaultButton, PrimaryButton } from 'office-ui-fabric-react/lib/Button';
import { checkExcelWords, checkExcelLanguage } from '../../words/checkExcelWords';
import { factsOf } from '../../words/languages';
import type { Inspection } from '../../jobs/inspect';
import { usePane } from '../PaneContext';
import { ScreenHeading } from '../parts/ScreenHeading';
import { ProbeResults } from './ProbeResults';
import { ResultText } from './ResultText';

/**
 * Tries what the code assumes of Excel and shows what came of it. In the language of the form or the register, else in
 * Excel's.
 */
export default function CheckExcelScreen(): JSX.Element {
  const { pane, state } = usePane();
  const { inspection, excelCheck: check } = state;
  const language = checkExcelLanguage([languageOf(inspection), pane.excel.language()]);
  const words = checkExcelWords(language);
  return (
    <section lang={language} dir={factsOf(language).rightToLeft ? 'rtl' : 'ltr'}>
      <ScreenHeading>{words.title}</ScreenHeading>
      <p>{words.about}</p>
      <p>{words.nothingSent}</p>
      <div className="actions">
        <PrimaryButton onClick={() => void pane.checkExcel()}>
          {check === null ? words.start : words.again}
        </PrimaryButton>
        <DefaultButton onClick={() => pane.show(inspection?.kind === 'register' ? 'register' : 'start')}>
          {words.back}
        </DefaultButton>
      </div>
      {check !== null && (
        <>
          <ResultText check={check} words={words} />
          <ProbeResults check={check} words={words} />
        </>
      )}
    </section>
  );
}

function languageOf(inspection: Inspection | null): string | null {
  if (inspection?.kind === 'form') return inspection.form.reference.language;
  return inspection?.kind === 'register' ? inspection.register.settings.language : null;
}
