/** Without the keys that hold nothing. */
export function said(
  values: Readonly<Record<string, string | readonly unknown[] | undefined>>,
): object {
  return Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== undefined && value.length > 0),
  );
}
