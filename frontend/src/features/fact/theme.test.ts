import { namedIn, themeOf } from "./theme";

const element = (code: string, name: string) => ({ code, name: { id: name, en: name } });

const ELEMENTS = [
  element("U1", "Persyaratan"),
  element("U2", "Sistem, mekanisme, dan prosedur"),
  element("U3", "Waktu penyelesaian"),
  element("U4", "Biaya/tarif"),
  element("U9", "Sarana dan prasarana"),
];

test("elements become a theme, and are found in it again whoever wrote it", () => {
  const theme = themeOf(ELEMENTS.filter(({ code }) => ["U2", "U3", "U9"].includes(code)));
  expect(theme).toBe("Perbaikan Sistem, mekanisme, dan prosedur; Waktu penyelesaian; Sarana dan prasarana");
  expect(namedIn(`Semester II. ${theme.toUpperCase()}`, ELEMENTS).map(({ code }) => code)).toEqual([
    "U2",
    "U3",
    "U9",
  ]);
  expect(namedIn("Layanan prima", ELEMENTS)).toEqual([]);
});
