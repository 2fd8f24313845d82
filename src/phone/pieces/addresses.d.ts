// What the build tells of the pictures of people and things.

declare module '*/manifest.json?addresses' {
  /** Who can pull which faces: the faces, then all those who can. Names are parted by spaces. */
  export const faces: Record<string, string>;
  /** The names of all things, parted by spaces. */
  export const things: string;
  /** The address of `cast/gran-sad.webp` or `props/teapot.webp`. */
  export const addressOf: (name: string) => string;
}
