import type { ForumSummary, PageForumSummary, Unit } from "@/api/types.gen";
import { WRITTEN_IN } from "@/ui/content";
import { longTime, remainingUntil } from "@/ui/time";
import { el, type Piece } from "./dom";
import { type Around, Embedded } from "./Embedded";

/** `<fkp-forum unit="…">`: the forums of a unit that take input now; without a unit those of all. */
export class OpenForums extends Embedded {
  static readonly observedAttributes = ["unit", "alamat", "lang", "tingkat-judul"];

  protected page() {
    const unit = this.getAttribute("unit");
    return unit === null ? "/forum" : `/unit/${encodeURIComponent(unit)}`;
  }

  protected async content(around: Around) {
    const { home, read, say, heading } = around;
    const ref = this.getAttribute("unit");
    const unit = ref === null ? undefined : await read<Unit>(`/api/v1/units/${encodeURIComponent(ref)}`);
    const ofUnit = unit === undefined ? "" : `&unitId=${unit.id}`;
    const { items } = await read<PageForumSummary>(`/api/v1/forums?status=OPEN${ofUnit}`);
    return [
      heading(0, {}, ...say("embed.forums")),
      ...(unit === undefined ? [] : [el("p", { class: "soft", lang: WRITTEN_IN }, unit.name)]),
      items.length === 0
        ? el("p", {}, ...say("embed.none"))
        : el("ul", { class: "forums" }, ...items.map((forum) => el("li", {}, ...open(forum, around)))),
      el("p", {}, el("a", { href: home + this.page() }, ...say("embed.all"))),
    ];
  }
}

function open({ slug, title, closesAt, unit }: ForumSummary, { home, intl, say, heading }: Around): Piece[] {
  const page = `${home}/forum/${slug}`;
  const left = remainingUntil(closesAt, unit.zone, Date.now());
  return [
    heading(1, { lang: WRITTEN_IN }, el("a", { href: page }, title)),
    el(
      "p",
      {},
      ...say("embed.until", { when: longTime(intl, closesAt, unit.zone) }),
      ...(left === undefined
        ? []
        : [
            el(
              "span",
              { class: "soft" },
              " (",
              ...say(`ui.time.${left.unit}`, {
                count: left.count,
                b: (parts: Piece[]) => el("b", {}, ...parts),
              }),
              ")",
            ),
          ]),
    ),
    el(
      "p",
      {},
      el(
        "a",
        { class: "act", href: `${page}/masukan` },
        ...say("embed.give"),
        el("span", { class: "vh" }, ": ", el("span", { lang: WRITTEN_IN }, title)),
      ),
    ),
  ];
}
