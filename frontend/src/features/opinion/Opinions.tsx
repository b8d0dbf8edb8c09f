import { useQuery } from "@tanstack/react-query";
import { lazy, Suspense } from "react";
import { opinionQuestions } from "./opinion.queries";

const Beside = lazy(() => import("./Beside").then(({ Beside }) => ({ default: Beside })));

/** The organiser's questions on one standard of a forum; nothing of them is loaded where there are none. */
export function Opinions({ forum, standardId }: { forum: string; standardId: string }) {
  const { data = [] } = useQuery(opinionQuestions(forum));
  const questions = data.filter((one) => one.standardId === standardId);
  if (questions.length === 0) return null;
  return (
    <Suspense>
      <Beside forum={forum} questions={questions} />
    </Suspense>
  );
}
