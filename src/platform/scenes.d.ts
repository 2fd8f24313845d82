// What the scene compiler hands to the game. `import.meta.glob` names its own types; these are for plain imports.

declare module '*/scene.yaml?play' {
  const takes: import('../core/take.ts').PackedTakes;
  export default takes;
}

declare module '*/scene.yaml?words=zh-CN' {
  const words: Record<string, string>;
  export default words;
}

declare module '*/scene.yaml?words=en' {
  const words: Record<string, string>;
  export default words;
}

declare module 'virtual:syllabus' {
  /** The contacts in the order of the syllabus. Nothing here tells a scam from the real thing. */
  const entries: { id: string; house: number; who: string; looks: string; level: number; room: string; evening: number }[];
  export default entries;
}
