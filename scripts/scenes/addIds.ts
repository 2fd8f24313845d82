import { isMap, isScalar, isSeq, parseDocument, visit, type YAMLMap } from 'yaml';

/** Puts an id under every line and choice that has none, and changes nothing else in the file. */
export function addMissingIds(file: string, text: string): { text: string; added: string[] } {
  const document = parseDocument(text);
  if (document.errors.length > 0) throw new Error(`${file} cannot be read as YAML; mend that first`);
  const used = new Set<string>();
  const bare: { map: YAMLMap; beat: string }[] = [];
  visit(document, {
    Pair(_, pair, path) {
      if (isScalar(pair.key) && pair.key.value === 'id' && isScalar(pair.value)) used.add(String(pair.value.value));
      const key = isScalar(pair.key) ? String(pair.key.value) : '';
      const beat = path.toReversed().find(node => 'key' in node && isScalar(node.key));
      if ((key !== 'lines' && key !== 'choices') || !isSeq(pair.value) || !beat || !('key' in beat)) return;
      for (const item of pair.value.items) if (isMap(item) && !item.has('id') && !item.has('back')) bare.push({ map: item, beat: String(beat.key) });
    },
  });
  return inserted(text, bare, used);
}

/** Works from the end of the file, so that earlier offsets stay right. */
function inserted(text: string, bare: readonly { map: YAMLMap; beat: string }[], used: Set<string>): { text: string; added: string[] } {
  const named = bare.map(({ map, beat }) => ({ map, id: freeId(beat, used) }));
  const result = named.toReversed().reduce((whole, { map, id }) => {
    const start = map.range![0];
    const column = start - (whole.lastIndexOf('\n', start - 1) + 1);
    const value = map.items[0]!.value;
    const end = whole.indexOf('\n', isScalar(value) ? value.range![1] : start);
    const at = end === -1 ? whole.length : end;
    return `${whole.slice(0, at)}\n${' '.repeat(column)}id: ${id}${whole.slice(at)}`;
  }, text);
  return { text: result, added: named.map(n => n.id) };
}

function freeId(beat: string, used: Set<string>): string {
  for (let number = 1; ; number++) {
    const id = `${beat}-${number}`;
    if (used.has(id)) continue;
    used.add(id);
    return id;
  }
}
