import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { FormattedMessage, useIntl } from "react-intl";
import { addressOf } from "@/ui/address";
import { CopyField } from "@/ui/CopyField";
import { WRITTEN_IN } from "@/ui/content";
import { SelectField } from "@/ui/fields";
import { standardsInForce } from "./unit.queries";

type Unit = { unitId: string; unitSlug: string };

/** The code with which a unit's own site shows its open forums, or one of its standards. */
export function OnOtherSites({ unitId, unitSlug }: Unit) {
  const intl = useIntl();
  const standards = useQuery(standardsInForce(unitId)).data ?? [];
  const [picked, pick] = useState("");
  const standard = standards.find(({ slug }) => slug === picked);
  return (
    <section className="stack" aria-labelledby="situs-lain">
      <h2 id="situs-lain">
        <FormattedMessage id="unitWorkspace.elsewhere.title" />
      </h2>
      <p>
        <FormattedMessage id="unitWorkspace.elsewhere.body" />
      </p>
      <SelectField
        name="elsewhere"
        label={<FormattedMessage id="unitWorkspace.elsewhere.what" />}
        error={undefined}
        value={picked}
        onChange={(event) => pick(event.target.value)}
      >
        <option value="">{intl.formatMessage({ id: "unitWorkspace.elsewhere.forums" })}</option>
        {standards.map(({ slug, code, title }) => (
          <option key={slug} value={slug} lang={WRITTEN_IN}>
            {code} {title}
          </option>
        ))}
      </SelectField>
      <CopyField
        label={<FormattedMessage id="unitWorkspace.elsewhere.code" />}
        copy={<FormattedMessage id="unitWorkspace.elsewhere.copy" />}
        value={
          standard === undefined
            ? code(`fkp-forum unit="${unitSlug}"`, `/unit/${unitSlug}`, "Forum konsultasi publik kami")
            : code(
                `fkp-standar standar="${standard.slug}"`,
                `/standar-berlaku/${standard.slug}`,
                standard.title,
              )
        }
      />
      <p>
        <a href={addressOf("/embed.md")}>
          <FormattedMessage id="unitWorkspace.elsewhere.guide" />
        </a>
      </p>
    </section>
  );
}

/**
 * With a link inside, which stays for whoever has no scripts. The site is the unit's, so its words are Indonesian. The
 * service itself has the elements and all pages, also where this page comes from elsewhere.
 */
function code(element: string, page: string, words: string) {
  const name = element.slice(0, element.indexOf(" "));
  const origin = addressOf("") || window.location.origin;
  return [
    `<script type="module" crossorigin src="${origin}/sematan/fkp.js"></script>`,
    `<${element}>`,
    `  <a href="${origin}${page}">${escaped(words)}</a>`,
    `</${name}>`,
  ].join("\n");
}

function escaped(words: string) {
  const shown = document.createElement("p");
  shown.textContent = words;
  return shown.innerHTML;
}
