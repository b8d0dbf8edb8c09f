import { Link } from "@tanstack/react-router";
import { FormattedMessage } from "react-intl";
import type { RegisterEntry } from "@/api/types.gen";
import { fileAddress } from "@/ui/address";
import { thingOf } from "./thingOf";

/** The way to what an act was done to; of some there is no page of their own. */
export function ThingLink({ entry }: { entry: RegisterEntry }) {
  const thing = thingOf(entry);
  if (thing === undefined) return null;
  const { kind, id } = thing;
  const name = <FormattedMessage id={`register.thing.${kind}`} />;
  switch (kind) {
    case "forum":
      return (
        <Link to="/forum/$slug" params={{ slug: id }}>
          {name}
        </Link>
      );
    case "results":
      return (
        <Link to="/forum/$slug/hasil" params={{ slug: id }}>
          {name}
        </Link>
      );
    case "feedback":
      return (
        <Link to="/masukan/$id" params={{ id }}>
          {name}
        </Link>
      );
    case "session":
      return (
        <Link to="/pertemuan/$id" params={{ id }}>
          {name}
        </Link>
      );
    case "standard":
      return (
        <Link
          to="/standar/$slug"
          params={{ slug: id }}
          search={thing.version === undefined ? {} : { versi: thing.version }}
        >
          {name}
        </Link>
      );
    case "service":
      return (
        <Link to="/layanan/$slug" params={{ slug: id }}>
          {name}
        </Link>
      );
    case "survey":
      return (
        <Link to="/survei/$slug/hasil" params={{ slug: id }}>
          {name}
        </Link>
      );
    case "certificates":
      return <Link to="/sertifikat">{name}</Link>;
    case "privacy":
      return <Link to="/privasi">{name}</Link>;
    case "file":
      return <a href={fileAddress(id)}>{name}</a>;
  }
}
