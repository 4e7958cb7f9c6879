import { registerIcons } from 'office-ui-fabric-react/lib/Styling';
import {
  BlockedIcon,
  CheckIcon,
  CloseIcon,
  DoneIcon,
  DownIcon,
  ErrorIcon,
  InfoIcon,
  SearchIcon,
  UpIcon,
  WarningIcon,
} from './icons';

/** Gives Fabric's controls the icons for which they ask by name, so that none comes from a font or a network. */
export function registerPaneIcons(): void {
  registerIcons({
    style: {},
    icons: {
      Info: InfoIcon,
      ErrorBadge: ErrorIcon,
      Warning: WarningIcon,
      Completed: DoneIcon,
      Blocked2: BlockedIcon,
      Clear: CloseIcon,
      Cancel: CloseIcon,
      ChevronDown: DownIcon,
      ChevronUp: UpIcon,
      CheckMark: CheckIcon,
      Search: SearchIcon,
    },
  });
}
