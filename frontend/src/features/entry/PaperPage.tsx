import { Link, useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import type { UnitRoles } from "@/api/types.gen";
import { PageTitle } from "@/ui/PageTitle";
import { RoleNeeded } from "../identity/RoleNeeded";
import { may } from "../identity/roles";
import { HandOver } from "./HandOver";
import { PaperForm, type PaperForum } from "./PaperForm";
import { usePaperDraft, useUnhanded } from "./paperDraft";

type PaperProps = {
  membership: UnitRoles;
  forum: PaperForum;
  author: string;
  /** Of the form, from its QR code. */
  formNumber: string;
  /** What leads to the receipt when it is scanned. */
  code: (link: string) => ReactNode;
};

/** Types in for somebody what they wrote on the printed form, with the sheet beside it, and hands over the receipt. */
export function PaperPage({ membership, forum, author, formNumber, code }: PaperProps) {
  const intl = useIntl();
  const navigate = useNavigate();
  const kept = usePaperDraft(author, forum.id, formNumber);
  const unhanded = useUnhanded(author, forum.id);

  async function next(entered: string) {
    await unhanded?.forget();
    // Each form is entered once, so the number of this one is not proposed for the next.
    if (entered === formNumber) await navigate({ to: ".", search: {} });
  }

  return (
    <div className="wrap narrow stack">
      <p className="crumb">
        <Link to="/kelola/$unit/forum/$forum" params={{ unit: membership.unitSlug, forum: forum.id }}>
          {forum.title}
        </Link>
      </p>
      <PageTitle title={intl.formatMessage({ id: "paper.title" })} />
      {!may(membership, "enterInputs") ? (
        <RoleNeeded task="enterInputs" />
      ) : unhanded?.value ? (
        <HandOver {...unhanded.value} code={code} onNext={next} />
      ) : (
        kept &&
        unhanded && (
          <PaperForm
            unitId={membership.unitId}
            forum={forum}
            kept={kept}
            onEntered={async (receipt) => {
              await unhanded.change(() => ({ receipt, formNumber }));
              await kept.forget();
            }}
          />
        )
      )}
    </div>
  );
}
