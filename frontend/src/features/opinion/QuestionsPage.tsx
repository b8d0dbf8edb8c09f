import { useSuspenseQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { Forum, OpinionQuestion, UnitRoles } from "@/api/types.gen";
import { AsReadVersion } from "@/ui/AsRead";
import { Empty } from "@/ui/Empty";
import { Note } from "@/ui/Note";
import { PageTitle } from "@/ui/PageTitle";
import { Refused } from "@/ui/Refused";
import { saveAs } from "@/ui/saveAs";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { opinionQuestions } from "./opinion.queries";
import { useSaved } from "./opinionWork.queries";
import { QuestionForm } from "./QuestionForm";
import { QuestionShown } from "./QuestionShown";
import "./opinion.css";

type PageProps = {
  membership: UnitRoles;
  forum: Pick<Forum, "id" | "title" | "windowStatus" | "announcedAt" | "standards">;
};

/** What a unit asks in a forum, and what was answered. */
export function QuestionsPage({ membership, forum }: PageProps) {
  const intl = useIntl();
  const { data: questions } = useSuspenseQuery(opinionQuestions(forum.id));
  const [form, open] = useState<{ question?: OpinionQuestion }>();
  const mayAsk = may(membership, "draft");
  const isOver = forum.windowStatus === "CLOSED" || forum.windowStatus === "CANCELLED";
  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/forum/$forum" params={{ unit: membership.unitSlug, forum: forum.id }}>
          {forum.title}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "opinionWork.title" })} />
      <p>
        <FormattedMessage id="opinionWork.lead" />
      </p>
      <p className="sm muted">
        <FormattedMessage id="opinionWork.rule" />
      </p>
      {isOver && (
        <Note kind="closed">
          <p>
            <FormattedMessage id="opinionWork.over" />
          </p>
        </Note>
      )}
      {!isOver && !mayAsk && <RoleNeeded task="draft" />}
      {questions.length === 0 && !form && (
        <Empty title={<FormattedMessage id="opinionWork.none" />}>
          <p>
            <FormattedMessage id="opinionWork.none.body" />
          </p>
        </Empty>
      )}
      {questions.length > 0 && (
        <ul className="plain stack">
          {questions.map((question) => (
            <li key={question.id} className="card">
              <QuestionShown
                question={question}
                forum={forum}
                mayChange={mayAsk && !isOver}
                mayEnd={may(membership, "runForum") && !isOver}
                onChange={() => open({ question })}
              />
            </li>
          ))}
        </ul>
      )}
      {form?.question ? (
        <AsReadVersion
          key={form.question.id}
          live={questions.find(({ id }) => id === form.question?.id) ?? form.question}
        >
          {(question) => (
            <QuestionForm
              forum={forum.id}
              standards={forum.standards}
              question={question}
              onClose={() => open(undefined)}
            />
          )}
        </AsReadVersion>
      ) : form ? (
        <QuestionForm
          forum={forum.id}
          standards={forum.standards}
          question={undefined}
          onClose={() => open(undefined)}
        />
      ) : (
        mayAsk &&
        !isOver && (
          <p>
            <button type="button" className="btn" onClick={() => open({})}>
              <FormattedMessage id="opinionWork.add" />
            </button>
          </p>
        )
      )}
      {questions.length > 0 && <Files forum={forum.id} />}
    </div>
  );
}

function Files({ forum }: { forum: string }) {
  const file = useSaved(forum);
  return (
    <section className="stack">
      <p className="row">
        {(["answers", "results"] as const).map((what) => (
          <button
            key={what}
            type="button"
            className="btn"
            disabled={file.isPending}
            onClick={() => file.mutate(what, { onSuccess: (saved) => saveAs(saved, `${NAMES[what]}.csv`) })}
          >
            <FormattedMessage id={`opinionWork.save.${what}`} />
          </button>
        ))}
      </p>
      <p className="sm muted">
        <FormattedMessage id="opinionWork.save.note" />
      </p>
      {file.error && <Refused error={file.error} />}
    </section>
  );
}

const NAMES = { answers: "jawaban-pertanyaan", results: "hasil-pertanyaan" };
