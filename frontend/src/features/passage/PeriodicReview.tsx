import { useSuspenseInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ReviewKind, ReviewResult, Standard, UnitRoles } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { Picks, TextArea, TextField } from "@/ui/fields";
import { said } from "@/ui/form";
import { MoreButton } from "@/ui/MoreButton";
import { MoveDialog } from "@/ui/MoveDialog";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { todayIn } from "@/ui/zonedTime";
import { may } from "../identity/roles";
import { reviewEntries, useRecordReview } from "./review.queries";

const KINDS: ReviewKind[] = ["EVALUATION", "REVIEW"];
const RESULTS: ReviewResult[] = ["KEEP", "CHANGE"];

type ReviewProps = { standard: Standard; membership: UnitRoles };

/** When the standard in force was evaluated and reviewed, what came of it, and the form for the next time. */
export function PeriodicReview({ standard, membership }: ReviewProps) {
  const intl = useIntl();
  const list = useSuspenseInfiniteQuery(reviewEntries(standard.id));
  const [recording, setRecording] = useState(false);
  const all = list.data.pages.flatMap(({ items }) => items);
  if (!standard.inForce && all.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="peninjauan">
      <h2 id="peninjauan">
        <FormattedMessage id="review.title" />
      </h2>
      <p className="sm muted">
        <FormattedMessage id="review.hint" />
      </p>
      {all.length > 0 && (
        <ul className="plain ruled">
          {all.map((entry) => (
            <li key={entry.id}>
              <p>
                <b>
                  <FormattedMessage id={`review.kind.${entry.kind}`} />
                </b>
                , {intl.formatDate(`${entry.heldOn}T00:00`, { dateStyle: "long" })}
              </p>
              <p className="sm">
                <FormattedMessage id={`review.result.${entry.result}`} />
              </p>
              <p className="plain-text">{entry.findings}</p>
            </li>
          ))}
        </ul>
      )}
      <MoreButton list={list} />
      {standard.inForce && may(membership, "draft") && (
        <button type="button" className="btn wide" onClick={() => setRecording(true)}>
          <FormattedMessage id="review.record" />
        </button>
      )}
      {recording && (
        <Recording standard={standard} membership={membership} onClose={() => setRecording(false)} />
      )}
    </section>
  );
}

function Recording({ standard, membership, onClose }: ReviewProps & { onClose: () => void }) {
  const intl = useIntl();
  const record = useRecordReview(standard.id);
  const draft = useFormDraft(`peninjauan/${standard.id}`);
  const [kind, setKind] = useState<ReviewKind>();
  const [result, setResult] = useState<ReviewResult>();
  const today = todayIn(membership.zone);

  function send(form: FormData) {
    // What is not chosen, the service names.
    const chosen = { kind: kind as ReviewKind, result: result as ReviewResult };
    record.mutate(
      { ...chosen, heldOn: said(form, "heldOn"), findings: said(form, "findings") },
      {
        onSuccess: ({ nextPassage }) => {
          void draft.forget();
          toast(intl.formatMessage({ id: nextPassage ? "review.opened" : "review.recorded" }));
          onClose();
        },
      },
    );
  }

  return (
    <MoveDialog
      title={<FormattedMessage id="review.record" />}
      action={<FormattedMessage id="review.send" />}
      error={record.error}
      busy={record.isPending}
      draft={draft}
      onSend={send}
      onClose={onClose}
    >
      <Picks
        name="kind"
        label={<FormattedMessage id="review.kind" />}
        options={KINDS.map((value) => ({ value, label: <FormattedMessage id={`review.kind.${value}`} /> }))}
        value={kind}
        onPick={setKind}
        error={faultIn(record.error, "kind")}
      />
      <TextField
        name="heldOn"
        type="date"
        defaultValue={today}
        min={standard.inForce?.since}
        max={today}
        label={<FormattedMessage id="review.heldOn" />}
        error={faultIn(record.error, "heldOn")}
      />
      <TextArea
        name="findings"
        rows={4}
        label={<FormattedMessage id="review.findings" />}
        hint={<FormattedMessage id="review.findings.hint" />}
        error={faultIn(record.error, "findings")}
      />
      <Picks
        name="result"
        label={<FormattedMessage id="review.result" />}
        options={RESULTS.map((value) => ({
          value,
          label: <FormattedMessage id={`review.result.${value}`} />,
        }))}
        value={result}
        onPick={setResult}
        error={faultIn(record.error, "result")}
      />
      {result === "CHANGE" && (
        <p className="sm">
          <FormattedMessage id="review.change.body" />
        </p>
      )}
    </MoveDialog>
  );
}
