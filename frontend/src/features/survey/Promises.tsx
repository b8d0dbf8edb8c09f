import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { FormattedMessage } from "react-intl";
import type { FollowUp, FollowUpProgress } from "@/api/types.gen";
import { promises } from "./survey.queries";

/** How promises are shown, which is another feature's. */
export interface PromiseViews {
  promised: (promise: FollowUp) => ReactNode;
  progress: (progress: FollowUpProgress) => ReactNode;
}

/** What the unit does because of a survey, and how much of it is done. */
export function Promises({
  survey,
  promised,
  progress,
  none,
}: PromiseViews & { survey: string; none?: ReactNode }) {
  const { data } = useQuery(promises(survey));
  if (!data) return null;
  if (data.items.length === 0) return none;
  return (
    <section className="card stack" aria-labelledby="rtl">
      <h2 id="rtl">
        <FormattedMessage id="survey.promises" />
      </h2>
      {progress(data.progress)}
      <ul className="plain ruled">
        {data.items.map((promise) => (
          <li key={promise.id}>
            <p className="sm muted">{promise.survey?.element}</p>
            {promised(promise)}
          </li>
        ))}
      </ul>
    </section>
  );
}
