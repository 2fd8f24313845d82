import { signal, type Signal } from '@preact/signals';
import { cuesBetween, type Cue } from '../core/cues.ts';
import { coachFor, lessonsDone, type Lesson } from '../core/coach.ts';
import type { Move } from '../core/move.ts';
import { positionAfter, step, type Position } from '../core/position.ts';
import type { ContactPage, OpenContact, Role, SaveState, Settings } from '../core/save.ts';
import type { Scene } from '../core/scene.ts';
import type { Shown } from '../core/surface.ts';
import { takeOf } from '../core/take.ts';
import type { LanguageCode } from '../platform/language.ts';
import type { Cleared, StorageProblem } from '../platform/storage.ts';
import type { Address } from './address.ts';
import { begun, closed, opened } from './parked.ts';
import { pageAfter, recorded, skipping, takeFor } from './record.ts';
import { valuesOf } from './values.ts';
import type { World } from './world.ts';

/** What a person is told when something outside the game went wrong. Each has its sentence in the interface words. */
export type Notice = StorageProblem | 'storage/lost' | 'scene/not-loaded' | 'scene/changed' | 'page/not-loaded' | 'language/not-loaded' | 'sound/no-device' | 'sound/cannot-play' | 'stage/gone';

/** What became of going through a door. */
export type Entered = 'open' | 'left' | 'unknown' | 'not-loaded';

/** A way between two places that a stage may show. */
export type Passage = { cue: 'enter-house'; house: number } | { cue: 'door' };

/** The contact that is open: its scene, where one stands in it, and how it was come by. */
export interface Contact {
  scene: Scene;
  position: Position;
  open: OpenContact;
}

/** What happens next. Holds the one state, changes it, keeps it, and tells pictures and sounds about it. Never draws. */
export class Game {
  readonly world: World;
  /** Asked for by the address: words only, no pictures, no stage. */
  readonly textView: boolean;
  readonly address: Address;
  readonly save: Signal<SaveState>;
  readonly contact: Signal<Contact | undefined> = signal(undefined);
  readonly notices: Signal<readonly Notice[]> = signal([]);
  /** Set while a wiped state can still be brought back. */
  readonly wiped: Signal<Cleared | undefined> = signal(undefined);
  /** Counts up whenever words may have changed, so that what shows them is drawn again. */
  readonly wording: Signal<number> = signal(0);
  /** A scene is on its way. */
  readonly busy: Signal<boolean> = signal(false);
  /** Pictures may be fetched: words and controls are there. */
  readonly pictured: Signal<boolean> = signal(false);
  /** Whether anything can be read aloud here; voices may arrive late or never. */
  readonly canRead: Signal<boolean> = signal(false);
  /** Reads lines aloud, where there is a voice. */
  readAloud: (shown: readonly Shown[]) => void = () => {};
  /** Reads any text aloud, where there is a voice. */
  readText: (text: string) => void = () => {};
  /** Shows the way from one place to another, and settles when the new place may be shown. Without a stage: at once. */
  passage: (cue: Passage) => Promise<void> = () => Promise.resolve();
  /** The house to which somebody is on the way to help. */
  #helping: number | undefined;
  readonly #cueListeners: ((cue: Cue, contact: Contact) => void)[] = [];
  readonly #mouthListeners: ((open: boolean) => void)[] = [];

  constructor(world: World, address: Address, state: SaveState, textView = false) {
    this.textView = textView;
    this.world = world;
    this.address = address;
    this.save = signal(state);
    world.language.onChange(() => this.wording.value++);
    world.storage.onOtherTab(() => this.tell('storage/other-tab'));
    this.onCue(cue => cue.cue === 'ring' && world.device.vibrate([200, 100, 200]));
  }

  /** Words of the interface. */
  t(key: string, values?: Record<string, unknown>): string {
    void this.wording.value;
    return this.world.language.t(key, values);
  }

  /** Words of the open scene, with the facts filled in as they stood when the words were said. */
  say(scene: Scene, key: string, facts: Readonly<Record<string, unknown>> = {}): string {
    void this.wording.value;
    return this.world.language.sceneText(scene.id, key, valuesOf(this.world.language, scene, facts));
  }

