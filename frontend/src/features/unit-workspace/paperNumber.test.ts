import { numberBy } from "./paperNumber";

test.each([
  ["BA-{n}/FKP/{romanMonth}/{year}", "BA-7/FKP/XI/2026"],
  ["{n}.{month}.{year}.{n}", "7.11.2026.7"],
  ["tanpa lubang", "tanpa lubang"],
  ["{x} {n}", "{x} 7"],
])("%s becomes %s", (pattern, number) => {
  expect(numberBy(pattern, 7, "2026-11-25")).toBe(number);
});
