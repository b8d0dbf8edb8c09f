import type { CommunityElement, ComponentCode, FeedbackKind, FeedbackSubmission } from "@/api/types.gen";
import { randomUuid } from "@/device/uuid";
import { NOTICE } from "@/ui/notice";

export const TEXT_LIMIT = 5_000;

/** What an input is about: a forum, one of its standards, some of its components, one row of one. */
export interface Target {
  forumId: string;
  forumSlug: string;
  standard?: { id: string; code: string; versionId: string } | undefined;
  component?: ComponentCode | undefined;
  /** One row of that component. */
  rowId?: string | undefined;
  /** Of whose account it is, by the identity provider's id; absent for what a visitor writes. */
  account?: string | undefined;
}

/** A file that was chosen; its bytes lie on this device under its id. */
export interface FileOfDraft {
  id: string;
  name: string;
  size: number;
}

/** What stands in the form. */
export interface FormFields {
  kind: FeedbackKind | undefined;
  text: string;
  /** What the one component should say instead; absent from what was kept before one could propose. */
  proposal?: string;
  components: ComponentCode[];
  /** Files that lie on this device under these ids; absent from what was kept before one could attach any. */
  files?: FileOfDraft[];
  name: string;
  contact: string;
  organisation: string;
  element: CommunityElement | "";
  showName: boolean;
}

/**
 * One input on its way: the same key and the same body until the service has answered for good. Its files are named as this
 * device names them, and by the service's ids only in what goes out.
 */
export interface Attempt {
  key: string;
  /** As which device it is sent, also by the worker; absent where it goes to an account, which only a page knows. */
  device?: string | undefined;
  /** Token of the link by which its giver came, only to be counted; the worker cannot ask the page for it. */
  link?: string | undefined;
  body: FeedbackSubmission;
}

/** Whether an attempt goes out as who is there now: what a visitor confirmed not as a member, and the other way round. */
export function belongsTo({ device }: Attempt, isMember: boolean) {
  return (device === undefined) === isMember;
}

export interface FeedbackDraft {
  target: Target;
  fields: FormFields;
  /** The words as they stand, confirmed by 'Kirim'. It goes out by itself when the form is opened again. */
  attempt?: Attempt;
  /** What was confirmed before and then taken back or changed. It may have arrived, but never goes out by itself. */
  earlier?: Attempt[];
  /** Why the service has said no for good to the words as they stand, in its words. */
  refused?: string;
}

/** How the names begin of all that is written here, whoever writes it. */
export const DRAFTS = "masukan";

/**
 * Of one account, or of visitors: several people may use one device, and what one of them wrote with a login is not for the
 * next.
 */
export function drawerOf(account?: string) {
  return account ? `-akun/${account}/` : "/";
}

export function draftName({ forumId, standard, component, rowId, account }: Target) {
  const about = `${standard?.id ?? "-"}/${component ?? "-"}${rowId ? `/${rowId}` : ""}`;
  return `${DRAFTS}${drawerOf(account)}${forumId}/${about}`;
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

/** Other words are not confirmed yet: what was on its way with the words before does not go out by itself any more. */
export function changed(draft: FeedbackDraft, fields: Partial<FormFields>): FeedbackDraft {
  const { fields: before, refused, ...rest } = takenBack(draft);
  return { ...rest, fields: { ...before, ...fields } };
}

export function takenBack({ attempt, ...draft }: FeedbackDraft): FeedbackDraft {
  return attempt ? { ...draft, earlier: [...(draft.earlier ?? []), attempt] } : draft;
}

export function confirmed({ earlier, refused, ...draft }: FeedbackDraft, attempt: Attempt): FeedbackDraft {
  const others = earlier?.filter(({ key }) => key !== attempt.key);
  return { ...draft, ...(others && { earlier: others }), attempt };
}

/** The service said no for good, so this attempt has not arrived and never will; its giver is to learn why. */
export function declined({ attempt, ...draft }: FeedbackDraft, refused: string): FeedbackDraft {
  return { ...draft, refused };
}

/**
 * What sending the draft sends. One text, one key: words that were tried before are sent again as they were, since
 * their first sending may have arrived and only its answer been lost. Other words get a key of their own: under the old
 * one the service would refuse them if the first arrived, and each was confirmed as an input of its own. The time of
 * writing is that of the first confirmation. Who confirms now is whose it is.
 */
export function attemptOf(
  draft: FeedbackDraft,
  target: Target,
  language: string,
  device?: string,
  link?: string,
): Attempt | undefined {
  const { kind } = draft.fields;
  if (kind === undefined) return undefined;
  const body = submissionOf(target, { ...draft.fields, kind }, language);
  const { attempt, earlier = [] } = draft;
  const before = [...earlier, ...(attempt ? [attempt] : [])].find((tried) => sameInput(tried.body, body));
  return {
    key: randomUuid(),
    link,
    body: { ...body, writtenAt: new Date().toISOString() },
    ...before,
    device: device && (before?.device ?? device),
  };
}

/** Proof and time are no part of an input, and the language of the page may have been switched between two tries. */
function sameInput(one: FeedbackSubmission, other: FeedbackSubmission) {
  const words = ({ challenge, language, writtenAt, ...input }: FeedbackSubmission) => JSON.stringify(input);
  return words(one) === words(other);
}

function submissionOf(
  { standard, rowId }: Target,
  fields: FormFields & { kind: FeedbackKind },
  language: string,
): FeedbackSubmission {
  const { kind, text, components, showName } = fields;
  const name = given(fields.name);
  const contact = given(fields.contact);
  const organisation = given(fields.organisation);
  const proposal = components.length === 1 && given(fields.proposal ?? "");
  return {
    kind,
    text: text.trim(),
    components,
    language,
    showName: showName && name !== undefined,
    ...(standard && { standardId: standard.id, versionId: standard.versionId }),
    ...(rowId && { rowId }),
    ...(proposal && { proposedText: proposal }),
    ...(fields.files?.length && { fileIds: fields.files.map(({ id }) => id) }),
    ...(fields.element && { element: fields.element }),
    ...(organisation && { organisation }),
    ...(name && { name }),
    ...(contact && { contact }),
    ...(showName && name && { consent: NOTICE }),
  };
}

function given(text: string) {
  return text.trim() || undefined;
}
