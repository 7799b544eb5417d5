const DAY = 86_400_000;
/** 1899-12-30, so that serial 61 is 1900-03-01 (Excel believes that 1900 was a leap year); 1904-01-01 is 0 in the other system. */
const EPOCH = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const PATTERN = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;

/** The serial number of a date cell written as ISO 8601 (t="d"); undefined where it is none. */
export function isoSerial(text: string, date1904: boolean): number | undefined {
  const match = PATTERN.exec(text.trim());
  if (match === null) return undefined;
  const [year = 0, month = 1, day = 1, hours = 0, minutes = 0, seconds = 0] = match.slice(1).map((part) => Number(part ?? 0));
  const days = (Date.UTC(year, month - 1, day) - (date1904 ? EPOCH_1904 : EPOCH)) / DAY;
  const serial = days + (hours * 3600 + minutes * 60 + seconds) / 86_400;
  return !date1904 && serial < 61 ? serial - 1 : serial;
}
