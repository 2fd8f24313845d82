/** The still picture behind a page. What moves in it is drawn over it by the stage. */
export function Plate({ picture, far = false, veil }: { picture: string; far?: boolean; veil?: 'evening' | 'night' }) {
  return <div class={`plate ${picture}${far ? ' far' : ''}${veil ? ` ${veil}` : ''}`} data-slot="plate" aria-hidden="true" />;
}
