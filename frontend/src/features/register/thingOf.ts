import type { RegisterEntry } from "@/api/types.gen";

type Kind =
  | "forum"
  | "results"
  | "feedback"
  | "session"
  | "standard"
  | "service"
  | "survey"
  | "certificates"
  | "privacy"
  | "file";

/** A page, and what it is of. */
export interface Thing {
  kind: Kind;
  id: string;
  /** Of a standard, where the act was done to one text of it. */
  version?: number;
}

/** Where one reads what an act was done to, or what that belongs to; nothing where there is no page but the unit's. */
export function thingOf({ objectType, objectId, act, payload }: RegisterEntry): Thing | undefined {
  switch (objectType) {
    case "forum":
      return at(act === "forum.results-published" ? "results" : "forum", objectId);
    case "feedback":
      return at("feedback", objectId);
    case "response":
      return at("feedback", firstOf(payload.feedbackIds));
    case "follow-up":
      return at("results", payload.forumId) ?? at("survey", payload.surveyId);
    case "session":
      return at("session", objectId);
    case "poll":
      return at("session", payload.sessionId);
    case "opinion-question":
      return at("forum", payload.forumId);
    case "standard":
      return at("standard", objectId);
    case "standard-version":
      return versionOf(payload);
    case "revision":
      return at("standard", payload.standardId);
    case "publication":
      return at("standard", payload.standardId) ?? at("survey", payload.surveyId);
    case "decree":
      return at("standard", firstOf(payload.standardIds));
    case "deadline":
      return subjectOf(payload);
    case "service":
      return at("service", objectId);
    case "survey":
      return at("survey", objectId);
    case "certificate":
      return at("certificates", objectId);
    case "institution":
      return act === "certification-target.set" ? at("certificates", objectId) : undefined;
    case "retention-class":
      return at("privacy", objectId);
    case "file":
      return at("file", objectId);
    default:
      return undefined;
  }
}

type Payload = RegisterEntry["payload"];

function at(kind: Kind, id: unknown): Thing | undefined {
  return typeof id === "string" ? { kind, id } : undefined;
}

function versionOf({ standardId, number }: Payload): Thing | undefined {
  const standard = at("standard", standardId);
  return standard && typeof number === "number" ? { ...standard, version: number } : standard;
}

/** What a deadline runs for. */
function subjectOf({ subject, subjectId }: Payload): Thing | undefined {
  switch (subject) {
    case "FORUM":
      return at("forum", subjectId);
    case "STANDARD":
      return at("standard", subjectId);
    default:
      return undefined;
  }
}

function firstOf(list: unknown): unknown {
  return Array.isArray(list) ? list[0] : undefined;
}
