import { parentPort, workerData } from 'node:worker_threads';
import { attachmentsOf } from './attachments.ts';

// What cannot be read ends the thread with an error, which says enough.
parentPort?.postMessage(await attachmentsOf(workerData.file, workerData.names));
