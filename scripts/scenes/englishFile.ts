import { parse } from 'yaml';

const HEAD = '# English, beside the Chinese it was made from. When the Chinese changes, the check asks for the line again.\n';

/**
 * The English file of a scene with an entry for every Chinese text, in its order. What is translated stays as it is, also
 * where the Chinese has changed since, so that the check can point at it; what is missing gets an empty translation.
 */
export function englishFile(text: string | undefined, zh: Readonly<Record<string, string>>): { text: string; added: string[]; dropped: string[] } {
  const before = (parse(text ?? '') ?? {}) as Record<string, { zh: string; en: string }>;
  const entries = Object.entries(zh).map(([key, now]) => {
    const { zh: source, en } = before[key] ?? { zh: now, en: '' };
    return `${key}:\n  zh: ${JSON.stringify(source)}\n  en: ${JSON.stringify(en)}\n`;
  });
  return {
    text: HEAD + entries.join(''),
    added: Object.keys(zh).filter(key => !(key in before)),
    dropped: Object.keys(before).filter(key => !(key in zh)),
  };
}
