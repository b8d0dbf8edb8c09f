import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import { WRITTEN_IN } from "@/ui/content";
import { unitNamed } from "./entry.queries";

/** The way to a unit; until its name has come, or when it does not come, without it. */
export function UnitLink({ id }: { id: string }) {
  const { data } = useQuery(unitNamed(id));
  return data ? (
    <Link to="/unit/$slug" params={{ slug: data.slug }} lang={WRITTEN_IN}>
      {data.name}
    </Link>
  ) : (
    <Link to="/unit/$slug" params={{ slug: id }}>
      <FormattedMessage id="register.thing.unit" />
    </Link>
  );
}
