import { en } from "./en";
import embedEn from "./en/embed.json";
import { words as evidenceEn } from "./en/evidence";
import factEn from "./en/fact.json";
import fileBoundEn from "./en/file-bound.json";
import { words as meetingEn } from "./en/meeting";
import similarEn from "./en/similar.json";
import { words as workspaceEn } from "./en/workspace";
import { id } from "./id";
import embedId from "./id/embed.json";
import { words as evidenceId } from "./id/evidence";
import factId from "./id/fact.json";
import fileBoundId from "./id/file-bound.json";
import { words as meetingId } from "./id/meeting";
import similarId from "./id/similar.json";
import { words as workspaceId } from "./id/workspace";

const indonesian: Record<string, string> = {
  ...id,
  ...workspaceId,
  ...evidenceId,
  ...meetingId,
  ...similarId,
  ...factId,
  ...fileBoundId,
  ...embedId,
};
const english: Record<string, string> = {
  ...en,
  ...workspaceEn,
  ...evidenceEn,
  ...meetingEn,
  ...similarEn,
  ...factEn,
  ...fileBoundEn,
  ...embedEn,
};

test("English has the same words as Indonesian, and no word too many", () => {
  expect(Object.keys(english).sort()).toEqual(Object.keys(indonesian).sort());
});

test("both languages fill the same gaps", () => {
  for (const key of Object.keys(indonesian)) {
    expect([key, gapsOf(english[key])]).toEqual([key, gapsOf(indonesian[key])]);
  }
});

/** The names of a message's arguments and tags. */
function gapsOf(message = "") {
  const names = message.matchAll(/\{\s*(\w+)\s*[,}]|<(\w+)>/g);
  return [...new Set([...names].map(([gap]) => gap.replace(/[^\w<]/g, "")))].sort();
}
