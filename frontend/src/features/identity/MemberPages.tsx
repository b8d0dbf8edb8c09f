import type { ReactNode } from "react";
import { Author } from "@/device/author";
import { useAccount } from "./useAccount";

/** Around the pages of who is logged in: their forms keep what this account types, and no other sees it. */
export function MemberPages({ children }: { children: ReactNode }) {
  return <Author value={useAccount()}>{children}</Author>;
}
