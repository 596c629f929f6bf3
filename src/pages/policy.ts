/** The content policy of pages that load nothing but their own styles and pictures, and run nothing. */
export const policy =
  "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'";
