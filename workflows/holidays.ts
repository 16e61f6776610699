const fixed = ['01-01', '01-06', '05-01', '08-15', '10-12', '11-01', '12-06', '12-08', '12-25'];

/** The national holidays of Spain in a year, as YYYY-MM-DD, whatever weekday they fall on. */
export const nationalHolidays = (year: number): readonly string[] => [
  ...fixed.map((day) => `${year}-${day}`),
  goodFriday(year),
];

const goodFriday = (year: number): string => {
  const { month, date } = easter(year);
  return new Date(Date.UTC(year, month - 1, date - 2)).toISOString().slice(0, 10);
};

/** Easter Sunday by the anonymous Gregorian computus (Meeus, Astronomical Algorithms, chapter 8). */
const easter = (year: number): { month: number; date: number } => {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const ofCentury = year % 100;
  const moonCorrection = Math.floor((8 * century + 13) / 25);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sinceMarch = epact + toSunday - 7 * late + 114;
  return { month: Math.floor(sinceMarch / 31), date: (sinceMarch % 31) + 1 };
};
