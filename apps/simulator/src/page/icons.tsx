const PATHS = {
  plus: 'M12 5v14M5 12h14',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M5 12h13M12 5l7 7-7 7',
  settings: 'M4 7h9m4 0h3M4 17h3m4 0h9M15 4.500v5M9 14.500v5',
  network: 'M12 20v-7m-5.500-1.500a7.500 7.500 0 0 1 11 0M3.500 8.500a12 12 0 0 1 17 0',
  check: 'M5 12.500l4.500 4.500L19 7.500',
  warning:
    'M12 8.500v4.500m0 3.500v.01M10.300 4.300 2.700 17.500A2 2 0 0 0 4.400 20.500h15.200a2 2 0 0 0 1.700-3L13.700 4.300a2 2 0 0 0-3.400 0z',
  down: 'M12 5v14M6 13l6 6 6-6',
  trash: 'M5 7h14M10 11v6M14 11v6M7 7l1 12h8l1-12M9.500 7V4.500h5V7',
  person:
    'M9 11.500a3.500 3.500 0 1 0 0-7 3.500 3.500 0 0 0 0 7zM2.500 19.500c.6-3.300 3-5.200 6.500-5.200s5.900 1.900 6.500 5.200M18.500 8.500v6M15.500 11.500h6',
} as const;

/** A decoration: what it means stands beside it or in the button's name. */
export function Icon({ name, size = 18 }: { name: keyof typeof PATHS; size?: number }) {
  return (
    <svg
      aria-hidden="true"
      className="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="1.75"
      strokeLinecap="round"
      strokeLinejoin="round"
    >
      <path d={PATHS[name]} />
    </svg>
  );
}
