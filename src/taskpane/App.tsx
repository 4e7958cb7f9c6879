import { DefaultButton } from 'office-ui-fabric-react/lib/Button';
import { Pivot, PivotItem } from 'office-ui-fabric-react/lib/Pivot';
import { ThemeProvider } from 'office-ui-fabric-react/lib/Theme';
import { lazy, Suspense, useCallback, useMemo, useRef, type ReactNode, type JSX } from 'react';
import { CheckExcelLink } from './excel/CheckExcelLink';
import { PaneProvider, usePane } from './PaneContext';
import { FirstScreenProvider } from './parts/firstScreen';
import { Footer } from './parts/Footer';
import { Start } from './start/Start';
import { TABS, type Screen, type Tab } from './state/paneState';
import { statusOf } from './state/status';
import { officeThemeToFabric } from './theme/officeThemeToFabric';
import { usePageLanguage } from './theme/usePageLanguage';
import { useTheme } from './theme/useTheme';
import { WordsLink } from './words/WordsLink';
import type { Pane } from './work/pane';

const MappingScreen = lazy(() => import('./mapping/MappingScreen'));
const RegisterScreen = lazy(() => import('./register/RegisterScreen'));
const SummaryScreen = lazy(() => import('./summary/SummaryScreen'));
const TraceScreen = lazy(() => import('./trace/TraceScreen'));
const FormsScreen = lazy(() => import('./forms/FormsScreen'));
const FillScreen = lazy(() => import('./forms/fill/FillScreen'));
const SheetsScreen = lazy(() => import('./sheets/SheetsScreen'));
const CheckExcelScreen = lazy(() => import('./excel/CheckExcelScreen'));
const WordsScreen = lazy(() => import('./words/WordsScreen'));
const Question = lazy(() => import('./parts/Question'));

const isTab = (screen: Screen): screen is Tab => (TABS as readonly Screen[]).includes(screen);

/** The task pane in Office's theme. */
export function App({ pane }: { pane: Pane }): JSX.Element {
  return (
    <PaneProvider pane={pane}>
      <InTheme>
        <PaneFrame />
      </InTheme>
    </PaneProvider>
  );
}

function InTheme({ children }: { children: ReactNode }): JSX.Element {
  const colors = useTheme();
  const rightToLeft = usePageLanguage(usePane().language);
  const theme = useMemo(
    () => ({ ...officeThemeToFabric(colors), ...(rightToLeft ? { rtl: true } : {}) }),
    [colors, rightToLeft],
  );
  return (
    <ThemeProvider theme={theme} applyTo="none">
      {children}
    </ThemeProvider>
  );
}

function PaneFrame(): JSX.Element {
  const view = usePane();
  const { pane, state, words } = view;
  const { inspection, screen, question } = state;
  const firstScreen = useRef<Screen | null>(null);
  if (inspection !== null) firstScreen.current ??= screen;
  const leftFirst = useRef(false);
  if (firstScreen.current !== null && firstScreen.current !== screen) leftFirst.current = true;
  const isFirst = useCallback(() => !leftFirst.current, []);
  return (
    <div className="pane">
      <header className="pane-header">
        <div>
          <h1>{words.product}</h1>
          <WordsLink />
        </div>
        <p role="status">{statusOf(view)}</p>
      </header>
      {inspection?.kind === 'register' && isTab(screen) && (
        <nav className="pane-tabs" aria-label={words.tabs.label}>
          <Pivot
            headersOnly
            selectedKey={screen}
            getTabId={(key) => `tab-${key}`}
            onLinkClick={(item) => pane.show(item?.props.itemKey as Tab)}
          >
            {TABS.map((tab) => (
              <PivotItem key={tab} itemKey={tab} headerText={words.tabs[tab]} />
            ))}
          </Pivot>
        </nav>
      )}
      {/* What stood there while the workbook was looked at is replaced, not moved. */}
      <main className="pane-body" key={inspection === null ? 'opening' : 'open'}>
        <FirstScreenProvider value={isFirst}>
          <Suspense fallback={<Skeleton />}>
            <OpenScreen />
            <CheckExcelLink />
          </Suspense>
        </FirstScreenProvider>
      </main>
      <Footer />
      {question !== null && (
        <Suspense fallback={null}>
          <Question question={question} />
        </Suspense>
      )}
    </div>
  );
}

function OpenScreen(): JSX.Element {
  const { pane, state, words } = usePane();
  const { inspection, screen, message } = state;
  if (screen === 'excel') return <CheckExcelScreen />;
  if (screen === 'words') return <WordsScreen />;
  if (inspection === null) {
    return message === null ? (
      <Skeleton />
    ) : (
      <DefaultButton onClick={() => void pane.open()}>{words.tryAgain}</DefaultButton>
    );
  }
  if (inspection.kind === 'form') return <FillScreen inspection={inspection} />;
  if (inspection.kind !== 'register')
    return screen === 'mapping' ? <MappingScreen inspection={inspection} /> : <Start />;
  switch (screen) {
    case 'summary':
      return <SummaryScreen inspection={inspection} />;
    case 'trace':
      return <TraceScreen inspection={inspection} />;
    case 'sheets':
      return <SheetsScreen inspection={inspection} />;
    case 'forms':
      return <FormsScreen inspection={inspection} />;
    default:
      return <RegisterScreen inspection={inspection} />;
  }
}

/** What stands in the place of a screen until it is there, as in taskpane.html before the program has loaded. */
function Skeleton(): JSX.Element {
  return (
    <div aria-hidden="true">
      <div className="skeleton skeleton-heading" />
      <div className="skeleton" />
      <div className="skeleton" />
      <div className="skeleton skeleton-tall" />
    </div>
  );
}
