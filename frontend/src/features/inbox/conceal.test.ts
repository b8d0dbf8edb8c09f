import { pieces, spans } from "./conceal";

const TEXT = "Pak Budi 😀 0812  345\nlambat.";

test("the pieces are the text again, and count code points", () => {
  const all = pieces(TEXT);
  expect(all.map(({ text }) => text).join("")).toBe(TEXT);
  expect(all.find(({ text }) => text === "0812")).toMatchObject({ from: 11, to: 15 });
});

test("neighbours that are picked are one part, others their own", () => {
  expect(spans("TEXT", pieces(TEXT), new Set([4, 11, 17]))).toEqual([
    { of: "TEXT", from: 4, to: 8 },
    { of: "TEXT", from: 11, to: 20 },
  ]);
});

test("nothing picked, no part", () => {
  expect(spans("PROPOSAL", pieces(TEXT), new Set())).toEqual([]);
  expect(pieces("")).toEqual([]);
});
