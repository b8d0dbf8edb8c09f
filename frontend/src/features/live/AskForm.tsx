import { type FormEvent, useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Live } from "@/api/types.gen";
import type { Pass } from "@/device/passes";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { Picks, TextArea } from "@/ui/fields";
import { Note } from "@/ui/Note";
import { fieldErrorsOf } from "@/ui/problem";
import { AskerFields } from "./AskerFields";
import { OwnQuestions } from "./OwnQuestions";
import type { About } from "./question";
import { KINDS } from "./question";
import { useAsking } from "./useAsking";
import { openPolls } from "./view";

const TEXT_LIMIT = 1_000;

type AskProps = {
  session: string;
  pass: Pass;
  /** What lies on the table, to ask about. */
  stage: About;
  nameOf: (about: NonNullable<About>) => string;
  view: Live;
};

/** Takes one question. What is typed stays on the device until the service has acknowledged it. */
export function AskForm({ session, pass, view, stage, nameOf }: AskProps) {
  const intl = useIntl();
  const asking = useAsking(session, pass);
  const [empty, setEmpty] = useState(false);
  if (asking === undefined) return null;
  const { draft, phase, refused } = asking;
  const busy = phase !== "writing";
  const errors = fieldErrorsOf(refused);
  const fault = empty
    ? intl.formatMessage({ id: "live.ask.empty" })
    : errors.find(({ field }) => field === "text")?.text;
  const about = draft.text === "" ? stage : draft.about;
  const choice = about ?? stage;

  function send(event: FormEvent) {
    event.preventDefault();
    const nothing = draft.text.trim() === "";
    setEmpty(nothing);
    if (!nothing) void asking?.send();
  }

  return (
    <section className="card stack" aria-labelledby="tanya">
      <h2 id="tanya">
        <FormattedMessage id="live.ask" />
      </h2>
      {asking.received && (
        <Note kind="done" live="status">
          <p>
            <b>
              <FormattedMessage id="live.ask.received" />
            </b>
          </p>
        </Note>
      )}
      <form className="stack" aria-labelledby="tanya" noValidate onSubmit={send}>
        {refused !== undefined && <ErrorSummary error={refused} fields={errors} />}
        <TextArea
          name="text"
          label={<FormattedMessage id="live.ask.text" />}
          hint={<FormattedMessage id={view.moderated ? "live.ask.hint.moderated" : "live.ask.hint"} />}
          error={fault}
          rows={3}
          maxLength={TEXT_LIMIT}
          readOnly={busy}
          value={draft.text}
          onChange={({ target }) => {
            setEmpty(false);
            asking.write(target.value, stage);
          }}
        />
        {draft.text !== "" && !busy && (
          <Picks
            name="kind"
            label={<FormattedMessage id="feedback.form.kind" />}
            options={KINDS.map((kind) => ({
              value: kind,
              label: <FormattedMessage id={`feedback.kind.${kind}`} />,
            }))}
            value={draft.kind ?? "QUESTION"}
            onPick={(kind) => asking.say({ kind })}
            error={undefined}
            hint={draft.kind === "COMPLAINT" ? <FormattedMessage id="live.ask.complaint" /> : undefined}
          />
        )}
        {choice && draft.text !== "" && !busy && (
          <Picks
            name="about"
            label={<FormattedMessage id="live.ask.about" />}
            options={[
              { value: "stage", label: nameOf(choice) },
              { value: "general", label: <FormattedMessage id="live.ask.about.general" /> },
            ]}
            value={about ? "stage" : "general"}
            onPick={(picked) => asking.aim(picked === "stage" ? choice : null)}
            error={undefined}
          />
        )}
        {draft.text !== "" && !busy && (
          <AskerFields
            asker={draft.asker}
            error={errors.find(({ field }) => field === "name")?.text}
            onChange={(asker) => asking.say({ asker })}
          />
        )}
        {busy ? (
          <Note kind="local" live="status">
            <p>
              <FormattedMessage id={phase === "sending" ? "live.ask.sending" : "live.ask.waiting"} />{" "}
              {phase === "waiting" && (
                <button type="button" className="link" onClick={asking.takeBack}>
                  <FormattedMessage id="live.ask.change" />
                </button>
              )}
            </p>
          </Note>
        ) : (
          <>
            <p>
              <button type="submit" className={openPolls(view).length > 0 ? "btn" : "btn main"}>
                <FormattedMessage id="live.ask.send" />
              </button>
            </p>
            {draft.text !== "" && asking.keeping !== "nothing" && (
              <p className="sm muted" role={asking.keeping === "refused" ? "alert" : undefined}>
                <FormattedMessage id={asking.keeping === "refused" ? "live.ask.unkept" : "live.ask.kept"} />
              </p>
            )}
          </>
        )}
      </form>
      <OwnQuestions own={asking.own} questions={view.questions} />
    </section>
  );
}
