import { solve, type Work } from "@/device/solve";

/** jsdom has no threads: the same work, done on the spot. */
export class WorkerOnTheSpot {
  onmessage: (message: { data: number | undefined }) => void = () => {};

  postMessage(work: Work) {
    queueMicrotask(() => this.onmessage({ data: solve(work) }));
  }

  terminate() {}
}
