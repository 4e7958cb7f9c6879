import { Component, type ReactNode } from 'react';
import { english } from '../../words/english/pane';
import { Notice } from './Notice';

interface RecoveryState {
  readonly failed: Error | null;
}

/** Says so where a screen fails, rather than leaving the pane empty. */
export class Recovery extends Component<{ children: ReactNode }, RecoveryState> {
  override state: RecoveryState = { failed: null };

  static getDerivedStateFromError(failed: Error): RecoveryState {
    return { failed };
  }

  override render(): ReactNode {
    const { failed } = this.state;
    return failed === null ? this.props.children : <Notice>{english.environment.broken(failed.name)}</Notice>;
  }
}
