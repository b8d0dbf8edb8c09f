import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { OpenBriefing } from "@/api/types.gen";
import type { Kept } from "@/device/useKept";
import { randomUuid } from "@/device/uuid";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextField } from "@/ui/fields";
import type { FieldError } from "@/ui/problem";
import { faultIn } from "@/ui/Refused";
import { useOnce } from "@/ui/useOnce";
import { bodyOf, type Confirmation } from "./confirmation";
import { NotSent } from "./NotSent";
import { useConfirm } from "./officer.queries";
import { ReadingTicks } from "./ReadingTicks";

type FormProps = { briefing: OpenBriefing; kept: Kept<Confirmation> };

/** Who it is, whether they are there and what they have read; what is filled in stays until the service has it. */
export function ConfirmForm({ briefing, kept }: FormProps) {
  const intl = useIntl();
  const confirm = useConfirm(briefing.number);
  const [presses, press] = useState(0);
  const [lacks, setLacks] = useState<FieldError[]>([]);
  const once = useOnce();
  const { value } = kept;
  const body = bodyOf(value, briefing.phase);
  const lack = (field: string) => lacks.find((one) => one.field === field)?.text;

  /** As of the press: a list that shrank while one types would take the focus away. */
  function lacking(): FieldError[] {
    const none = { field: "officer.name", text: intl.formatMessage({ id: "ui.errors.empty" }) };
    const nothing = { field: "said", text: intl.formatMessage({ id: "briefed.nothing" }) };
    return [
      ...(value.name.trim() ? [] : [none]),
      ...(body.said.present || value.read.length > 0 ? [] : [nothing]),
    ];
  }

  /** Another text is another message: only the very same one is repeated under its key. */
  function change(part: Partial<Confirmation>) {
    confirm.reset();
    void kept.change(({ key, ...before }) => ({ ...before, ...part }));
  }

  function send(event: FormEvent) {
    event.preventDefault();
    press(presses + 1);
    const missing = lacking();
    setLacks(missing);
    if (missing.length === 0) void once(deliver);
  }

  async function deliver() {
    const key = value.key ?? randomUuid();
    // Before it is sent: what was sent and not answered is repeated under the same key, also after a reload.
    await kept.change((before) => ({ ...before, key }));
    try {
      const { own, secret } = await confirm.mutateAsync({ key, body });
      await kept.change(() => ({
        name: "",
        position: "",
        nip: "",
        present: false,
        read: [],
        pass: { number: own.number, secret },
      }));
    } catch {
      // Said below, and what was filled in is still there.
    }
  }

  return (
    <form className="stack roomy" noValidate onSubmit={send}>
      <h2>
        <FormattedMessage id="briefed.form" />
      </h2>
      {lacks.length > 0 && <ErrorSummary key={presses} fields={lacks} />}
      <TextField
        name="officer.name"
        autoComplete="name"
        maxLength={200}
        value={value.name}
        onChange={({ target }) => change({ name: target.value })}
        label={<FormattedMessage id="briefed.name" />}
        error={lack("officer.name") ?? faultIn(confirm.error, "officer.name")}
      />
      <TextField
        name="officer.position"
        autoComplete="organization-title"
        maxLength={200}
        value={value.position}
        onChange={({ target }) => change({ position: target.value })}
        label={<FormattedMessage id="briefed.position" />}
        hint={<FormattedMessage id="ui.optional" />}
        error={faultIn(confirm.error, "officer.position")}
      />
      <TextField
        name="officer.nip"
        inputMode="numeric"
        autoComplete="off"
        maxLength={30}
        value={value.nip}
        onChange={({ target }) => change({ nip: target.value })}
        label="NIP"
        hint={<FormattedMessage id="briefed.nip.hint" />}
        error={faultIn(confirm.error, "officer.nip")}
      />
      <ReadingTicks
        briefing={briefing}
        present={value.present}
        read={value.read}
        done={[]}
        error={
          lack("said") ?? faultIn(confirm.error, "said.present") ?? faultIn(confirm.error, "said.versionIds")
        }
        onSay={change}
      />
      <p className="sm muted">
        <FormattedMessage id="briefed.private" values={{ unit: briefing.unit.name }} />
      </p>
      {confirm.error && <NotSent key={presses} error={confirm.error} />}
      <p>
        <button type="submit" className="btn main" aria-busy={confirm.isPending}>
          <FormattedMessage id={confirm.error ? "briefed.sendAgain" : "briefed.send"} />
        </button>
      </p>
    </form>
  );
}
