declare module 'virtual:cards' {
  /** Cards of all forms, each form in its order, without words. */
  const cards: readonly import('../core/card.ts').Card[];
  export default cards;
}

declare module 'virtual:cards/zh-CN' {
  /** What each card says, by its id. */
  const words: Readonly<Record<string, string>>;
  export default words;
}

declare module 'virtual:cards/en' {
  const words: Readonly<Record<string, string>>;
  export default words;
}
