import { beforeEach, describe, expect, test } from 'vitest';
import { Employee } from '../../../../workflows/directory/employee.ts';
import { School } from '../../../../workflows/directory/school.ts';
import { directory } from '../../../workflows/examples.ts';
import type { Bench } from './bench.ts';

/** Who is who, and how many schools each implementer serves. */
export const directoryContract = (make: () => Promise<Bench>) => {
  let bench: Bench;
  beforeEach(async () => {
    bench = await make();
  });

  describe('the directory', () => {
    const byId = (list: { id: string }[]) => list.map((one) => one.id).sort();

    test('says what was saved last; of others it says what it said before', async () => {
      await bench.ports.directory.save(directory);
      const away = { ...luis, active: false };
      await bench.ports.directory.save({ implementers: [], schools: [], employees: [away] });
      const read = await bench.ports.directory.read();
      expect(byId(read.employees)).toEqual(byId(directory.employees));
      expect(read.employees.find((one) => one.id === 'luis')).toEqual(away);
      expect(read.implementers.find((one) => one.id === 'norte')).toEqual(directory.implementers[0]);
    });

    test('has the schools asked for, and all of a territory', async () => {
      const schools = ['33000001', '33000002', '41000001'].map((code) => ({
        ...school,
        code,
        territory: code.slice(0, 2),
      }));
      await bench.ports.directory.save({ ...directory, schools });
      expect((await bench.ports.directory.read()).schools).toEqual([]);
      expect((await bench.ports.directory.read(['41000001', '28000001'])).schools).toEqual([schools[2]]);
      expect(await bench.ports.directory.schoolsIn('33')).toEqual(schools.slice(0, 2));
      expect(await bench.ports.directory.schoolsIn('28')).toEqual([]);
    });

    test('is read again by whoever has read it before, as it was saved meanwhile', async () => {
      await bench.ports.directory.save(directory);
      const active = async () => (await bench.ports.directory.read()).employees.filter((one) => one.active).length;
      expect(await active()).toBe(6);
      await bench.ports.directory.save({ implementers: [], schools: [], employees: [{ ...luis, active: false }] });
      expect(await active()).toBe(5);
      await bench.ports.directory.save({ implementers: [], schools: [], employees: [luis] });
      expect(await active()).toBe(6);
    });

    test('is written whole, however much it is', async () => {
      const many = Array.from({ length: 201 }, (_, n) => ({ ...luis, id: `luis-${n}` }));
      await bench.ports.directory.save({ implementers: [], schools: [], employees: many });
      expect((await bench.ports.directory.read()).employees).toHaveLength(201);
    });
  });

  describe('how many schools an implementer serves', () => {
    const schools = (served: Record<string, string | undefined>) =>
      Object.entries(served).map(([code, implementer]) => ({ ...school, code, implementer }));
    const save = (served: Record<string, string | undefined>) =>
      bench.ports.directory.save({ implementers: [], employees: [], schools: schools(served) });
    const loads = async () => (await bench.ports.directory.read()).loads;

    test('is counted when the directory is saved, once however often it is', async () => {
      expect(await loads()).toEqual({});
      const served = {
        '33000001': 'aulas-del-norte',
        '33000002': 'aulas-del-norte',
        '33000003': 'sur',
        '33000004': undefined,
      };
      await save(served);
      await save(served);
      expect(await loads()).toEqual({ 'aulas-del-norte': 2, sur: 1 });
    });

    test('follows a school that gets another implementer, or none', async () => {
      await save({ '33000001': 'norte', '33000002': 'norte', '33000003': 'sur' });
      await save({ '33000001': 'sur', '33000003': undefined });
      expect(await loads()).toEqual({ norte: 1, sur: 1 });
      await save({ '33000002': 'sur' });
      expect(await loads()).toEqual({ sur: 2 });
    });

    test('is right of more schools than one transaction takes', async () => {
      const codes = Array.from({ length: 130 }, (_, n) => `33${String(n).padStart(6, '0')}`);
      await save(Object.fromEntries(codes.map((code) => [code, 'norte'])));
      expect(await loads()).toEqual({ norte: 130 });
    });

    test('is right when the same school is given to two at once', async () => {
      await save({ '33000001': 'norte' });
      await Promise.all(['sur', 'este', 'oeste'].map((one) => save({ '33000001': one })));
      const [served] = await bench.ports.directory.schoolsIn('33');
      expect(await loads()).toEqual({ [String(served?.implementer)]: 1 });
    });
  });
};

const luis = Employee.parse(directory.employees.find(({ id }) => id === 'luis'));
const school = School.parse({
  code: '33000001',
  name: 'Colegio San José de Oviedo',
  kind: 'concertado',
  owner: { name: 'Fundación Faro', taxId: 'G28123457' },
  territory: '33',
  postalCode: '33001',
  licences: 120,
  implementer: 'norte',
});
