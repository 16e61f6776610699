/** `<event number, four digits>-<place>`: the same change never makes two. */
export const messageId = (event: number, place: number): string => `${String(event).padStart(4, '0')}-${place}`;
