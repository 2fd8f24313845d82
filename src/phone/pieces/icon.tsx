import type { JSX } from 'preact';

/** Line drawings on a 24 by 24 grid; `solid` parts are filled. They carry no meaning without a word beside them. */
const DRAWINGS = {
  cup: () => <><path d="M4 10h12v5a5 5 0 0 1-5 5H9a5 5 0 0 1-5-5zM16 11h1.5a2.5 2.5 0 0 1 0 5H16M8 7c-1.2-1.4 1.2-2.4 0-4M12 7c-1.2-1.4 1.2-2.4 0-4"/></>,
  call: () => <><path class="solid" d="M7.2 3.3c.9-.4 1.9 0 2.3.9l1.2 2.9c.3.7.1 1.5-.5 2l-1.3 1.1c.9 2 2.5 3.6 4.6 4.6l1.1-1.3c.5-.6 1.3-.8 2-.5l2.9 1.2c.9.4 1.3 1.4.9 2.3-.8 2-2.8 3.2-4.9 2.9C9.5 18.6 4.7 13.8 4 8.2c-.3-2.1 1-4.1 3.2-4.9z"/></>,
  hang: () => <><path class="solid" transform="rotate(135 12 12)" d="M7.2 3.3c.9-.4 1.9 0 2.3.9l1.2 2.9c.3.7.1 1.5-.5 2l-1.3 1.1c.9 2 2.5 3.6 4.6 4.6l1.1-1.3c.5-.6 1.3-.8 2-.5l2.9 1.2c.9.4 1.3 1.4.9 2.3-.8 2-2.8 3.2-4.9 2.9C9.5 18.6 4.7 13.8 4 8.2c-.3-2.1 1-4.1 3.2-4.9z"/></>,
  order: () => <><path d="M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8M8 6l8 4"/></>,
  headset: () => <><path d="M4 14v-2a8 8 0 0 1 16 0v2M20 18c0 2-2 3-5 3"/><rect x="2.5" y="13" width="4.5" height="6" rx="2"/><rect x="17" y="13" width="4.5" height="6" rx="2"/></>,
  family: () => <><circle cx="8" cy="8" r="3.2"/><circle cx="17" cy="10" r="2.4"/><path d="M2 20c0-4 2.5-6 6-6s6 2 6 6M15 15c4-.8 7 1 7 5"/></>,
  police: () => <><path d="M12 2.8l7.5 2.6v5.8c0 4.6-3 8-7.5 10-4.5-2-7.5-5.4-7.5-10V5.4z"/><path class="solid" d="M12 7.2l1.4 2.9 3.2.4-2.3 2.2.6 3.2-2.9-1.5-2.9 1.5.6-3.2-2.3-2.2 3.2-.4z"/></>,
  sound: () => <><path class="solid" d="M3 9h4l5-4.5v15L7 15H3z"/><path d="M15.5 9q2.5 3 0 6M18.5 6.5q5 5.5 0 11"/></>,
  hand: () => <><path d="M9 12V4.5a1.5 1.5 0 0 1 3 0V11M12 11V9.5a1.5 1.5 0 0 1 3 0V12M15 12v-1a1.5 1.5 0 0 1 3 0v4c0 4-2 6-5.5 6S8 19.5 6.5 17l-2-3.5c-.8-1.5 1-2.7 2-1.5L9 14.5"/></>,
  door: () => <><path d="M5 21V5a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2v16M3 21h18"/><circle class="solid" cx="15.5" cy="12.5" r="1.3"/></>,
  check: () => <><path d="M4.5 12.5l5 5L20 6.5"/></>,
  cross: () => <><path d="M6 6l12 12M18 6L6 18"/></>,
  ask: () => <><path d="M8 9a4 4 0 1 1 6 3.5c-1.5.8-2 1.5-2 3"/><circle class="solid" cx="12" cy="19.5" r="1.5"/></>,
  mask: () => <><path d="M3 8c6-2.5 12-2.5 18 0 0 6-2 9-5 9-2 0-2.5-2-4-2s-2 2-4 2c-3 0-5-3-5-9z"/><path class="solid" d="M6.5 10.5c1.3-.9 2.7-.9 4 0-1.3 1.5-2.7 1.5-4 0zM13.5 10.5c1.3-.9 2.7-.9 4 0-1.3 1.5-2.7 1.5-4 0z"/></>,
  face: () => <><circle cx="12" cy="12" r="9"/><path d="M8 14.5q4 4 8 0"/><circle class="solid" cx="9" cy="10" r="1.3"/><circle class="solid" cx="15" cy="10" r="1.3"/></>,
  agent: () => <><path d="M5 20c.6-4 3-5.6 7-5.6s6.4 1.6 7 5.6M6 10a6 6 0 0 1 12 0M18 12c0 2-1 3-3 3"/><circle cx="12" cy="9.5" r="4"/><rect x="4.6" y="8.6" width="2.4" height="4" rx="1.2"/><rect x="17" y="8.6" width="2.4" height="4" rx="1.2"/></>,
  back: () => <><path d="M14.5 5l-7 7 7 7"/></>,
  next: () => <><path d="M9.5 5l7 7-7 7"/></>,
  down: () => <><path d="M5 9.5l7 7 7-7"/></>,
  clock: () => <><circle cx="12" cy="12" r="9"/><path d="M12 7v5l3.5 2"/></>,
  mail: () => <><rect x="3" y="5" width="18" height="14" rx="3"/><path d="M4 7.5l8 6 8-6"/></>,
  type: () => <><path d="M3 19L8.5 5 14 19M5 14h7M15 19l3.2-8 3.3 8M16 16.5h4.5"/></>,
  contrast: () => <><circle cx="12" cy="12" r="9"/><path class="solid" d="M12 3a9 9 0 0 1 0 18z"/></>,
  motion: () => <><path d="M3 8h10M3 12h15M3 16h7"/><circle cx="17.5" cy="8" r="2.5"/></>,
  globe: () => <><circle cx="12" cy="12" r="9"/><path d="M3 12h18M12 3c4 5 4 13 0 18M12 3c-4 5-4 13 0 18"/></>,
  elder: () => <><circle cx="9" cy="5.5" r="2.5"/><path d="M9 9v6l-3 6M9 15l3 6M9 10.5l5 2M17 12v9M17 12a2 2 0 1 1 3 1"/></>,
  trash: () => <><path d="M4 7h16M9 7V4h6v3M6 7l1 13h10l1-13M10 11v5M14 11v5"/></>,
  leaf: () => <><path d="M5 19C4 10 10 4 20 4c0 10-6 16-15 15zM5 19c3-5 6-8 10-10"/></>,
  noid: () => <><rect x="3" y="5" width="18" height="14" rx="3"/><path d="M3 21L21 3"/></>,
} satisfies Record<string, () => JSX.Element>;

export type IconName = keyof typeof DRAWINGS;

export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      {DRAWINGS[name]()}
    </svg>
  );
}
