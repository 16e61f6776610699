import { afterEach, expect, test, vi } from 'vitest';
import {
  ClockEnvironment,
  readEnvironment,
  stateMachinesIn,
  WebEnvironment,
  workingTimeIn,
} from '../../functions/environment.ts';

afterEach(() => void vi.unstubAllEnvs());

test('a function reads what it needs, with the allowances that hold unless told otherwise', () => {
  vi.stubEnv('TABLE_NAME', 'aval');
  vi.stubEnv('WORKING_HOURS', 'on');
  vi.stubEnv('PUBLIC_URL', 'https://aval.example');
  vi.stubEnv('LEGAL_IDENTITY', '{}');
  vi.stubEnv('DOCUMENTS_URL', 's3://documents');
  expect(readEnvironment(WebEnvironment)).toEqual({
    TABLE_NAME: 'aval',
    WORKING_HOURS: 'on',
    PUBLIC_URL: 'https://aval.example',
    LEGAL_IDENTITY: '{}',
    DOCUMENTS_URL: 's3://documents',
    REQUESTS_PER_SOURCE: 20,
    REQUESTS_PER_MAILBOX: 10,
  });
  vi.stubEnv('REQUESTS_PER_SOURCE', '3');
  expect(readEnvironment(WebEnvironment).REQUESTS_PER_SOURCE).toBe(3);
});

test('a function that cannot work does not start, and says what is missing', () => {
  vi.stubEnv('TABLE_NAME', '');
  expect(() => readEnvironment(ClockEnvironment)).toThrow('TABLE_NAME');
  vi.stubEnv('TABLE_NAME', 'aval');
  vi.stubEnv('PUBLIC_URL', 'aval.example');
  vi.stubEnv('LEGAL_IDENTITY', '{}');
  expect(() => readEnvironment(WebEnvironment)).toThrow('PUBLIC_URL');
});

test('mail waits for working hours or does not: nothing else can be said', () => {
  vi.stubEnv('TABLE_NAME', 'aval');
  vi.stubEnv('WORKING_HOURS', 'off');
  expect(workingTimeIn(readEnvironment(ClockEnvironment))).toEqual({ officeHours: false });
  vi.stubEnv('WORKING_HOURS', 'on');
  expect(workingTimeIn(readEnvironment(ClockEnvironment))).toEqual({ officeHours: true });
  vi.stubEnv('WORKING_HOURS', 'yes');
  expect(() => readEnvironment(ClockEnvironment)).toThrow('WORKING_HOURS');
});

test('the state machines come by the names of their workflows', () => {
  expect(stateMachinesIn('{"agreement":"arn:one"}')).toEqual({ agreement: 'arn:one' });
  expect(() => stateMachinesIn('{"agreement":1}')).toThrow();
});
