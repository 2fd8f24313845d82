import { addScene } from './scenes/addScene.ts';
import { twinOf } from './scenes/skeleton.ts';

// Writes the skeleton of a scene: `npm run new-scene -- 1-2-lost-parcel`, or with `--genuine` of a genuine one.
const [id, option] = process.argv.slice(2).toSorted((a, b) => Number(a.startsWith('--')) - Number(b.startsWith('--')));
const truth = option === '--genuine' ? 'genuine' : 'scam';

if (!id || id.startsWith('--')) {
  console.error('用法 usage: npm run new-scene -- <id> [--genuine]');
  process.exitCode = 1;
} else {
  const added = addScene('scenes', id, truth);
  if (added.ok) tell(id, added.value);
  else {
    console.error(`${added.error}: ${added.error === 'new-scene/exists' ? `scenes/${id} 已经有了。It is there already.` : '编号只能用小写字母、数字和“-”。Use small letters, digits and “-”.'}`);
    process.exitCode = 1;
  }
}

function tell(scene: string, house: number): void {
  const twin = twinOf(scene);
  const command = `npm run new-scene -- ${twin}${truth === 'scam' ? ' --genuine' : ''}`;
  console.log(`scenes/${scene}: 门牌 house ${house}`);
  console.log(`另一半 its twin: ${command}`);
  console.log('检查 check: npm run scenes');
}
