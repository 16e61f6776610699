import { build } from 'esbuild';
import { bundling } from './infra/bundle.ts';
import { readFileSync, writeFileSync, mkdirSync, readdirSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { startStub } from './test/bench/stub.ts';
import { deployedFunctions, environmentAt } from './test/bench/deployed.ts';
import { firstEvents } from './test/bench/events.ts';
import { median } from './test/bench/numbers.ts';
import { execFile } from 'node:child_process'; import { promisify } from 'node:util';
const name = process.argv[2]!; // function or twin
const entry = name === 'twin' ? '/tmp/me/.twins/clock-twin.ts' : `/tmp/me/functions/${name}/index.ts`;
const asIs = {name:'n',setup(b: any){b.onResolve({ filter: /^(node:.+|https?)$/ }, ({ path }: any) => ({path: path.replace(/^(node:)?/, 'node:'),namespace: 'as-it-is'}));b.onLoad({ filter: /./, namespace: 'as-it-is' }, ({ path }: any) => ({contents: `module.exports = process.getBuiltinModule('${path}');`}));}};
await build({...bundling, minify:false, minifySyntax: false, plugins:[asIs], absWorkingDir:'/tmp/me', entryPoints:{index: entry}, outdir:'/tmp/mk/'+name, splitting:true, outExtension:{'.js':'.mjs'}});
for (const f of readdirSync('/tmp/mk/'+name)) { const s = readFileSync(`/tmp/mk/${name}/${f}`, 'utf8'); writeFileSync(`/tmp/mk/${name}/${f}`, s.replace(/^\/\/ (\S+\.(?:js|ts|tsx|mjs|cjs))$/mg, (m, p) => `${m}\n(globalThis.__t ??= []).push([${JSON.stringify(p.replace(/node_modules\//, ''))}, performance.now()]);`) + `\n;(globalThis.__t ??= []).push(["end of ${f}", performance.now()]);`); }
const stub = await startStub(); const d = (await deployedFunctions()).find(x => x.name === (name === 'twin' ? 'web' : name))!; const env = environmentAt(stub.url, d.code);
const runs: any[] = []; for (let i = 0; i < 15; i++) { const { stdout } = await promisify(execFile)(process.execPath, ['first-marks.ts', `/tmp/mk/${name}/index.mjs`, JSON.stringify(firstEvents[name] ?? {})], { env }); runs.push(JSON.parse(stdout.trim().split('\n').at(-1)!)); }
for (const k of ['parse', 'import', 'call']) console.log(k, median(runs.map(r => r[k])).toFixed(1));
const g: Record<string, number[]> = {}; for (const r of runs) { const m: Record<string, number> = {}; for (const [p, t] of r.marks) m[p] = (m[p] ?? 0) + t; for (const [p, t] of Object.entries(m)) (g[p] ??= []).push(t); }
const rows = Object.entries(g).map(([p, t]) => [median(t), p] as const).sort((a, b) => b[0] - a[0]);
console.log('sum', rows.reduce((s, [t]) => s + t, 0).toFixed(1)); console.log(rows.slice(0, 36).map(([t, p]) => t.toFixed(2) + ' ' + p).join('\n'));
await stub.close(); process.exit(0);
