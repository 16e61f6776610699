import { startStub } from './test/bench/stub.ts';
import { deployedFunctions, environmentAt } from './test/bench/deployed.ts';
import { firstEvents } from './test/bench/events.ts';
import { execFile } from 'node:child_process'; import { promisify } from 'node:util';
const stub = await startStub();
for (const d of await deployedFunctions()) { if (!process.argv.includes(d.name)) continue; const env = environmentAt(stub.url, d.code);
 for (const f of [d.code.folder, `.twins/${d.name}-twin`]) { const { stdout } = await promisify(execFile)(process.execPath, ['--trace-gc', 'test/bench/first-call.ts', `${f.startsWith('/') ? f : process.cwd() + '/' + f}/index.mjs`, JSON.stringify(firstEvents[d.name])], { env }); console.log(d.name, f.slice(-20), '\n' + stdout.split('\n').filter(l => /ms: /.test(l)).map(l => l.slice(0, 130)).join('\n')); } }
await stub.close(); process.exit(0);
