import { freshSave, type LanguageCode, type Settings } from './core/save.ts';
import { dress, measureHeight } from './pages/appearance.ts';
import { glanceAt } from './platform/glance.ts';
import { pickLanguage } from './platform/pickLanguage.ts';

/**
 * Runs while the program is still on its way, in a script of its own: lays the content note, which the build has
 * written into the page, before whoever is new here, and remembers what they press. `takeOver` goes on from there.
 * Without this script, or where it cannot know who has come, nothing is shown until the program is there.
 */
function lead(root: HTMLElement): void {
  const glance = glanceAt(() => localStorage);
  const saved = typeof glance === 'string' ? null : glance.settings.language;
  const language = pickLanguage(new URLSearchParams(location.search).get('lng'), saved, navigator.languages);
  fetchWords(language);
  if (glance === 'unknown' || (glance !== 'new' && glance.welcomed)) return;
  show(root, { ...freshSave(0).settings, ...(glance !== 'new' && glance.settings), language });
  root.dataset['early'] = '';
  root.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    // The program takes the mark away when it answers for itself.
    if (button && root.dataset['early'] !== undefined) press(root, button);
  });
}

/** Beside the program instead of after it: one way to the server less before anything can be played. */
function fetchWords(language: LanguageCode): void {
  const from = noteIn(language)?.dataset['words'];
  if (from) document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', crossOrigin: '', href: from }));
}

function show(root: HTMLElement, settings: Settings & { language: LanguageCode }): void {
  const query = new URLSearchParams(location.search);
  const asks = (what: string) => matchMedia(what).matches;
  const wishes = { contrast: asks('(prefers-contrast: more)'), reducedMotion: asks('(prefers-reduced-motion: reduce)') };
  dress(document.documentElement, settings, wishes, query.get('view') === 'text');
  lay(root, settings.language);
  if (settings.elder) choose(root, 'elder');
}

/** The note in one language, in place of whatever stands there. */
function lay(root: HTMLElement, language: LanguageCode): void {
  const note = noteIn(language);
  if (note) root.replaceChildren(note.content.cloneNode(true));
  document.documentElement.lang = language;
}

/** Does what of a press can be done already, and marks the button for the program, which does the rest. */
function press(root: HTMLElement, button: HTMLButtonElement): void {
  const { edition } = button.dataset;
  if (edition) choose(root, edition);
  const at = buttons(root).indexOf(button);
  if (button.lang) speak(root, button.lang as LanguageCode);
  const there = buttons(root)[at]!;
  for (const other of buttons(there.parentElement!)) if (edition || button.lang) delete other.dataset['pressed'];
  there.dataset['pressed'] = '';
  there.focus({ preventScroll: true });
}

function choose(root: HTMLElement, edition: string): void {
  for (const radio of root.querySelectorAll<HTMLElement>('[data-edition]')) {
    const chosen = radio.dataset['edition'] === edition;
    radio.setAttribute('aria-checked', String(chosen));
    if (chosen) radio.append(root.querySelector('.got')!);
  }
  document.documentElement.classList.toggle('elder', edition === 'elder');
  measureHeight(document.documentElement);
}

/** The other language, with everything pressed and chosen as it was. */
function speak(root: HTMLElement, language: LanguageCode): void {
  const pressed = buttons(root).map(button => 'pressed' in button.dataset);
  const elder = document.documentElement.classList.contains('elder');
  lay(root, language);
  choose(root, elder ? 'elder' : 'standard');
  buttons(root).forEach((button, i) => {
    if (pressed[i]) button.dataset['pressed'] = '';
  });
}

const noteIn = (language: LanguageCode) => document.querySelector<HTMLTemplateElement>(`template[lang="${language}"]`);

const buttons = (root: Element): HTMLButtonElement[] => [...root.querySelectorAll('button')];

lead(document.getElementById('game')!);
