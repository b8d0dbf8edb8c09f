import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { Bones } from "@/ui/Bones";
import { WRITTEN_IN } from "@/ui/content";
import { Empty } from "@/ui/Empty";
import { LoadFailed } from "@/ui/LoadFailed";
import { MoreButton } from "@/ui/MoreButton";
import { units } from "./unit.queries";

/** All units. */
export function UnitList() {
  const list = useInfiniteQuery(units());
  if (list.isPending) return <Bones />;
  if (list.isError && list.data === undefined) return <LoadFailed error={list.error} retry={list.refetch} />;
  const found = list.data.pages.flatMap(({ items }) => items);
  if (found.length === 0) return <Empty title={<FormattedMessage id="unit.list.empty" />} />;
  return (
    <>
      <ul className="plain ruled">
        {found.map((unit) => (
          <li key={unit.id}>
            <h2 className="row-title">
              <Link to="/unit/$slug" params={{ slug: unit.slug }} lang={WRITTEN_IN}>
                {unit.name}
              </Link>
            </h2>
            <p className="sm muted" lang={WRITTEN_IN}>
              {unit.institution.name}, {unit.address}
            </p>
          </li>
        ))}
      </ul>
      <MoreButton list={list} />
    </>
  );
}
