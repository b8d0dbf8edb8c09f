import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useLayoutEffect, useState } from "react";
import { createPortal } from "react-dom";
import { FormattedMessage } from "react-intl";
import type { ComponentCode, OpinionQuestion } from "@/api/types.gen";
import { useSession } from "@/features/identity/session";
import { OpinionWords } from "@/i18n/OpinionWords";
import { LoadFailed } from "@/ui/LoadFailed";
import { AnswerForm } from "./AnswerForm";
import { ownOpinion } from "./opinion.queries";
import "./opinion.css";

type BesideProps = {
  forum: string;
  /** All of one standard. */
  questions: OpinionQuestion[];
};

/** What the organiser asks, beside the components it is about, and a way there from the edge of the page. */
export function Beside(props: BesideProps) {
  return (
    <OpinionWords>
      <Places {...props} />
    </OpinionWords>
  );
}

function Places({ forum, questions }: BesideProps) {
  const own = useQuery(ownOpinion(forum));
  const member = useSession().status === "member";
  const open = questions.some(({ state }) => state === "OPEN");
  const places = placesOf(questions);
  return (
    <>
      {open && (
        <section className="card stack" aria-labelledby="pertanyaan-untuk-anda">
          <h2 id="pertanyaan-untuk-anda">
            <FormattedMessage id="opinion.title" />
          </h2>
          <p>
            <FormattedMessage id={member ? "opinion.lead.member" : "opinion.lead"} />
          </p>
          <ul className="plain">
            {places.map(([component, asked]) => (
              <li key={component ?? ""}>
                <a href={`#${anchorOf(component)}`}>
                  {component ? (
                    <FormattedMessage id={`standard.component.${component}`} />
                  ) : (
                    <FormattedMessage id="opinion.jump.whole" />
                  )}
                </a>{" "}
                <span className="sm muted">
                  <FormattedMessage id="opinion.jump.count" values={{ count: asked.length }} />
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {places.map(([component, asked]) => (
        <InPlace key={component ?? ""} component={component} unfolded={open}>
          {own.data ? (
            <AnswerForm forum={forum} own={own.data} questions={asked} />
          ) : (
            own.isError && (
              <LoadFailed
                error={own.error}
                retry={own.refetch}
                what={<FormattedMessage id="opinion.failed" />}
              />
            )
          )}
        </InPlace>
      ))}
    </>
  );
}

type Asked = [OpinionQuestion, ...OpinionQuestion[]];

/** The questions beside each component, in their order. */
function placesOf(questions: OpinionQuestion[]) {
  const places = new Map<ComponentCode | undefined, Asked>();
  for (const question of questions) {
    const before = places.get(question.component);
    if (before) before.push(question);
    else places.set(question.component, [question]);
  }
  return [...places];
}

const WHOLE = "pertanyaan-standar";

function anchorOf(component: ComponentCode | undefined) {
  return component ? `pertanyaan-${component}` : WHOLE;
}

type PlaceProps = { component: ComponentCode | undefined; unfolded: boolean; children: ReactNode };

/**
 * Puts something behind what one can do about a component, in an article that the page has drawn before, so that the
 * first view need not know of it; what is about the standard as a whole comes before its first component.
 */
function InPlace({ component, unfolded, children }: PlaceProps) {
  const [place] = useState(() => document.createElement("section"));
  useLayoutEffect(() => {
    place.id = anchorOf(component);
    const article = document.getElementById(component ?? "SD1");
    if (component) {
      article?.querySelector(":scope > .acts")?.after(place);
      if (unfolded && article instanceof HTMLDetailsElement) article.open = true;
    } else {
      article?.parentElement?.before(place);
    }
    return () => place.remove();
  }, [component, place, unfolded]);
  return createPortal(children, place);
}
