import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireJava } from '../../../infra/local/java.ts';
import { temporaryFolder } from './temporary.ts';

/** A command that says what `java -version` says. */
const javaThatSays = (said: string): string => {
  const command = join(temporaryFolder(), 'java');
  writeFileSync(command, `#!/bin/sh\ncat >&2 <<'END'\n${said}\nEND\n`, { mode: 0o755 });
  return command;
};

test('Java 17 and newer will do', async () => {
  await expect(requireJava(javaThatSays('openjdk version "17.0.15" 2025-04-15'))).resolves.toBeUndefined();
  await expect(requireJava(javaThatSays('openjdk version "25" 2025-09-16'))).resolves.toBeUndefined();
});

test('older Java is too old, also when it calls itself 1.8', async () => {
  await expect(requireJava(javaThatSays('openjdk version "11.0.2" 2019-01-15'))).rejects.toThrow(
    /^Java 11 is too old: install/,
  );
  await expect(requireJava(javaThatSays('java version "1.8.0_401"'))).rejects.toThrow(/^Java 8 is too old/);
});

test('no Java is missing Java', async () => {
  await expect(requireJava(join(temporaryFolder(), 'java'))).rejects.toThrow(
    /^Java is missing: install Java 17 or newer/,
  );
});
