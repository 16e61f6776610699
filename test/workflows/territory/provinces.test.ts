import { expect, test } from 'vitest';
import { communities, provinceOf, provinces } from '../../../workflows/territory/provinces.ts';
import {
  isPostalCodeOf,
  isTerritory,
  provinceIn,
  territoriesIn,
  territoryWords,
} from '../../../workflows/territory/territory.ts';

test('there are 52, by their official codes in order, each in a community', () => {
  expect(provinces.map(({ code }) => code)).toEqual(
    Array.from({ length: 52 }, (_, place) => String(place + 1).padStart(2, '0')),
  );
  expect(new Set(provinces.map(({ name }) => name)).size).toBe(52);
  expect(new Set(provinces.map(({ community }) => community))).toEqual(new Set(Object.keys(communities)));
});

test.each([
  ['AN', 8],
  ['CL', 9],
  ['CM', 5],
  ['CT', 4],
  ['GA', 4],
  ['VC', 3],
  ['AR', 3],
  ['PV', 3],
  ['CN', 2],
  ['EX', 2],
])('%s has %i provinces, the other communities one', (community, count) => {
  expect(provinces.filter((one) => one.community === community)).toHaveLength(count);
});

test('each lies in Spain', () => {
  for (const { latitude, longitude } of provinces) {
    expect(latitude).toBeGreaterThan(27.6);
    expect(latitude).toBeLessThan(43.8);
    expect(longitude).toBeGreaterThan(-18.2);
    expect(longitude).toBeLessThan(4.4);
  }
});

test.each([
  ['41', '41001', true],
  ['41', '28001', false],
  ['07', '07800', true],
  ['41', '4100', false],
  ['41', '41 001', false],
  ['99', '99001', false],
])('province %s, postal code %s: %s', (province, postalCode, agree) => {
  expect(isPostalCodeOf(province, postalCode)).toBe(agree);
});

test.each([
  ['41', true],
  ['53', false],
  ['00', false],
  ['PT', true],
  ['ES', false],
  ['pt', false],
  ['QQ', false],
  ['', false],
])('%s is a territory: %s', (code, is) => {
  expect(isTerritory(code)).toBe(is);
});

test('a territory is named in both languages', () => {
  expect(territoryWords('41')).toEqual({ es: 'Sevilla', en: 'Sevilla' });
  expect(territoryWords('DE')).toEqual({ es: 'Alemania', en: 'Germany' });
  expect(provinceOf('15')?.name).toBe('A Coruña');
});

test('of many territories the first are named, and how many more', () => {
  expect(territoriesIn(['33', '39'], 'es')).toBe('Asturias, Cantabria');
  expect(territoriesIn(['05', '09', '24', '34', '37'], 'es')).toBe('Ávila, Burgos, León y 2 más');
  expect(territoriesIn(['05', '09', '24', '34', '37'], 'en')).toBe('Ávila, Burgos, León and 2 more');
});

test.each([
  ['Calle Mayor, 10, 28013 Madrid', '28'],
  ['Rúa Nova 7, 4.º, 15003 A Coruña', '15'],
  ['Avenida 123456, sin código', undefined],
  ['Calle Falsa, 99001 Nowhere', undefined],
  ['', undefined],
])('the province of an address is that of its postal code: «%s»', (address, province) => {
  expect(provinceIn(address)).toBe(province);
});
