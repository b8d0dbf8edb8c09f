import { Link } from "@tanstack/react-router";
import { FormattedMessage, useIntl } from "react-intl";
import { useSession } from "../identity/session";
import type { Asked } from "./picture.queries";
import type { PictureSearch } from "./search";
import { MEASURES } from "./states";

type ChoicesProps = { asked: Asked; search: PictureSearch; years: number[]; shown: number | undefined };

/** By what, put together how, and of which year: links, so that each view has an address. */
export function Choices({ asked, search, years, shown }: ChoicesProps) {
  const intl = useIntl();
  const session = useSession();
  const { keadaan: _, ...kept } = search;
  const { kelompok: __, ...alone } = kept;
  const measures = MEASURES.filter((one) => one !== "INPUTS" || session.status !== "visitor");
  return (
    <nav className="stack picture-choices" aria-label={intl.formatMessage({ id: "picture.choose" })}>
      <ul className="plain row">
        {measures.map((measure) => (
          <li key={measure}>
            <Link
              to="/gambaran"
              search={{ ...kept, ukuran: measure }}
              className="btn dense"
              aria-current={asked.measure === measure || undefined}
              resetScroll={false}
            >
              <FormattedMessage id={`picture.measure.${measure}`} />
            </Link>
          </li>
        ))}
      </ul>
      <ul className="plain row">
        {(["wilayah", "instansi"] as const).map((by) => (
          <li key={by}>
            <Link
              to="/gambaran"
              search={{ ...alone, menurut: by }}
              className="btn dense"
              aria-current={(asked.by === "INSTITUTION") === (by === "instansi") || undefined}
              resetScroll={false}
            >
              <FormattedMessage id={`picture.by.${by}`} />
            </Link>
          </li>
        ))}
        {years.length > 1 &&
          years.map((year) => (
            <li key={year}>
              <Link
                to="/gambaran"
                search={{ ...search, tahun: year }}
                className="btn dense"
                aria-current={shown === year || undefined}
                resetScroll={false}
              >
                {year}
              </Link>
            </li>
          ))}
      </ul>
    </nav>
  );
}
