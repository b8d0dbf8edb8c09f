import type { Problem } from "@/api/types.gen";

/** What the service says when it refuses, shaped by the contract. */
export function problem(status: number, code: string, more: Partial<Problem> = {}): Problem {
  return {
    type: `/problems/${code}`,
    title: code,
    status,
    detail: code,
    code,
    traceId: "0af7651916cd43dd8448eb211c80319c",
    current: undefined,
    ...more,
  };
}
