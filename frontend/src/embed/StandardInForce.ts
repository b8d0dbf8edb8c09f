import type { Component, ComponentCode, Standard, StandardVersion } from "@/api/types.gen";
import { GROUPS } from "@/features/standard/components";
import { WRITTEN_IN } from "@/ui/content";
import type { StructuredText } from "@/ui/document/document";
import { dayOf } from "@/ui/time";
import { documentText } from "./documentText";
import { el, type Piece } from "./dom";
import { type Around, Embedded } from "./Embedded";
import { rowsText } from "./rowsText";

/** `<fkp-standar standar="…">`: the 14 components of a standard as they are in force. */
export class StandardInForce extends Embedded {
  static readonly observedAttributes = ["standar", "alamat", "lang", "tingkat-judul", "terbuka"];

  protected page() {
    return `/standar-berlaku/${encodeURIComponent(this.getAttribute("standar") ?? "")}`;
  }

  protected async content(around: Around) {
    const { home, intl, read, say, heading } = around;
    const ref = encodeURIComponent(this.getAttribute("standar") ?? "");
    const standard = await read<Standard>(`/api/v1/standards/${ref}`);
    const name = heading(0, { lang: WRITTEN_IN }, `${standard.code} ${standard.title}`);
    const { inForce } = standard;
    if (inForce === undefined) {
      return [
        name,
        el("p", {}, ...say("embed.notInForce")),
        link(`${home}/standar/${standard.slug}`, ...say("embed.draft")),
      ];
    }
    const version = await read<StandardVersion>(`/api/v1/standards/${ref}/versions/${inForce.versionNumber}`);
    return [
      name,
      el("p", { class: "soft" }, ...say("embed.since", { date: dayOf(intl, inForce.since) })),
      ...GROUPS.flatMap(({ group, codes }) => [
        heading(1, {}, ...say(`standard.group.${group}`)),
        ...codes.map((code) => this.#component(around, code, version.components)),
      ]),
      link(`${home}/standar-berlaku/${standard.slug}`, ...say("embed.standard")),
    ];
  }

  #component({ heading, ...around }: Around, code: ComponentCode, components: Component[]) {
    const { say } = around;
    const component = components.find((one) => one.code === code);
    return el(
      "details",
      { open: this.hasAttribute("terbuka") ? "" : undefined },
      el("summary", {}, heading(2, {}, ...say(`standard.component.${code}`))),
      ...(component?.complete
        ? [
            ...rowsText(component.rows, around),
            el("div", { lang: WRITTEN_IN }, ...documentText(component.content as StructuredText)),
          ]
        : [el("p", { class: "soft" }, ...say("standard.empty"))]),
    );
  }
}

function link(href: string, ...pieces: Piece[]) {
  return el("p", {}, el("a", { href }, ...pieces));
}
