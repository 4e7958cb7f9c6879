import type { PartialTheme } from 'office-ui-fabric-react/lib/Theme';

const GROWING = { height: 'auto', minHeight: '2rem' } as const;

/** Fabric's controls have heights in pixels; here they grow with their text, and labels wrap rather than being cut. */
const button = {
  styles: {
    root: { ...GROWING, padding: '0.3125rem 0.75rem', maxWidth: '100%' },
    label: { lineHeight: '1.25rem', margin: '0 0.25rem', fontWeight: 600 },
    flexContainer: { flexWrap: 'nowrap' },
  },
};

/** Five of them stand side by side in a pane of 320 pixels. */
const TAB = { ...GROWING, minHeight: '2.5rem', lineHeight: '1.5rem', padding: '0 0.375rem', margin: 0 } as const;

export const componentStyles: NonNullable<PartialTheme['components']> = {
  DefaultButton: button,
  PrimaryButton: button,
  IconButton: { styles: { root: { ...GROWING, width: 'auto', minWidth: '2rem' } } },
  Pivot: {
    styles: {
      root: { display: 'flex', flexWrap: 'wrap' },
      link: TAB,
      linkIsSelected: { ...TAB, selectors: { '::before': { left: '0.375rem', right: '0.375rem' } } },
    },
  },
  TextField: { styles: { fieldGroup: GROWING, field: { padding: '0.25rem 0.5rem' } } },
  Dropdown: {
    styles: {
      title: { ...GROWING, lineHeight: '1.25rem', padding: '0.3125rem 1.75rem 0.3125rem 0.5rem', whiteSpace: 'normal' },
      caretDownWrapper: { height: '100%', display: 'flex', alignItems: 'center' },
      dropdownItem: { ...GROWING, lineHeight: '1.25rem', whiteSpace: 'normal' },
      dropdownItemSelected: { ...GROWING, lineHeight: '1.25rem', whiteSpace: 'normal' },
      dropdownOptionText: { whiteSpace: 'normal', overflow: 'visible' },
    },
  },
  Checkbox: { styles: { text: { lineHeight: '1.25rem' } } },
  MessageBar: {
    styles: {
      text: { margin: '0.5rem', alignItems: 'center' },
      innerText: { fontSize: '0.875rem', lineHeight: '1.25rem', whiteSpace: 'normal' },
      iconContainer: { margin: '0.625rem 0 0.5rem 0.75rem' },
      icon: { fontSize: '1rem' },
      dismissal: { fontSize: '0.75rem', height: 'auto', minHeight: '2rem', width: '2rem' },
    },
  },
  ProgressIndicator: {
    styles: {
      itemName: { lineHeight: '1.25rem', whiteSpace: 'normal', paddingTop: 0 },
      itemProgress: { height: 'auto', padding: '0.1875rem 0' },
    },
  },
};
