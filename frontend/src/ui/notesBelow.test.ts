import { expect, test } from "vitest";

const SOURCES = import.meta.glob<string>("../**/*.tsx", { query: "?raw", import: "default", eager: true });

/** What tells that words are on the device; it comes a moment after one has begun to type. */
const NOTES = /<(DraftNote|OnDevice|KeptNote) /g;

test("no form tells that its words are kept above the button that sends them, which would move away under one's finger", () => {
  const above: string[] = [];
  let notes = 0;
  for (const [file, source] of Object.entries(SOURCES)) {
    for (const { index } of source.matchAll(NOTES)) {
      notes++;
      const rest = source.slice(index);
      const form = rest.slice(0, rest.search(/<\/form>|\n}\n/));
      if (form.includes('type="submit"')) above.push(file);
    }
  }
  expect(above).toEqual([]);
  expect(notes).toBeGreaterThan(20);
});
