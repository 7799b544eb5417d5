import { fold } from "../../words/fold";

const FORM = / (?:aps|a s|as|i s|k s|p s|ivs|smba|amba|ltd|limited|gmbh)$/;

/** The key under which a company's spellings meet: without its legal form. */
export function companyKey(name: string): string {
  return fold(name).replace(FORM, "");
}

/** "Total A/S": the legal form tells a company from a total. */
export function hasLegalForm(name: string): boolean {
  return FORM.test(fold(name));
}
