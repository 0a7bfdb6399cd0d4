/** The product's sign: two cells and the line that ties them. */
export function Logo() {
  return (
    <svg width="22" height="22" viewBox="0 0 32 32" aria-hidden focusable="false">
      <rect width="32" height="32" rx="6" fill="#107C41" />
      <rect x="6" y="7" width="9" height="7" rx="1.5" fill="#fff" />
      <rect x="17" y="18" width="9" height="7" rx="1.5" fill="#fff" />
      <path d="M10.500 14v4.500a3 3 0 0 0 3 3H17" fill="none" stroke="#fff" strokeWidth="2.200" />
      <path
        d="m19 9.500 2.300 2.300 4.200-4.600"
        fill="none"
        stroke="#9FE0B8"
        strokeWidth="2.400"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  );
}
