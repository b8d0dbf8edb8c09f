import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { standards } from "./standard.queries";

/** The public standards of a unit or a service. */
export function StandardList({ of }: { of: { unitId?: string; serviceId?: string } }) {
  const list = useInfiniteQuery(standards(of));
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const found = list.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) {
    return (
      <p className="muted">
        <FormattedMessage id="standard.list.empty" />
      </p>
    );
  }
  return (
    <>
      <ul className="plain ruled">
        {found.map((standard) => (
          <li key={standard.id} className="row apart">
            <div>
              <h3 className="row-title">
                <Link to="/standar/$slug" params={{ slug: standard.slug }} lang={WRITTEN_IN}>
                  {standard.title}
                </Link>
              </h3>
              <p className="sm muted">
                <span className="code">{standard.code}</span>,{" "}
                <span lang={WRITTEN_IN}>{standard.serviceName}</span>
              </p>
            </div>
            <span className="tag">
              <FormattedMessage id={`standard.state.${standard.state}`} />
            </span>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
