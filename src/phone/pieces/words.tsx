/** Text with its masked digits drawn as small dots: a drawing, not a number to be read or dialled. */
export function Words({ children }: { children: string }) {
  return <>{children.split(/(●+)/).map((part, i) => (i % 2 ? <span key={i} class="masked" aria-hidden="true">{part}</span> : part))}</>;
}
