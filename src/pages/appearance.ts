import type { Settings } from '../core/save.ts';

/** What the system asks for. */
interface Wishes {
  contrast: boolean;
  reducedMotion: boolean;
}

/** Lines of text that fit into the window; below this the layout for little height is taken. */
const FEW_LINES = 32;

/** Whether more contrast is wanted, and whether nothing should move: what was chosen, else what the system asks for. */
const contrasted = ({ contrast }: Settings, wishes: Wishes): boolean => contrast === 'more' || (contrast === 'system' && wishes.contrast);
const still = ({ motion }: Settings, wishes: Wishes): boolean => motion === 'less' || (motion === 'system' && wishes.reducedMotion);

/** What settings do to the whole document. */
export function dress(root: HTMLElement, settings: Settings, wishes: Wishes, textView: boolean): void {
  root.style.setProperty('--text-scale', String(settings.textScale));
  root.classList.toggle('elder', settings.elder);
  root.classList.toggle('contrast', contrasted(settings, wishes));
  root.classList.toggle('text-only', settings.textOnly || textView);
  root.classList.toggle('still', still(settings, wishes));
  measureHeight(root);
}

/** Media queries ask in the browser's own letters; this asks in the reader's. */
export function measureHeight(root: HTMLElement): void {
  const letter = Number.parseFloat(getComputedStyle(root).fontSize);
  root.classList.toggle('short', innerHeight / letter < FEW_LINES);
}