  /** Calls when somebody begins or ends to be heard reading a line. */
  onMouth(listener: (open: boolean) => void): void {
    this.#mouthListeners.push(listener);
  }

  mouth(open: boolean): void {
    for (const listener of this.#mouthListeners) listener(open);
  }

  onCue(listener: (cue: Cue, contact: Contact) => void): void {
    this.#cueListeners.push(listener);
  }

  /** Opens the contact behind a door: goes on with the open one, or begins. Says whether there is one; `left`: somebody went elsewhere meanwhile, so it stays shut. */
  async enter(house: number): Promise<Entered> {
    const entry = this.world.library.byHouse(house);
    if (!entry) return 'unknown';
    if (this.isOpen(house)) return 'open';
    this.busy.value = true;
    const scene = await this.#scene(entry.id);
    this.busy.value = false;
    if (!scene) return 'not-loaded';
    // Whoever has left meanwhile is not called back, and whoever asked twice begins once.
    if (!this.#isAt(house)) return 'left';
    if (this.isOpen(house)) return 'open';
    const kept = begun(this.save.value, entry.id);
    if (kept) this.#resume(scene, kept);
    else this.begin(scene, [], this.save.value.contacts[entry.id] ? 'again' : 'first', this.#helping === house ? 'helper' : undefined);
    this.#helping = undefined;
    return 'open';
  }

  /** Whether the contact behind this door is the open one. */
  isOpen(house: number): boolean {
    return this.contact.value?.scene.house === house;
  }

  /** Goes to a door of the lane. Whoever draws may show the way there first; the door opens all the same. */
  visit(house: number): Promise<void> {
    return this.#visit(house, false);
  }

  /** As `visit`, but to advise the neighbour, who has come to ask. A contact that was begun goes on as it was. */
  help(house: number): Promise<void> {
    return this.#visit(house, true);
  }

  async #visit(house: number, helping: boolean): Promise<void> {
    this.#helping = helping ? house : undefined;
    const entry = this.world.library.byHouse(house);
    // Fetched on the way there, so that nobody waits at the door.
    if (entry) void this.world.library.load(entry.id, this.world.language.current);
    const from = this.address.route.value;
    await this.passage({ cue: 'enter-house', house });
    if (this.address.route.value === from) this.address.go({ name: 'house', house });
  }

  /** Begins a contact from one of its doors. */
  async retry(scene: Scene, given: readonly Move[], mode: OpenContact['mode']): Promise<void> {
    const before = this.contact.value;
    await this.passage({ cue: 'door' });
    if (this.contact.value === before) this.begin(scene, given, mode, before?.open.role);
  }

  /** Begins a contact, with some moves already made: replaying from a door, or looking on. */
  begin(scene: Scene, given: readonly Move[], mode: OpenContact['mode'], role?: Role): void {
    const { position } = positionAfter(scene, given);
    const open: OpenContact = {
      scene: scene.id, hash: scene.hash, moves: [...given], mode, from: given.length, page: 'contact',
      ...(scene.take && { take: scene.take.index }), ...(role && { role }),
    };
    this.#put({ scene, position, open });
    this.#tell(cuesBetween(scene, undefined, position));
  }

  /** Makes a move. An illegal one, such as a second tap on a button that has gone, changes nothing. */
  move(move: Move): void {
    const contact = this.contact.value;
    if (!contact) return;
    const next = step(contact.scene, contact.position, move);
    if (!next.ok) return;
    const position = next.value;
    const seen = this.lesson();
    const open = { ...contact.open, moves: [...contact.open.moves, move], page: pageAfter(contact.open, position) };
    this.#learn(lessonsDone(contact.scene, contact.position, move, position));
    // A hint that stood through a decision has been read; a second time it would be in the way.
    if (seen && move.type === 'choose') this.#learn([seen]);
    this.#put({ scene: contact.scene, position, open });
    if (position.verdict || position.place.ending) this.#keep(recorded(this.save.value, contact.scene, open, position));
    this.#tell(cuesBetween(contact.scene, contact.position, position));
  }

  /** Turns to another page of the same contact. */
  turn(page: ContactPage): void {
    const contact = this.contact.value;
    if (contact) this.#put({ ...contact, open: { ...contact.open, page } });
  }

  /** Closes the contact and goes back to the lane. What was scored stays. */
  close(): void {
    this.contact.value = undefined;
    this.#keep(closed(this.save.value));
    this.address.go({ name: 'lane' });
  }

  /** Puts a contact by: nobody has to hear what is hard to hear. Whoever asked for it stays where they are. */
  skip(scene: string): void {
    if (this.contact.value?.scene.id === scene) this.contact.value = undefined;
    this.#keep(skipping(this.save.value, scene));
  }

  /** Goes to the lane and leaves the open contact as it stands. */
  toLane(): void {
    this.contact.value = undefined;
    this.address.go({ name: 'lane' });
  }

  /** The one thing to teach now, if any. */
  lesson(): Lesson | undefined {
    const contact = this.contact.value;
    return contact && coachFor(contact.scene, contact.position, new Set(this.save.value.taught as Lesson[]));
  }

  /** Changes settings; a language change also loads its words. */
  async set(settings: Partial<Settings>): Promise<void> {
    this.#keep({ ...this.save.value, settings: { ...this.save.value.settings, ...settings } });
    if (settings.language) await this.#speak(settings.language);
  }

  /** Keeps a state that follows from the one there is. */
  change(change: (state: SaveState) => SaveState): void {
    this.#keep(change(this.save.value));
  }

  /** The content note has been read. */
  welcome(): void {
    this.#keep({ ...this.save.value, welcomed: true });
  }

  tell(notice: Notice): void {
    if (!this.notices.value.includes(notice)) this.notices.value = [...this.notices.value, notice];
  }

  dismiss(notice: Notice): void {
    this.notices.value = this.notices.value.filter(n => n !== notice);
  }

  /** The content changed under our feet, since an author is writing it: same moves, new scene. */
  async reread(id: string): Promise<void> {
    const open = this.contact.value?.open;
    if (open?.scene !== id) return;
    const scene = await this.#scene(id);
    if (scene) this.#resume(scene, open);
    this.wording.value++;
  }

  #resume(scene: Scene, open: OpenContact): void {
    const { position, applied } = positionAfter(scene, open.moves);
    if (applied < open.moves.length) this.tell('scene/changed');
    const kept = { ...open, hash: scene.hash, moves: open.moves.slice(0, applied), from: Math.min(open.from ?? 0, applied) };
    this.#put({ scene, position, open: applied < open.moves.length ? { ...kept, page: 'contact' } : kept });
  }

  async #scene(id: string): Promise<Scene | undefined> {
    const loaded = await this.world.library.load(id, this.world.language.current);
    if (!loaded.ok) {
      this.tell('scene/not-loaded');
      return undefined;
    }
    this.world.language.addScene(id, this.world.language.current, loaded.value.words);
    return takeOf(loaded.value.takes, takeFor(this.save.value, id, loaded.value.takes.length));
  }

