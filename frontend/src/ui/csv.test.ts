import { csvFile, csvOf } from "./csv";

const ROWS = [
  ["=1+1", 'kata "ibu"', "a\nb"],
  ["'x", "+62", "biasa"],
];

test("quotes every cell and leaves it as it is", () => {
  expect(csvOf(ROWS)).toBe(`"=1+1","kata ""ibu""","a\nb"\r\n"'x","+62","biasa"`);
});

test("a file disarms what a spreadsheet would take for a formula, and says that it is UTF-8", async () => {
  const bytes = new Uint8Array(await csvFile(ROWS).arrayBuffer());
  expect([...bytes].slice(0, 3)).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toBe(`"'=1+1","kata ""ibu""","a\nb"\r\n"''x","'+62","biasa"`);
});
