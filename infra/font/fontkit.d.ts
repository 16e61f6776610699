declare module 'fontkit' {
  /** As much of it as we use. */
  export const create: (font: Buffer) => { characterSet: number[] };
}
