import { drawing } from "../icons";

export const BulletsIcon = drawing(
  <>
    <path d="M9 6h12M9 12h12M9 18h12" />
    <circle cx="4" cy="6" r="1" />
    <circle cx="4" cy="12" r="1" />
    <circle cx="4" cy="18" r="1" />
  </>,
);
export const NumbersIcon = drawing(
  <path d="M10 6h11M10 12h11M10 18h11M3 4.5L4.5 4v5M3 9h3M3 14.5c3-1.5 4 .8 0 4h3.2" />,
);
export const TableIcon = drawing(
  <>
    <rect x="3" y="5" width="18" height="14" rx="1.5" />
    <path d="M3 10h18M9 5v14M15 5v14" />
  </>,
);
export const LinkIcon = drawing(
  <path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7L12 17" />,
);
export const UndoIcon = drawing(<path d="M9 14L4 9l5-5M4 9h10a6 6 0 0 1 0 12h-3" />);
export const RedoIcon = drawing(<path d="M15 14l5-5-5-5M20 9H10a6 6 0 0 0 0 12h3" />);
export const PeopleIcon = drawing(
  <>
    <circle cx="9" cy="8" r="3.5" />
    <path d="M3 20c0-4 3-6 6-6s6 2 6 6M16 5a3.5 3.5 0 0 1 0 6.5M17 14.5c2.5.6 4 2.5 4 5.5" />
  </>,
);
