import { afterEach, expect, test, vi } from 'vitest';
import { ClockEnvironment, readEnvironment, stateMachinesIn, WebEnvironment } from '../../functions/environment.ts';

afterEach(() => void vi.unstubAllEnvs());

test('a function reads what it needs, with the allowances that hold unless told otherwise', () => {
  vi.stubEnv('TABLE_NAME', 'aval');
  vi.stubEnv('PUBLIC_URL', 'https://aval.example');
  vi.stubEnv('LEGAL_IDENTITY', '{}');
  expect(readEnvironment(WebEnvironment)).toEqual({
    TABLE_NAME: 'aval',
    PUBLIC_URL: 'https://aval.example',
    LEGAL_IDENTITY: '{}',
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

test('the state machines come by the names of their workflows', () => {
  expect(stateMachinesIn('{"agreement":"arn:one"}')).toEqual({ agreement: 'arn:one' });
  expect(() => stateMachinesIn('{"agreement":1}')).toThrow();
});
