import { Component, type ComponentChildren } from 'preact';
import { ProblemPage } from './problemPage.tsx';

/** The last resort: an error while drawing gives a page that can go on from what was kept, never a white one. */
export class Boundary extends Component<{ children: ComponentChildren }, { failed: boolean }> {
  override state = { failed: false };

  static override getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    if (!this.state.failed) return this.props.children;
    return <ProblemPage code="page/failed" retry={() => this.setState({ failed: false })} />;
  }
}
