import { useNavigate } from "@tanstack/react-router";
import type { FormEvent } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { SearchIcon } from "@/ui/icons";

/** Leads to what is found, with what was looked for in its address. */
export function SearchBox({ q = "" }: { q?: string | undefined }) {
  const intl = useIntl();
  const navigate = useNavigate();

  function search(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const words = String(new FormData(event.currentTarget).get("q")).trim();
    void navigate({ to: "/cari", search: { q: words } });
  }

  return (
    <search>
      <form className="search" onSubmit={search}>
        <label className="vh" htmlFor="q">
          <FormattedMessage id="forum.search.label" />
        </label>
        <input
          id="q"
          name="q"
          type="search"
          key={q}
          defaultValue={q}
          placeholder={intl.formatMessage({ id: "forum.search.placeholder" })}
        />
        <button type="submit" className="btn main">
          <SearchIcon />
          <FormattedMessage id="forum.search.go" />
        </button>
      </form>
    </search>
  );
}
