import rooms from '../../assets/pictures/room-lights.json';

interface Box { x: number; y: number; w: number; h: number }
interface View { width: number; height: number; windows: Box[]; lamps: { x: number; y: number; reach: number }[] }

/** Far beyond any edge of the picture: where the floor goes on below it, the light does too. */
const BEYOND = 3000;

/**
 * What is laid over a room, in the units of its picture: shade, the sky in its windows, and round each lamp a place that
 * the shade leaves out. `slice` at the top is what `cover` at `50% 0` is for the picture. The colours are in light.css.
 */
export function RoomLight({ room }: { room: string }) {
  const views = (rooms as Record<string, Record<'wide' | 'tall', View>>)[room];
  return views ? <>{(['wide', 'tall'] as const).map(seat => <Seated key={seat} seat={seat} view={views[seat]} />)}</> : null;
}

function Seated({ seat, view: { width, height, windows, lamps } }: { seat: 'wide' | 'tall'; view: View }) {
  const shared = { viewBox: `0 0 ${width} ${height}`, preserveAspectRatio: 'xMidYMin slice', 'aria-hidden': true } as const;
  const [sky, lamp, sun] = ['sky', 'lamp', 'sun'].map(name => `${name}-${seat}`);
  return (
    <>
      <svg class={`shade ${seat}`} {...shared}>
        <linearGradient id={sky} x1="0" y1="0" x2="0" y2="1"><stop class="sky-top" /><stop class="sky-middle" offset=".6" /><stop class="sky-foot" offset="1" /></linearGradient>
        <radialGradient id={lamp}><stop class="lamp-core" /><stop class="lamp-core" offset=".12" /><stop class="lamp-rim" offset="1" /></radialGradient>
        <rect class="tint" x={-BEYOND} y={-BEYOND} width={2 * BEYOND + width} height={2 * BEYOND + height} />
        {lamps.map(l => <circle key={l.x} cx={l.x} cy={l.y} r={l.reach * 1.7} fill={`url(#${lamp})`} />)}
        {windows.map(w => <rect key={w.x} class="sky" x={w.x} y={w.y} width={w.w} height={w.h} fill={`url(#${sky})`} />)}
      </svg>
      <svg class={`shine ${seat}`} {...shared}>
        <radialGradient id={sun}><stop class="sun-core" /><stop class="sun-rim" offset="1" /></radialGradient>
        {windows.map(w => <ellipse key={w.x} class="sun" cx={w.x + w.w / 2} cy={w.y + w.h * 0.7} rx={w.w * 1.5} ry={w.h * 1.9} fill={`url(#${sun})`} />)}
        {lamps.map(l => <circle key={l.x} class="glow" cx={l.x} cy={l.y} r={l.reach * 0.42} fill={`url(#${sun})`} />)}
      </svg>
    </>
  );
}
