import type { VersionSummary } from "@/api/types.gen";
import { askedVersions, comparedVersions } from "./comparedVersions";

const standard = (...numbers: number[]) => ({
  versions: numbers.map((number): VersionSummary => ({ id: `${number}`, number, createdAt: "" })),
});

test("unasked the newest version is compared with the one before it", () => {
  expect(comparedVersions(standard(1, 2, 4), {})).toEqual({ from: 2, to: 4 });
  expect(comparedVersions(standard(4, 2, 1), { ke: 2 })).toEqual({ from: 1, to: 2 });
});

test("any two are compared, in either order, and one with itself", () => {
  expect(comparedVersions(standard(1, 2, 4), { dari: 4, ke: 1 })).toEqual({ from: 4, to: 1 });
  expect(comparedVersions(standard(1), { dari: 1, ke: 1 })).toEqual({ from: 1, to: 1 });
});

test("a version there is not is not asked for", () => {
  expect(comparedVersions(standard(1, 2), { dari: 7, ke: 9 })).toEqual({ from: 1, to: 2 });
  expect(comparedVersions(standard(1, 2), { ke: 1 })).toEqual({ from: 2, to: 1 });
  expect(comparedVersions(standard(1), {})).toBeUndefined();
  expect(comparedVersions(standard(), { dari: 1, ke: 1 })).toBeUndefined();
});

test("an address says numbers or nothing", () => {
  expect(askedVersions({ dari: 1, ke: "x" })).toEqual({ dari: 1 });
  expect(askedVersions({ dari: 1.5, html: "<b>" })).toEqual({});
});
