import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import type { SearchHit as Hit, TextPart } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import "./search.css";

/** Where the time of an input does not matter to the minute, any zone of Indonesia gives the day. */
const DAY = { dateStyle: "long", timeZone: "Asia/Jakarta" } as const;

/** One thing found, the words that were asked for marked. */
export function SearchHit({ hit, level }: { hit: Hit; level: 3 | 4 }) {
  const intl = useIntl();
  const Heading = `h${level}` as const;
  const { kind, title, excerpt, component, unitName, at } = hit;
  return (
    <li>
      <Heading className="row-title">
        <To hit={hit}>
          {kind === "FEEDBACK" && at ? (
            <FormattedMessage id="search.input" values={{ at: intl.formatDate(at, DAY) }} />
          ) : (
            <Marked parts={title} />
          )}
        </To>
      </Heading>
      <p className="sm muted">
        {kind === "FEEDBACK" ? (
          <span lang={WRITTEN_IN}>{title.map(({ text }) => text).join("")}</span>
        ) : (
          kind !== "UNIT" && <span lang={WRITTEN_IN}>{unitName}</span>
        )}
        {component && (
          <>
            {" · "}
            <FormattedMessage id={`standard.component.${component}`} />
          </>
        )}
      </p>
      {excerpt.length > 0 && (
        <p>
          <Marked parts={excerpt} />
        </p>
      )}
    </li>
  );
}

function To({ hit: { kind, id, slug, component }, children }: { hit: Hit; children: ReactNode }) {
  if (kind === "FEEDBACK")
    return (
      <Link to="/masukan/$id" params={{ id }}>
        {children}
      </Link>
    );
  const params = { slug: slug ?? id };
  if (kind === "FORUM")
    return (
      <Link to="/forum/$slug" params={params}>
        {children}
      </Link>
    );
  if (kind === "UNIT")
    return (
      <Link to="/unit/$slug" params={params}>
        {children}
      </Link>
    );
  return (
    <Link to="/standar/$slug" params={params} {...(component && { hash: component })}>
      {children}
    </Link>
  );
}

function Marked({ parts }: { parts: TextPart[] }) {
  return (
    <span className="found" lang={WRITTEN_IN}>
      {parts.map(({ text, found }, at) => {
        const Part = found ? "mark" : "span";
        return <Part key={at}>{text}</Part>;
      })}
    </span>
  );
}
