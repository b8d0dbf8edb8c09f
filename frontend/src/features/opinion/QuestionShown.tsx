import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, OpinionQuestion } from "@/api/types.gen";
import { useFormDraft } from "@/device/useFormDraft";
import { useLanguage } from "@/i18n/language";
import { Bones } from "@/ui/Bones";
import { ConfirmDialog } from "@/ui/ConfirmDialog";
import { WRITTEN_IN } from "@/ui/content";
import { ErrorSummary } from "@/ui/ErrorSummary";
import { TextArea } from "@/ui/fields";
import { said } from "@/ui/form";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { MoveDialog } from "@/ui/MoveDialog";
import { PlainText } from "@/ui/PlainText";
import { faultIn } from "@/ui/Refused";
import { toast } from "@/ui/toast";
import { questionIn } from "./answering";
import { choicesOf, useLabels } from "./choices";
import { Outcome } from "./Outcome";
import { opinionTexts, useEndQuestion, useRemoveQuestion } from "./opinionWork.queries";

type ShownProps = {
  question: OpinionQuestion;
  forum: Pick<Forum, "id" | "announcedAt" | "standards">;
  mayChange: boolean;
  mayEnd: boolean;
  onChange: () => void;
};

/** One question as its unit sees it: what was answered, and what may be done with it. */
export function QuestionShown({ question, forum, mayChange, mayEnd, onChange }: ShownProps) {
  const intl = useIntl();
  const remove = useRemoveQuestion(forum.id);
  const [asking, ask] = useState<"remove" | "end">();
  const { text, lang } = questionIn(question, useLanguage());
  const { standardId, component, state, answers } = question;
  const isAsked = state === "PREPARED" || state === "OPEN";
  const name = <span className="vh">: {text}</span>;
  return (
    <div className="stack">
      <p className="row apart">
        <span className="chip">
          <FormattedMessage id={`opinionWork.state.${state}`} />
        </span>
        <span className="sm muted">
          {forum.standards.find((one) => one.standardId === standardId)?.code}{" "}
          {component ? (
            <FormattedMessage id={`standard.component.${component}`} />
          ) : (
            <FormattedMessage id="opinionWork.place.whole" />
          )}
        </span>
      </p>
      <h2 className="row-title" lang={lang}>
        {text}
      </h2>
      <Answerable question={question} />
      {!question.discussed && (
        <p className="sm">
          <FormattedMessage id="opinionWork.notDiscussed" />
        </p>
      )}
      {question.endReason && (
        <p className="sm" lang={WRITTEN_IN}>
          <FormattedMessage id="opinion.ended" values={{ reason: question.endReason }} />
        </p>
      )}
      {state !== "PREPARED" && <Outcome question={question} />}
      {question.hiddenUntilClose && isAsked && (
        <p className="sm muted">
          <FormattedMessage id="opinionWork.hidden.note" />
        </p>
      )}
      {question.type === "TEXT" && answers > 0 && <Texts forum={forum.id} question={question.id} />}
      {remove.error && <ErrorSummary error={remove.error} />}
      {isAsked && (
        <p className="row">
          {mayChange && answers === 0 && (
            <button type="button" className="btn dense" onClick={onChange}>
              <FormattedMessage id="opinionWork.change" />
              {name}
            </button>
          )}
          {mayChange && !forum.announcedAt && (
            <button type="button" className="btn bare dense" onClick={() => ask("remove")}>
              <FormattedMessage id="opinionWork.remove" />
              {name}
            </button>
          )}
          {mayEnd && forum.announcedAt && (
            <button type="button" className="btn bare dense" onClick={() => ask("end")}>
              <FormattedMessage id="opinionWork.end" />
              {name}
            </button>
          )}
        </p>
      )}
      {asking === "end" && <End forum={forum.id} question={question} onClose={() => ask(undefined)} />}
      {asking === "remove" && (
        <ConfirmDialog
          danger
          title={<FormattedMessage id="opinionWork.remove.title" />}
          action={<FormattedMessage id="opinionWork.remove" />}
          busy={remove.isPending}
          onCancel={() => ask(undefined)}
          onConfirm={() =>
            remove.mutate(question, {
              onSuccess: () => toast(intl.formatMessage({ id: "opinionWork.removed" })),
              onSettled: () => ask(undefined),
            })
          }
        >
          <p lang={lang}>{text}</p>
        </ConfirmDialog>
      )}
    </div>
  );
}

/** What may be answered, where the results do not show it. */
function Answerable({ question }: { question: OpinionQuestion }) {
  const { labelOf } = useLabels(question);
  return (
    <>
      <p className="sm muted">
        <FormattedMessage id={`opinionWork.type.${question.type}`} />
        {question.required && (
          <>
            {" "}
            (<FormattedMessage id="opinion.required" />)
          </>
        )}
      </p>
      {question.answers === 0 && question.type !== "TEXT" && question.type !== "NUMBER" && (
        <ol>
          {choicesOf(question).map((choice) => {
            const { text, lang } = labelOf(choice);
            return (
              <li key={choice} lang={lang}>
                {text}
              </li>
            );
          })}
        </ol>
      )}
    </>
  );
}

type EndProps = { forum: string; question: OpinionQuestion; onClose: () => void };

/** Asks for the reason, which everybody reads. */
function End({ forum, question, onClose }: EndProps) {
  const intl = useIntl();
  const end = useEndQuestion(forum);
  const draft = useFormDraft(`pertanyaan/${question.id}/akhiri`);

  async function send(form: FormData) {
    try {
      await end.mutateAsync({ question, reason: said(form, "reason") });
    } catch {
      return;
    }
    void draft.forget();
    toast(intl.formatMessage({ id: "opinionWork.ended" }));
    onClose();
  }

  return (
    <MoveDialog
      title={<FormattedMessage id="opinionWork.end.title" />}
      action={<FormattedMessage id="opinionWork.end" />}
      danger
      error={end.error}
      busy={end.isPending}
      draft={draft}
      onSend={(form) => void send(form)}
      onClose={onClose}
    >
      <p>
        <FormattedMessage id="opinionWork.end.body" />
      </p>
      <TextArea
        name="reason"
        rows={2}
        maxLength={500}
        label={<FormattedMessage id="opinionWork.end.reason" />}
        error={faultIn(end.error, "reason")}
      />
    </MoveDialog>
  );
}

/** What people wrote, read when somebody opens it. */
function Texts({ forum, question }: { forum: string; question: string }) {
  const [open, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <FormattedMessage id="opinionWork.texts" />
      </summary>
      {open && <TextList forum={forum} question={question} />}
    </details>
  );
}

function TextList({ forum, question }: { forum: string; question: string }) {
  const list = useInfiniteQuery(opinionTexts(forum, question));
  if (list.data === undefined) {
    return list.isError ? <LoadFailed error={list.error} retry={list.refetch} /> : <Bones />;
  }
  const texts = list.data.pages.flatMap(({ items }) => items);
  return (
    <>
      {texts.length === 0 && (
        <p>
          <FormattedMessage id="opinionWork.texts.none" />
        </p>
      )}
      <ul className="plain ruled">
        {texts.map(({ id, text }) => (
          <li key={id}>
            <PlainText>{text}</PlainText>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
