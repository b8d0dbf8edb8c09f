import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { InboxFeedback } from "@/api/types.gen";
import { useForgetOwnArrived, useOwnKept } from "@/device/ownKept";
import { Picks, TextArea } from "@/ui/fields";
import { PlainText } from "@/ui/PlainText";
import { rowErrorsOf } from "@/ui/problem";
import { Refused } from "@/ui/Refused";
import { Official } from "@/ui/Say";
import { longTime } from "@/ui/time";
import { toast } from "@/ui/toast";
import { useDecideAppeal } from "./appeal.queries";

type AppealedProps = { input: InboxFeedback; zone: string; mayDecide: boolean };

/** What a giver has against the hiding or concealing of their input; another person than who did it decides. */
export function Appealed({ input, zone, mayDecide }: AppealedProps) {
  const intl = useIntl();
  const { appeal, feedback } = input;
  useForgetOwnArrived("banding", restOf(input), appeal?.answer);
  if (!appeal) return null;
  return (
    <section className="stack" aria-label={intl.formatMessage({ id: "inbox.appeal" })}>
      <p className="sm muted">
        <b>
          <FormattedMessage id={`inbox.appeal.${appeal.against}`} />
        </b>{" "}
        {longTime(intl, appeal.madeAt, zone)}
      </p>
      <blockquote className="quote">
        <PlainText>{appeal.text}</PlainText>
      </blockquote>
      {appeal.answer ? (
        <Official
          title={<FormattedMessage id={appeal.upheld ? "inbox.appeal.upheld" : "inbox.appeal.dismissed"} />}
        >
          <PlainText>{appeal.answer}</PlainText>
        </Official>
      ) : (
        mayDecide && feedback.state !== "WITHDRAWN" && <Decide input={input} />
      )}
    </section>
  );
}

type Verdict = "upheld" | "dismissed";

/** The reason stays on the device until it is sent. */
function Decide({ input }: { input: InboxFeedback }) {
  const intl = useIntl();
  const decide = useDecideAppeal(input);
  const kept = useOwnKept("banding", restOf(input), "");
  const [verdict, setVerdict] = useState<Verdict>();
  const [missing, setMissing] = useState(false);
  if (kept === undefined) return null;
  const { value: text, change, forget } = kept;
  // The answer to the input has a text on this page too.
  const faults = rowErrorsOf(decide.error).map((fault) => ({ ...fault, field: `appeal-${fault.field}` }));

  async function send(event: FormEvent) {
    event.preventDefault();
    setMissing(verdict === undefined);
    if (verdict === undefined) return;
    try {
      await decide.mutateAsync({ upheld: verdict === "upheld", text });
    } catch {
      return;
    }
    void forget();
    toast(intl.formatMessage({ id: "inbox.appeal.sent" }));
  }

  return (
    <form className="stack" noValidate onSubmit={send}>
      {decide.isError && <Refused error={decide.error} fields={faults} />}
      <Picks
        name="appeal-upheld"
        label={<FormattedMessage id="inbox.appeal.verdict" />}
        options={(["upheld", "dismissed"] as const).map((value) => ({
          value,
          label: <FormattedMessage id={`inbox.appeal.verdict.${value}`} />,
        }))}
        value={verdict}
        onPick={setVerdict}
        error={missing ? intl.formatMessage({ id: "inbox.appeal.missing" }) : undefined}
      />
      <TextArea
        name="appeal-text"
        label={<FormattedMessage id="inbox.appeal.text" />}
        hint={<FormattedMessage id="inbox.appeal.hint" />}
        error={faults.find(({ field }) => field === "appeal-text")?.text}
        value={text}
        readOnly={decide.isPending}
        onChange={({ target }) => change(() => target.value)}
      />
      <p>
        <button type="submit" className="btn main" disabled={decide.isPending}>
          <FormattedMessage id="inbox.appeal.send" />
        </button>
      </p>
    </form>
  );
}

function restOf({ feedback }: InboxFeedback) {
  return `${feedback.id}/putusan`;
}
