import { lowest, namedIn, themeOf } from "./theme";

const element = (code: string, mean: number, name: string) => ({ code, mean, name: { id: name, en: name } });

const ELEMENTS = [
  element("U1", 3.5, "Persyaratan"),
  element("U2", 3.2, "Sistem, mekanisme, dan prosedur"),
  element("U3", 3.1, "Waktu penyelesaian"),
  element("U4", 3.9, "Biaya/tarif"),
  element("U9", 3.2, "Sarana dan prasarana"),
];

test("the three lowest become a theme, of equal ones the first by its code, and are found in it again", () => {
  const three = lowest(ELEMENTS);
  expect(three.map(({ code }) => code)).toEqual(["U3", "U2", "U9"]);
  const theme = themeOf(three);
  expect(theme).toBe("Perbaikan Waktu penyelesaian; Sistem, mekanisme, dan prosedur; Sarana dan prasarana");
  expect(namedIn(`Semester II. ${theme.toUpperCase()}`, ELEMENTS).map(({ code }) => code)).toEqual([
    "U2",
    "U3",
    "U9",
  ]);
  expect(namedIn("Layanan prima", ELEMENTS)).toEqual([]);
});
