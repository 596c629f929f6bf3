/** The way laid over a calendar. */
export function CalendarPanel() {
  return <p className="quiet">The calendar is not here yet.</p>;
}
