import { type FormEvent, type ReactNode, useRef, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type {
  Forum,
  ForumMethod,
  ForumPlan,
  ForumPurpose,
  StandardSummary,
  UnitRoles,
} from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks, SelectField, TextArea, TextField } from "@/ui/fields";
import { said, saidOrNull } from "@/ui/form";
import { versionOf } from "@/ui/held";
import { MomentField, momentIn } from "@/ui/MomentField";
import type { FieldError } from "@/ui/problem";
import { faultIn, Refused } from "@/ui/Refused";
import { StandardPicker } from "@/ui/StandardPicker";
import { ApprovalHours, hoursOrNull } from "./Approval";
import { Completeness } from "./Completeness";

const PURPOSES: ForumPurpose[] = ["DRAFTING", "REVIEW", "EVALUATION", "POLICY", "IMPACT"];
const METHODS: ForumMethod[] = ["IN_PERSON", "ONLINE", "HYBRID"];

type ForumFormProps = {
  membership: UnitRoles;
  /** Left out when the forum is new. */
  forum?: Forum;
  /** Ticked at first in a new forum. */
  chosen?: string[];
  standards: StandardSummary[];
  error: unknown;
  busy: boolean;
  /** What a forum that discusses these standards might be about; adds to whatever is written there. */
  proposal?: (take: (theme: string) => void, standardIds: string[]) => ReactNode;
  /** Of what the form is filled from. */
  etag?: string;
  /** What is sent stays on the device until `forget` is called. */
  onSave: (plan: ForumPlan, forget: () => void) => void;
};

/** Unless the plan says otherwise, as in the service. */
const LATE_HOURS = 24;

/** The plan of a forum. It may be saved before its standards are complete. */
export function ForumForm(props: ForumFormProps) {
  const { membership, forum, error } = props;
  const intl = useIntl();
  const { zone } = membership;
  const [method, setMethod] = useState(forum?.method ?? "HYBRID");
  const [standardIds, setStandardIds] = useState(
    forum?.standards.map(({ standardId }) => standardId) ?? props.chosen ?? [],
  );
  const draft = useFormDraft(forum ? `rencana-forum/${forum.id}` : `forum-baru/${membership.unitId}`, {
    etag: props.etag && versionOf(props.etag),
    more: { value: standardIds, put: setStandardIds },
  });
  const [empty, setEmpty] = useState<FieldError[]>([]);
  const [presses, countPresses] = useState(0);
  const theme = useRef<HTMLInputElement>(null);
  const fault = (field: string) => empty.find((one) => one.field === field)?.text ?? faultIn(error, field);

  function save(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = new FormData(event.currentTarget);
    const opensAt = momentIn(form, "opensAt", zone);
    const closesAt = momentIn(form, "closesAt", zone);
    countPresses(presses + 1);
    // Half a time cannot be sent at all; everything else the service judges.
    const missing = { opensAt, closesAt };
    const text = intl.formatMessage({ id: "ui.errors.empty" });
    setEmpty(
      Object.entries(missing).flatMap(([field, moment]) => (moment === undefined ? [{ field, text }] : [])),
    );
    if (opensAt === undefined || closesAt === undefined) return;
    const plan: ForumPlan = {
      unitId: membership.unitId,
      title: said(form, "title"),
      purpose: said(form, "purpose") as ForumPurpose,
      theme: saidOrNull(form, "theme"),
      description: saidOrNull(form, "description"),
      method,
      place: saidOrNull(form, "place"),
      opensAt,
      closesAt,
      lateHours: Number(said(form, "lateHours")),
      approvalHours: hoursOrNull(form),
      standardIds,
    };
    props.onSave(plan, () => void draft.forget());
  }

  return (
    <form ref={draft.ref} className="stack" noValidate onSubmit={save}>
      {empty.length > 0 ? (
        <ErrorSummary key={presses} fields={empty} />
      ) : error ? (
        <Refused error={error} />
      ) : null}
      <TextField
        name="title"
        label={<FormattedMessage id="forumWorkspace.title" />}
        defaultValue={forum?.title}
        error={fault("title")}
      />
      <SelectField
        name="purpose"
        label={<FormattedMessage id="forumWorkspace.purpose" />}
        defaultValue={forum?.purpose ?? "DRAFTING"}
        error={fault("purpose")}
      >
        {PURPOSES.map((purpose) => (
          <option key={purpose} value={purpose}>
            {intl.formatMessage({ id: `forum.purpose.${purpose}` })}
          </option>
        ))}
      </SelectField>
      <TextField
        ref={theme}
        name="theme"
        label={optional(<FormattedMessage id="forumWorkspace.theme" />)}
        defaultValue={forum?.theme ?? ""}
        error={fault("theme")}
      />
      {props.proposal?.((proposed) => {
        const field = theme.current;
        if (!field) return;
        field.value = [field.value.trim(), proposed].filter(Boolean).join("; ");
        // As if it had been typed, so that it is kept like the rest.
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }, standardIds)}
      <TextArea
        name="description"
        label={optional(<FormattedMessage id="forumWorkspace.description" />)}
        defaultValue={forum?.description ?? ""}
        error={fault("description")}
      />
      <StandardPicker
        standards={props.standards}
        chosen={standardIds}
        label={<FormattedMessage id="forumWorkspace.standards" />}
        count={
          <FormattedMessage id="forumWorkspace.standards.chosen" values={{ count: standardIds.length }} />
        }
        error={fault("standardIds")}
        about={(standard) => <Completeness count={standard.completeCount} />}
        onChoose={setStandardIds}
      >
        <p>
          <FormattedMessage id="forumWorkspace.standards.none" />
        </p>
      </StandardPicker>
      <MomentField
        name="opensAt"
        label={<FormattedMessage id="forumWorkspace.opensAt" />}
        zone={zone}
        instant={forum?.opensAt}
        error={fault("opensAt")}
      />
      <MomentField
        name="closesAt"
        label={<FormattedMessage id="forumWorkspace.closesAt" />}
        zone={zone}
        instant={forum?.closesAt}
        error={fault("closesAt")}
      />
      <TextField
        name="lateHours"
        type="number"
        min={0}
        max={24}
        label={<FormattedMessage id="forumWorkspace.lateHours" />}
        hint={<FormattedMessage id="forumWorkspace.lateHours.hint" />}
        defaultValue={forum?.lateHours ?? LATE_HOURS}
        error={fault("lateHours")}
      />
      <ApprovalHours
        hours={forum?.approvalHours}
        hint={<FormattedMessage id="forumWorkspace.approvalHours.hint" />}
        error={fault("approvalHours")}
      />
      <Picks
        name="method"
        label={<FormattedMessage id="forumWorkspace.method" />}
        options={METHODS.map((value) => ({
          value,
          label: <FormattedMessage id={`forum.method.${value}`} />,
        }))}
        value={method}
        onPick={setMethod}
        error={fault("method")}
      />
      <TextField
        name="place"
        label={optional(<FormattedMessage id="forumWorkspace.place" />)}
        hint={<FormattedMessage id="forumWorkspace.place.hint" />}
        defaultValue={forum?.place ?? ""}
        error={fault("place")}
      />
      <DraftChoice draft={draft} />
      <p>
        <button type="submit" className="btn main" disabled={props.busy}>
          <FormattedMessage id="workspace.save" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}

function optional(label: ReactNode) {
  return (
    <>
      {label}{" "}
      <span className="hint">
        <FormattedMessage id="ui.optional" />
      </span>
    </>
  );
}
