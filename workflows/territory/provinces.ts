/** The autonomous communities and cities, by their ISO 3166-2 codes without `ES-`. */
export const communities = {
  AN: 'Andalucía',
  AR: 'Aragón',
  AS: 'Principado de Asturias',
  CN: 'Canarias',
  CB: 'Cantabria',
  CL: 'Castilla y León',
  CM: 'Castilla-La Mancha',
  CT: 'Cataluña',
  CE: 'Ceuta',
  EX: 'Extremadura',
  GA: 'Galicia',
  IB: 'Illes Balears',
  RI: 'La Rioja',
  MD: 'Comunidad de Madrid',
  ML: 'Melilla',
  MC: 'Región de Murcia',
  NC: 'Comunidad Foral de Navarra',
  PV: 'País Vasco',
  VC: 'Comunitat Valenciana',
} as const;
export type Community = keyof typeof communities;

/** A province: its official code (INE, also the first two digits of postal and school codes) and where its capital lies, in degrees. */
export type Province = { code: string; name: string; community: Community; latitude: number; longitude: number };

const province = (code: string, name: string, community: Community, [latitude, longitude]: [number, number]) =>
  ({ code, name, community, latitude, longitude }) satisfies Province;

/** The 50 provinces and the two autonomous cities, in the order of their codes. */
export const provinces: readonly Province[] = [
  province('01', 'Álava', 'PV', [42.85, -2.67]),
  province('02', 'Albacete', 'CM', [38.99, -1.86]),
  province('03', 'Alicante', 'VC', [38.35, -0.48]),
  province('04', 'Almería', 'AN', [36.84, -2.46]),
  province('05', 'Ávila', 'CL', [40.66, -4.7]),
  province('06', 'Badajoz', 'EX', [38.88, -6.97]),
  province('07', 'Illes Balears', 'IB', [39.57, 2.65]),
  province('08', 'Barcelona', 'CT', [41.39, 2.17]),
  province('09', 'Burgos', 'CL', [42.34, -3.7]),
  province('10', 'Cáceres', 'EX', [39.48, -6.37]),
  province('11', 'Cádiz', 'AN', [36.53, -6.29]),
  province('12', 'Castellón', 'VC', [39.99, -0.04]),
  province('13', 'Ciudad Real', 'CM', [38.99, -3.93]),
  province('14', 'Córdoba', 'AN', [37.89, -4.78]),
  province('15', 'A Coruña', 'GA', [43.36, -8.41]),
  province('16', 'Cuenca', 'CM', [40.07, -2.14]),
  province('17', 'Girona', 'CT', [41.98, 2.82]),
  province('18', 'Granada', 'AN', [37.18, -3.6]),
  province('19', 'Guadalajara', 'CM', [40.63, -3.17]),
  province('20', 'Gipuzkoa', 'PV', [43.32, -1.98]),
  province('21', 'Huelva', 'AN', [37.26, -6.94]),
  province('22', 'Huesca', 'AR', [42.14, -0.41]),
  province('23', 'Jaén', 'AN', [37.77, -3.79]),
  province('24', 'León', 'CL', [42.6, -5.57]),
  province('25', 'Lleida', 'CT', [41.61, 0.62]),
  province('26', 'La Rioja', 'RI', [42.47, -2.45]),
  province('27', 'Lugo', 'GA', [43.01, -7.56]),
  province('28', 'Madrid', 'MD', [40.42, -3.7]),
  province('29', 'Málaga', 'AN', [36.72, -4.42]),
  province('30', 'Murcia', 'MC', [37.99, -1.13]),
  province('31', 'Navarra', 'NC', [42.81, -1.64]),
  province('32', 'Ourense', 'GA', [42.34, -7.86]),
  province('33', 'Asturias', 'AS', [43.36, -5.85]),
  province('34', 'Palencia', 'CL', [42.01, -4.53]),
  province('35', 'Las Palmas', 'CN', [28.12, -15.43]),
  province('36', 'Pontevedra', 'GA', [42.43, -8.64]),
  province('37', 'Salamanca', 'CL', [40.97, -5.66]),
  province('38', 'Santa Cruz de Tenerife', 'CN', [28.47, -16.25]),
  province('39', 'Cantabria', 'CB', [43.46, -3.81]),
  province('40', 'Segovia', 'CL', [40.95, -4.12]),
  province('41', 'Sevilla', 'AN', [37.39, -5.98]),
  province('42', 'Soria', 'CL', [41.76, -2.47]),
  province('43', 'Tarragona', 'CT', [41.12, 1.25]),
  province('44', 'Teruel', 'AR', [40.34, -1.11]),
  province('45', 'Toledo', 'CM', [39.86, -4.03]),
  province('46', 'Valencia', 'VC', [39.47, -0.38]),
  province('47', 'Valladolid', 'CL', [41.65, -4.72]),
  province('48', 'Bizkaia', 'PV', [43.26, -2.93]),
  province('49', 'Zamora', 'CL', [41.5, -5.75]),
  province('50', 'Zaragoza', 'AR', [41.65, -0.89]),
  province('51', 'Ceuta', 'CE', [35.89, -5.31]),
  province('52', 'Melilla', 'ML', [35.29, -2.94]),
];

const byCode = new Map(provinces.map((one) => [one.code, one]));

export const provinceOf = (code: string): Province | undefined => byCode.get(code);
