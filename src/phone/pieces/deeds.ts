import { isInPerson } from '../../core/surface.ts';
import type { Scene } from '../../core/scene.ts';
import type { Action } from '../../core/vocabulary.ts';

/** The key of the interface words for an action in this scene, as an offer (`action`) or as a deed (`did`). */
export function actionKey(form: 'action' | 'did', action: Action, scene: Scene): string {
  if (action === 'open-app') return `${form}.open-app.${scene.cast[scene.app]?.app ?? 'shop'}`;
  if (action === 'hang-up' && isInPerson(scene)) return `${form}.hang-up.face`;
  return `${form}.${action}`;
}
