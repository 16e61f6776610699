import { functionId, idIn, propertiesOf } from './synthesized.ts';

/** How a function is fed from the table's stream. */
export const feedOf = (name: string): Record<string, unknown> => {
  const feeds = propertiesOf('AWS::Lambda::EventSourceMapping');
  const feed = feeds.find(({ FunctionName }) => idIn(FunctionName) === functionId(name));
  if (!feed) throw new Error(`Nothing feeds ${name}.`);
  return feed;
};
