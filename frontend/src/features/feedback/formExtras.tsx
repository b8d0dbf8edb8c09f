import type { ComponentProps } from "react";
import { AttachmentWords } from "@/i18n/AttachmentWords";
import { ApprovalNote as Approval } from "./ApprovalNote";
import { AttachFiles as Files } from "./AttachFiles";
import { ComplaintNote as Complaint } from "./ComplaintNote";
import { WhenLeft as Left } from "./WhenLeft";

export { letGo } from "./heldFiles";
export { cameBy } from "./passedLink.queries";

/** What the form brings along once the words can be typed, with its own words. */
export function AttachFiles(props: ComponentProps<typeof Files>) {
  return (
    <AttachmentWords>
      <Files {...props} />
    </AttachmentWords>
  );
}

export function ComplaintNote() {
  return (
    <AttachmentWords>
      <Complaint />
    </AttachmentWords>
  );
}

export function ApprovalNote(props: ComponentProps<typeof Approval>) {
  return (
    <AttachmentWords>
      <Approval {...props} />
    </AttachmentWords>
  );
}

export function WhenLeft(props: ComponentProps<typeof Left>) {
  return (
    <AttachmentWords>
      <Left {...props} />
    </AttachmentWords>
  );
}
