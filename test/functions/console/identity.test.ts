import { expect, test } from 'vitest';
import { groupsOf, identityOf } from '../../../functions/console/identity.ts';

const claims = {
  email: 'marta@imtcloud.example',
  email_verified: true,
  name: 'Marta Sanz',
  'cognito:groups': ['staff'],
};

test('groups come as a list, or as the string that Cognito makes of one', () => {
  expect(groupsOf(['staff', 'legal'])).toEqual(['staff', 'legal']);
  expect(groupsOf('[staff legal]')).toEqual(['staff', 'legal']);
  expect(groupsOf('[staff, legal]')).toEqual(['staff', 'legal']);
  expect(groupsOf('[]')).toEqual([]);
});

test.each([
  'staff',
  '[staff',
  'staff]',
  '[[staff]]',
  'x[staff]',
  '[staff]x',
  '[a] [staff]',
  '',
  7,
  null,
  undefined,
  {},
])('%j names no group', (claim) => expect(groupsOf(claim)).toEqual([]));

test('only exact names are groups', () => {
  expect(groupsOf('[staff-2 nostaff STAFF]')).not.toContain('staff');
  expect(groupsOf(['staff ', ['staff'], 7])).toEqual(['staff ']);
});

test('somebody without a name goes by the address', () => {
  const { name: _, ...nameless } = claims;
  expect(identityOf(nameless)).toEqual({ email: claims.email, name: claims.email, groups: ['staff'] });
});

test('somebody in no group at all is somebody, of no group', () => {
  const { 'cognito:groups': _, ...alone } = claims;
  expect(identityOf(alone).groups).toEqual([]);
});

test.each([
  ['without an address', { ...claims, email: undefined }],
  ['with an address that nobody has verified', { ...claims, email_verified: false }],
  ['without a word on whether it was verified', { ...claims, email_verified: undefined }],
  ['made to reach resources, not to say who somebody is', { ...claims, token_use: 'access' }],
  ['that says nothing', undefined],
])('a token %s is nobody', (_, token) => expect(() => identityOf(token)).toThrow());

test('Cognito writes that a token is an id token, and may write its claims as text', () => {
  expect(identityOf({ ...claims, token_use: 'id', email_verified: 'true' }).email).toBe(claims.email);
});
