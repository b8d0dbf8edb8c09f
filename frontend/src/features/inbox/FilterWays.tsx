import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { changed, type InboxSearch } from "./filter";

/** Ways of narrowing the inbox down, under what they have in common. */
export function Group({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <>
      <h2>{title}</h2>
      <ul className="plain">{children}</ul>
    </>
  );
}

type WayProps = { search: InboxSearch; on: boolean; count: number; children: ReactNode };

export function Way({ search, on, count, children }: WayProps) {
  return (
    <li>
      <Link to="." search={search} activeOptions={{ exact: true }} aria-current={on ? "true" : undefined}>
        <span>{children}</span>
        <span className="n">{count}</span>
      </Link>
    </li>
  );
}

/** Pressed once more it lets all through again. */
export function Toggle(props: {
  part: Exclude<keyof InboxSearch, "keadaan" | "q" | "buka">;
  value: string;
  search: InboxSearch;
  count: number;
  children: ReactNode;
}) {
  const on = props.search[props.part] === props.value;
  const part = { [props.part]: on ? undefined : props.value, buka: undefined };
  return (
    <Way search={changed(props.search, part)} on={on} count={props.count}>
      {props.children}
    </Way>
  );
}
