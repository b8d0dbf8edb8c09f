import type {
  AssistedFeedback,
  CommunityElement,
  ComponentCode,
  FeedbackKind,
  Receipt,
} from "@/api/types.gen";
import { useKept } from "@/device/useKept";

export type Identity = "PUBLIC" | "OFFICE" | "ANONYMOUS";

/** A form on paper while it is typed in. It stays on the device until the service has it; the ticks do not. */
export interface PaperDraft {
  formNumber: string;
  /** ISO 8601, a day. */
  receivedOn: string;
  standardId: string;
  components: ComponentCode[];
  kind: FeedbackKind;
  text: string;
  element: CommunityElement | "";
  organisation: string;
  name: string;
  contact: string;
  identity: Identity;
  /** Of the original, once the service keeps it. */
  fileId: string;
  fileName: string;
  /** Under which key it was sent; another form gets another. */
  key?: string;
}

function blank(formNumber: string): PaperDraft {
  return {
    formNumber,
    receivedOn: "",
    standardId: "",
    components: [],
    kind: "SUGGESTION",
    text: "",
    element: "",
    organisation: "",
    name: "",
    contact: "",
    identity: "ANONYMOUS",
    fileId: "",
    fileName: "",
  };
}

/** Each form has a draft of its own; undefined until the device has been asked. */
export function usePaperDraft(author: string, forumId: string, formNumber: string) {
  return useKept<PaperDraft>(`formulir/${author}/${forumId}/${formNumber}`, blank(formNumber));
}

/** A receipt that waits to be handed over, with the number under which its form was opened. */
export interface Unhanded {
  receipt: Receipt;
  formNumber: string;
}

/** Of each forum one: the giver has no other way to it, so it outlives a reload and a login until it is handed over. */
export function useUnhanded(author: string, forumId: string) {
  return useKept<Unhanded | null>(`serah/${author}/${forumId}`, null);
}

/** What is sent: who wished to be unknown is sent without a name, whatever stands in the fields. */
export function assisted(draft: PaperDraft): AssistedFeedback {
  const named = draft.identity !== "ANONYMOUS";
  return {
    formNumber: draft.formNumber.trim() || null,
    receivedOn: draft.receivedOn,
    originalFileId: draft.fileId,
    consented: true,
    readBack: true,
    said: {
      standardId: draft.standardId || null,
      components: draft.standardId ? draft.components : [],
      kind: draft.kind,
      text: draft.text.trim(),
      element: draft.element || null,
      organisation: draft.organisation.trim() || null,
      name: (named && draft.name.trim()) || null,
      contact: (named && draft.contact.trim()) || null,
      showName: draft.identity === "PUBLIC",
      // The notice is that of the form on paper, which the service knows.
      consent: draft.identity === "PUBLIC" ? "kertas" : null,
    },
  };
}
