/**
 * Text as it should break: Chinese wraps between clauses rather than inside a word, and masked digits are small
 * dots, a drawing and not a number to be read or dialled; read aloud, they are a gap, so that what is left makes no number.
 */
export function Words({ children }: { children: string }) {
  const clauses = children.match(/[^，。？！；]+[，。？！；…”]*|[，。？！；…”]+/g) ?? [children];
  if (clauses.length === 1) return <Masked text={children} />;
  return <>{clauses.map((clause, i) => <span key={i} class="clause"><Masked text={clause} /></span>)}</>;
}

function Masked({ text }: { text: string }) {
  return <>{text.split(/(●+)/).map((part, i) => (i % 2 ? <span key={i}><span class="masked" aria-hidden="true">{part}</span><span class="words-only">…</span></span> : part))}</>;
}
