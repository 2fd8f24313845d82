/** The still picture behind a page. What moves in it is drawn over it by the stage. */
export function Plate({ picture, veil }: { picture: string; veil?: 'evening' | 'night' }) {
  return <div class={`plate ${picture}${veil ? ` ${veil}` : ''}`} data-slot="plate" aria-hidden="true" />;
}
