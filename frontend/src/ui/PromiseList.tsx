import { Link } from "@tanstack/react-router";
import type { FollowUp } from "@/api/types.gen";
import { WRITTEN_IN } from "./content";
import { PromiseLine } from "./PromiseLine";
import { PromiseState } from "./PromiseState";

type ListProps = {
  promises: Pick<FollowUp, "id" | "text" | "owner" | "dueOn" | "state" | "overdueDays">[];
  /** The slug of the forum whose they are: there stands the whole of each. */
  forum: string;
  labelledBy?: string;
};

/** Promises in short, each leading to all that is known of it. */
export function PromiseList({ promises, forum, labelledBy }: ListProps) {
  return (
    <ul className="plain" aria-labelledby={labelledBy}>
      {promises.map((promise) => (
        <li key={promise.id}>
          <Link to="/forum/$slug/hasil" params={{ slug: forum }} hash={promise.id} lang={WRITTEN_IN}>
            {promise.text}
          </Link>
          <span className="row">
            <PromiseState promise={promise} />
            <span className="sm muted">
              <PromiseLine promise={promise} />
            </span>
          </span>
        </li>
      ))}
    </ul>
  );
}
