/** What the rows of requests and of the directory hold; and those of messages, which are most of what the relay reads. */
export const rowShapes = () => import('./row-shapes.ts');
export const messageShapes = () => import('../../table/rows/message.ts');

/**
 * Reads what the table answers by the shapes of its rows, which are learnt while it does: a function starts with less to
 * read. @throws ZodError when the rows are none of ours.
 */
export const whileReading = async <Answer, Shapes, T>(
  asked: Promise<Answer>,
  shapes: () => Promise<Shapes>,
  read: (answer: Answer, known: Shapes) => T,
): Promise<T> => {
  const [answer, known] = await Promise.all([asked, shapes()]);
  return read(answer, known);
};
