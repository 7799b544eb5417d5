const UNITS = [
  "nul",
  "en",
  "to",
  "tre",
  "fire",
  "fem",
  "seks",
  "syv",
  "otte",
  "ni",
  "ti",
  "elleve",
  "tolv",
  "tretten",
  "fjorten",
  "femten",
  "seksten",
  "sytten",
  "atten",
  "nitten",
];
const TENS = ["", "", "tyve", "tredive", "fyrre", "halvtreds", "tres", "halvfjerds", "firs", "halvfems"];

function belowHundred(value: number): string {
  if (value < 20) return UNITS[value] ?? "";
  const unit = value % 10;
  const tens = TENS[Math.floor(value / 10)] ?? "";
  return unit === 0 ? tens : `${UNITS[unit] ?? ""}og${tens}`;
}

function belowThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  if (hundreds === 0) return belowHundred(rest);
  const head = hundreds === 1 ? "hundrede" : `${UNITS[hundreds] ?? ""} hundrede`;
  return rest === 0 ? head : `${head} og ${belowHundred(rest)}`;
}

/** The gender of what is counted: én borger, ét forløb (DOMAIN 2.6). */
export type Gender = "common" | "neuter";

/** A whole number from 0 to 999,999 in Danish words; one is "én" or "ét" with its accent, since it is counted. */
export function numberInWords(value: number, gender: Gender = "common"): string {
  if (value === 1) return gender === "common" ? "én" : "ét";
  const thousands = Math.floor(value / 1000);
  const rest = value % 1000;
  if (thousands === 0) return belowThousand(rest);
  const head = thousands === 1 ? "tusind" : `${belowThousand(thousands)} tusind`;
  if (rest === 0) return head;
  return rest < 100 ? `${head} og ${belowHundred(rest)}` : `${head} ${belowThousand(rest)}`;
}
