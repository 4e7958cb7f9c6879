import type { JSX } from 'react';
import { Dropdown, type IDropdownProps } from 'office-ui-fabric-react/lib/Dropdown';
import { ResponsiveMode } from 'office-ui-fabric-react/lib/ResponsiveMode';

/**
 * A drop-down list. Fabric would take a task pane for a small telephone and open the list as a dialog over it; here it
 * opens below its field.
 */
export const Choice = (props: IDropdownProps): JSX.Element => (
  <Dropdown responsiveMode={ResponsiveMode.large} {...props} />
);
