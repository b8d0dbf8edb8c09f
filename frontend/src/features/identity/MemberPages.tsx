import type { ReactNode } from "react";
import { Author } from "@/device/author";
import { DialogNote } from "@/ui/dialogNote";
import { SessionExpired } from "./SessionExpired";
import { useAccount } from "./useAccount";

/**
 * Around the pages of who is logged in: their forms keep what this account types, and no other sees it; their dialogs say
 * when the login ends.
 */
export function MemberPages({ children }: { children: ReactNode }) {
  return (
    <Author value={useAccount()}>
      <DialogNote value={<SessionExpired />}>{children}</DialogNote>
    </Author>
  );
}
