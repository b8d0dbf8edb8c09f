import { useNavigate } from "@tanstack/react-router";
import { type RefObject, useEffect } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { changed, type InboxSearch } from "./filter";

type SearchProps = { field: RefObject<HTMLInputElement | null>; search: InboxSearch };

/** Looks for words, beside the filters. */
export function SearchBox({ field, search }: SearchProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  // Not by another key, which would take the focus from whoever searches.
  useEffect(() => {
    if (field.current) field.current.value = search.q ?? "";
  }, [field, search.q]);
  return (
    <search className="filters">
      <form
        className="inbox-search"
        onSubmit={(event) => {
          event.preventDefault();
          const q = String(new FormData(event.currentTarget).get("q")).trim();
          void navigate({ to: ".", search: changed(search, { q }) });
        }}
      >
        <label className="vh" htmlFor="cari">
          <FormattedMessage id="inbox.search" />
        </label>
        <input
          ref={field}
          id="cari"
          type="search"
          name="q"
          placeholder={intl.formatMessage({ id: "inbox.search" })}
        />
        <button type="submit" className="btn dense">
          <FormattedMessage id="inbox.search.go" />
        </button>
      </form>
    </search>
  );
}
