import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { Complaint } from './complaint.ts';

/** DynamoDB Local needs Java 17. @throws Complaint */
export const requireJava = async (command = 'java'): Promise<void> => {
  const version = await javaVersion(command);
  if (version === undefined) throw new Complaint(`Java is missing: ${howTo}.`);
  if (version < oldest) throw new Complaint(`Java ${version} is too old: ${howTo}.`);
};

const oldest = 17;
const howTo = `install Java ${oldest} or newer (for example "apt-get install openjdk-17-jre-headless"), then start again`;

const javaVersion = async (command: string): Promise<number | undefined> => {
  const said = await promisify(execFile)(command, ['-version']).catch(() => undefined);
  // Before Java 9 the number came second: 1.8.0.
  const found = said && /version "(?:1\.)?(\d+)/.exec(said.stderr + said.stdout);
  return found ? Number(found[1]) : undefined;
};