  #isAt(house: number): boolean {
    const route = this.address.route.value;
    return route.name === 'house' && route.house === house;
  }

  async #speak(language: LanguageCode): Promise<void> {
    const open = this.contact.value?.scene.id;
    const loaded = open ? await this.world.library.load(open, language) : undefined;
    if (open && loaded?.ok) this.world.language.addScene(open, language, loaded.value.words);
    const changed = await this.world.language.change(language);
    if (changed.ok) return;
    this.tell(changed.error);
    // What is chosen is what is shown.
    this.#keep({ ...this.save.value, settings: { ...this.save.value.settings, language: this.world.language.current } });
  }

  #learn(lessons: readonly Lesson[]): void {
    const taught = new Set([...this.save.value.taught, ...lessons]);
    if (taught.size > this.save.value.taught.length) this.save.value = { ...this.save.value, taught: [...taught] };
  }

  #put(contact: Contact): void {
    this.contact.value = contact;
    this.#keep(opened(this.save.value, contact.open));
  }

  #keep(state: SaveState): void {
    this.save.value = state;
    void this.world.storage.save(state).then(problem => problem && this.tell(problem));
  }

  #tell(cues: readonly Cue[]): void {
    const contact = this.contact.value;
    if (contact) for (const cue of cues) for (const listener of this.#cueListeners) listener(cue, contact);
  }
}
