import { useQuery } from "@tanstack/react-query";
import { lazy, type ReactNode, Suspense } from "react";
import type { OpinionQuestion } from "@/api/types.gen";
import { opinionQuestions } from "./opinion.queries";

interface Loaded {
  default: (props: { forum: string; questions: OpinionQuestion[] }) => ReactNode;
}

/** The page stands without it, too. */
const Beside = lazy(() =>
  import("./Beside").then(
    ({ Beside }): Loaded => ({ default: Beside }),
    (): Loaded => ({ default: () => null }),
  ),
);

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
