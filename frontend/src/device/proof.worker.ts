import { solve, type Work } from "./solve";

// Away from the page, which stays quick while the device works.
self.onmessage = ({ data }: MessageEvent<Work>) => self.postMessage(solve(data));
