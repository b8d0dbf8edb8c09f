import type { CommunityElement, ComponentCode, FeedbackKind, FeedbackSubmission } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";

/** Which words the giver agreed to; recorded with their consent. Changes when the words do. */
const NOTICE = "2026-11";
export const TEXT_LIMIT = 5_000;

/** What an input is about: a forum, one of its standards, some of its components. */
export interface Target {
  forumId: string;
  forumSlug: string;
  standard?: { id: string; code: string; versionId: string } | undefined;
  component?: ComponentCode | undefined;
}

/** What stands in the form. */
export interface FormFields {
  kind: FeedbackKind | undefined;
  text: string;
  components: ComponentCode[];
  name: string;
  contact: string;
  organisation: string;
  element: CommunityElement | "";
  showName: boolean;
}

/** One input on its way: the same key and the same body until the service has answered for good. */
export interface Attempt {
  key: string;
  body: FeedbackSubmission;
}

export interface FeedbackDraft {
  target: Target;
  fields: FormFields;
  attempt?: Attempt | undefined;
}

export const DRAFTS = "masukan/";

export function draftName({ forumId, standard, component }: Target) {
  return `${DRAFTS}${forumId}/${standard?.id ?? "-"}/${component ?? "-"}`;
}

export function emptyFields({ component }: Target): FormFields {
  return {
    kind: undefined,
    text: "",
    components: component ? [component] : [],
    name: "",
    contact: "",
    organisation: "",
    element: "",
    showName: false,
  };
}

/** Code points after NFC, as the service counts. */
export function lengthOf(text: string) {
  return [...text.normalize("NFC")].length;
}

interface Lack {
  field: "kind" | "text";
  message: "feedback.form.kind.missing" | "feedback.form.text.missing" | "feedback.form.text.over";
}

/** What is missing before it makes sense to send; everything else the service judges. */
export function lacksOf({ kind, text }: FormFields): Lack[] {
  const lacks: Lack[] = [];
  if (kind === undefined) lacks.push({ field: "kind", message: "feedback.form.kind.missing" });
  if (text.trim() === "") lacks.push({ field: "text", message: "feedback.form.text.missing" });
  if (lengthOf(text) > TEXT_LIMIT) lacks.push({ field: "text", message: "feedback.form.text.over" });
  return lacks;
}

/** A first attempt with a key of its own. */
export function attemptOf(target: Target, fields: FormFields, language: string): Attempt | undefined {
  const { kind, text, components, showName } = fields;
  if (kind === undefined) return undefined;
  const name = given(fields.name);
  const contact = given(fields.contact);
  const organisation = given(fields.organisation);
  return {
    key: randomUuid(),
    body: {
      kind,
      text: text.trim(),
      components,
      language,
      showName: showName && name !== undefined,
      ...(target.standard && { standardId: target.standard.id, versionId: target.standard.versionId }),
      ...(fields.element && { element: fields.element }),
      ...(organisation && { organisation }),
      ...(name && { name }),
      ...(contact && { contact }),
      ...(showName && name && { consent: NOTICE }),
    },
  };
}

function given(text: string) {
  return text.trim() || undefined;
}
