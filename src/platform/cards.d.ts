declare module 'virtual:cards' {
  /** Cards of all forms, each form in its order, without words; and the hash of what they say. */
  const deck: import('../core/log/ownRows.ts').CardContent;
  export default deck;
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
