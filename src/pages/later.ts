/** Pages that nobody needs before the first choice, and the light in the rooms, in a chunk of their own. */
export { AboutPage } from './aboutPage.tsx';
export { DebriefPage } from './debriefPage.tsx';
export { HandbookPage } from './handbookPage.tsx';
export { NeighboursPage } from './neighboursPage.tsx';
export { RehearsePage } from './rehearsePage.tsx';
export { ReportPage } from './reportPage.tsx';
export { RoomLight } from './roomLight.tsx';
export { SettingsPage } from './settingsPage.tsx';
export { TestPage } from './testPage.tsx';
export { UnmaskPage } from './unmaskPage.tsx';
export { VerdictPage } from './verdictPage.tsx';
