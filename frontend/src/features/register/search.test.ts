import { filterOf, sound } from "./search";

const UNIT = "0196f0c4-0000-7000-8000-000000000001";

test("what an address says is asked for as the service knows it", () => {
  const search = sound({ peristiwa: "forum.announced", unit: UNIT, hal: UNIT });
  expect(search).toEqual({ peristiwa: "forum.announced", unit: UNIT, hal: UNIT });
  expect(filterOf(search)).toEqual({ act: "forum.announced", unitId: UNIT, objectId: UNIT });
});

test.each([
  {},
  { peristiwa: "Forum diumumkan", unit: "loka" },
  { peristiwa: 7, unit: [UNIT, UNIT], hal: "x" },
  { peristiwa: `${"a".repeat(41)}.announced`, unit: `${UNIT}0` },
])("what cannot be asked for is left out", (asked) => {
  expect(sound(asked as never)).toEqual({});
});
