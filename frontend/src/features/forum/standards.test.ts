import type { Forum, ForumCounts } from "@/api/types.gen";
import { chosenStandard, countsOn } from "./standards";

const standard = (code: string) => ({
  standardId: code,
  slug: code,
  code,
  title: code,
  versionId: code,
  versionNumber: 1,
});
const forumOf = (...codes: string[]) => ({ standards: codes.map(standard) }) as Forum;

test("with one standard there is nothing to choose", () => {
  expect(chosenStandard(forumOf("SP-01"), undefined)?.code).toBe("SP-01");
});

test("with several the address says which, and none is loaded unasked", () => {
  expect(chosenStandard(forumOf("SP-01", "SP-02"), "SP-02")?.code).toBe("SP-02");
  expect(chosenStandard(forumOf("SP-01", "SP-02"), undefined)).toBeUndefined();
  expect(chosenStandard(forumOf("SP-01", "SP-02"), "SP-99")).toBeUndefined();
});

test("counts are those of one standard, the standard as a whole apart", () => {
  const counts = {
    byComponent: [
      { standardId: "a", code: "SD3", count: 5 },
      { standardId: "a", count: 2 },
      { standardId: "b", code: "SD3", count: 9 },
    ],
    byRow: [
      { standardId: "a", code: "SD3", rowId: "r", count: 3 },
      { standardId: "b", code: "SD3", rowId: "s", count: 9 },
    ],
  } as ForumCounts;
  expect(countsOn(counts, "a")).toEqual({ byComponent: { SD3: 5 }, byRow: { r: 3 }, whole: 2 });
  expect(countsOn(undefined, "a")).toEqual({ byComponent: {}, byRow: {}, whole: 0 });
});
