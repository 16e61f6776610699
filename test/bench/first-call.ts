/** Run in a fresh process: imports one bundle, calls it once, prints the milliseconds that both took. */
const [file = '', event = '{}'] = process.argv.slice(2);
const begun = performance.now();
const { handler } = await import(file);
await handler(JSON.parse(event), {
  functionName: 'bench',
  awsRequestId: 'bench',
  getRemainingTimeInMillis: () => 30_000,
});
process.stdout.write(`\n${JSON.stringify({ milliseconds: performance.now() - begun })}\n`);
process.exit(0);
