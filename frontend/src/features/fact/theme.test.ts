import { namedIn, themeOf } from "./theme";

const element = (code: string, name: string, mean: number) => ({ code, mean, name: { id: name, en: name } });

const ELEMENTS = [
  element("U1", "Persyaratan", 3.8),
  element("U2", "Sistem, mekanisme, dan prosedur", 3.3),
  element("U3", "Waktu penyelesaian", 3.1),
  element("U4", "Biaya/tarif", 3.9),
  element("U9", "Sarana dan prasarana", 3.2),
];

test("elements become a theme, and are found in it again whoever wrote it, the lowest first", () => {
  const theme = themeOf(ELEMENTS.filter(({ code }) => ["U2", "U3", "U9"].includes(code)));
  expect(theme).toBe("Perbaikan Sistem, mekanisme, dan prosedur; Waktu penyelesaian; Sarana dan prasarana");
  expect(namedIn(`Semester II. ${theme.toUpperCase()}`, ELEMENTS).map(({ code }) => code)).toEqual([
    "U3",
    "U9",
    "U2",
  ]);
  expect(namedIn("Layanan prima", ELEMENTS)).toEqual([]);
});
