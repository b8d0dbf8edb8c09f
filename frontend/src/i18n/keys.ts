import type { id } from "./id";
import type attachmentId from "./id/attachment.json";
import type { words as evidenceId } from "./id/evidence";
import type factId from "./id/fact.json";
import type fileBoundId from "./id/file-bound.json";
import type { words as meetingId } from "./id/meeting";
import type opinionId from "./id/opinion.json";
import type similarId from "./id/similar.json";
import type surveyId from "./id/survey.json";
import type { words as workspaceId } from "./id/workspace";

// Typed from the Indonesian source: a key misspelt in a screen does not compile, nor one missing in English.
export type PublicKey = keyof typeof id;
export type WorkspaceKey = keyof typeof workspaceId;
export type EvidenceKey = keyof typeof evidenceId;
export type MeetingKey = keyof typeof meetingId;
/** Brought along by the component that shows them. */
export type OwnKey =
  | keyof typeof similarId
  | keyof typeof attachmentId
  | keyof typeof surveyId
  | keyof typeof factId
  | keyof typeof fileBoundId
  | keyof typeof opinionId;

declare global {
  namespace FormatjsIntl {
    interface Message {
      ids: PublicKey | WorkspaceKey | EvidenceKey | MeetingKey | OwnKey;
    }
  }
}
