import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { ComponentCode, DiscussedStandard, LivePoll, LiveSubject } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { randomUuid } from "@/device/uuid";
import { COMPONENT_CODES } from "@/ui/componentCodes";
import { DraftChoice, DraftNote } from "@/ui/DraftNote";
import { SelectField, TextField } from "@/ui/fields";
import { faultIn, Refused } from "@/ui/Refused";
import { RowsField } from "@/ui/RowsField";
import { toast } from "@/ui/toast";
import { usePreparePoll } from "./desk.queries";

const FEWEST = 2;
const MOST = 6;

interface Row {
  row: string;
  text: string;
}

const rowOf = (text: string): Row => ({ row: randomUuid(), text });

type FormProps = {
  session: string;
  standards: DiscussedStandard[];
  /** The one that is changed; absent for a new one. */
  poll: LivePoll | undefined;
  /** What lies on the table, about which a new one is asked first. */
  subject: LiveSubject | undefined;
  onClose: () => void;
};

/** Prepares a poll: a question, two to six choices, and what it is about. */
export function PollForm({ session, standards, poll, subject, onClose }: FormProps) {
  const intl = useIntl();
  const prepare = usePreparePoll(session);
  const of = poll ?? subject;
  const [question, setQuestion] = useState(poll?.question ?? "");
  const [about, setAbout] = useState(of?.component ? `${of.standardId} ${of.component}` : "");
  const [rows, setRows] = useState(() =>
    (poll?.options ?? [{ text: "" }, { text: "" }]).map(({ text }) => rowOf(text)),
  );
  const [few, setFew] = useState(false);
  const draft = useFormDraft(poll ? `jajak/${poll.id}` : `jajak-baru/${session}`, {
    etag: poll && String(poll.version),
    more: { value: rows, put: setRows },
  });

  async function send(event: FormEvent) {
    event.preventDefault();
    const options = rows.map(({ text }) => text.trim()).filter(Boolean);
    setFew(options.length < FEWEST);
    if (options.length < FEWEST) return;
    const [standardId, component] = about.split(" ");
    const body = {
      question,
      options,
      ...(standardId && component && { standardId, component: component as ComponentCode }),
    };
    try {
      await prepare.mutateAsync({ body, poll });
    } catch {
      return;
    }
    await draft.forget();
    toast(intl.formatMessage({ id: poll ? "poll.changed" : "poll.saved" }));
    onClose();
  }

  return (
    <form ref={draft.ref} className="card stack" aria-labelledby="siapkan" noValidate onSubmit={send}>
      <h3 id="siapkan">
        <FormattedMessage id={poll ? "poll.change.title" : "poll.prepare"} />
      </h3>
      {prepare.isError && <Refused error={prepare.error} />}
      <TextField
        name="question"
        label={<FormattedMessage id="poll.question" />}
        maxLength={300}
        value={question}
        onChange={({ target }) => setQuestion(target.value)}
        error={faultIn(prepare.error, "question")}
      />
      <SelectField
        name="component"
        label={<FormattedMessage id="poll.about" />}
        value={about}
        onChange={({ target }) => setAbout(target.value)}
        error={faultIn(prepare.error, "component")}
      >
        <option value="">{intl.formatMessage({ id: "poll.about.none" })}</option>
        {standards.map(({ standardId, code, title }) => (
          <optgroup key={standardId} label={`${code} ${title}`}>
            {COMPONENT_CODES.map((component) => (
              <option key={component} value={`${standardId} ${component}`}>
                {`${code} ${component} ${intl.formatMessage({ id: `standard.component.${component}` })}`}
              </option>
            ))}
          </optgroup>
        ))}
      </SelectField>
      <RowsField
        name="options"
        legend={<FormattedMessage id="poll.options" />}
        error={faultIn(prepare.error, "options")}
        rows={rows}
        fewest={FEWEST}
        most={MOST}
        fresh={() => rowOf("")}
        addWords={<FormattedMessage id="poll.option.add" />}
        rowName={(place) => intl.formatMessage({ id: "poll.option" }, { number: place + 1 })}
        onRows={setRows}
      >
        {({ text }, place, change) => (
          <TextField
            name={`options.${place}`}
            label={<FormattedMessage id="poll.option" values={{ number: place + 1 }} />}
            maxLength={120}
            value={text}
            onChange={({ target }) => change({ text: target.value })}
            error={
              few && place < FEWEST && !text.trim()
                ? intl.formatMessage({ id: "poll.few" })
                : faultIn(prepare.error, `options.${place}`)
            }
          />
        )}
      </RowsField>
      <DraftChoice draft={draft} />
      <p className="row">
        <button type="submit" className="btn main" disabled={prepare.isPending}>
          <FormattedMessage id="poll.save" />
        </button>
        <button type="button" className="btn bare" onClick={onClose}>
          <FormattedMessage id="ui.cancel" />
        </button>
      </p>
      <DraftNote draft={draft} />
    </form>
  );
}
