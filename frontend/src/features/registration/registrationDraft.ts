import type { CommunityElement, Need, RegistrationMode, RegistrationSubmission } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";
import type { Attempt, Secret } from "./registration.queries";

/** Which words the person had before them; recorded with what they agree to. Changes when the words do. */
const NOTICE = "2026-11";

/** What stands in the form. */
export interface FormFields {
  name: string;
  element: CommunityElement | "";
  organisation: string;
  contact: string;
  mode: RegistrationMode;
  needs: Need[];
  needsNote: string;
  consentName: boolean;
  consentPhoto: boolean;
  consentContact: boolean;
}

export interface RegistrationDraft {
  fields: FormFields;
  /** What was sent last: it may have arrived and only its answer been lost. */
  attempt?: Attempt;
}

/** Under which name the device keeps it. */
export function draftName(session: string, invitation: Secret | undefined) {
  return `pendaftaran/${session}/${invitation?.number ?? "-"}`;
}

export function emptyDraft(mode: RegistrationMode): RegistrationDraft {
  return {
    fields: {
      name: "",
      element: "",
      organisation: "",
      contact: "",
      mode,
      needs: [],
      needsNote: "",
      consentName: false,
      consentPhoto: false,
      consentContact: false,
    },
  };
}

/** What sending the draft sends: what was tried before is sent again under its own key, so that it makes one seat. */
export function attemptOf(
  draft: RegistrationDraft,
  language: string,
  invitation: Secret | undefined,
): Attempt {
  const body = submissionOf(draft.fields, language, invitation);
  const before = draft.attempt;
  return before && sameWords(before.body, body) ? before : { key: randomUuid(), body };
}

/** The language of the page may have been switched between two tries. */
function sameWords(one: RegistrationSubmission, other: RegistrationSubmission) {
  const words = ({ language, ...said }: RegistrationSubmission) => JSON.stringify(said);
  return words(one) === words(other);
}

function submissionOf(
  fields: FormFields,
  language: string,
  invitation: Secret | undefined,
): RegistrationSubmission {
  const { element, needs, mode, consentName, consentPhoto, consentContact } = fields;
  const given = (text: string) => text.trim() || null;
  return {
    name: fields.name.trim(),
    mode,
    element: invitation || element === "" ? null : element,
    organisation: given(fields.organisation),
    contact: given(fields.contact),
    needs,
    needsNote: needs.length > 0 ? given(fields.needsNote) : null,
    consentName,
    consentPhoto,
    consentContact,
    consent: NOTICE,
    language,
    invitation: invitation?.number ?? null,
  };
}
