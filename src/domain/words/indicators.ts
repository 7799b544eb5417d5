import type { Indicator } from "./indicator";

type Row = readonly [code: string, plusCode: string | undefined, da: string, en: string];

/** Those that a participant may decline to answer (DOMAIN 1.3). */
const SENSITIVE = new Set(["CO15", "CO16", "CO17", "CR05", "CR09"]);

/** The common indicators in the order of the regulation (DOMAIN 1.3, 1.4) and their names in ESF+ (1.8). CO12–CO14 are no longer in force. */
const ROWS: readonly Row[] = [
  ["CO01", "EECO02", "Ledige, herunder langtidsledige", "Unemployed, including long-term unemployed"],
  ["CO02", "EECO03", "Langtidsledige", "Long-term unemployed"],
  ["CO03", "EECO04", "Inaktive", "Inactive"],
  ["CO04", undefined, "Inaktive, ikke i uddannelse", "Inactive, not in education or training"],
  ["CO05", "EECO05", "Beskæftigede, herunder selvstændige", "Employed, including self-employed"],
  ["CO06", "EECO07", "Under 25 år", "Below 25 years of age"],
  ["CO07", "EECO08", "Over 54 år", "Above 54 years of age"],
  ["CO08", undefined, "Over 54 år og ledige eller inaktive uden uddannelse", "Above 54 and unemployed, or inactive not in education"],
  ["CO09", "EECO09", "Grundskole (ISCED 1-2)", "Primary or lower secondary education (ISCED 1-2)"],
  ["CO10", "EECO10", "Ungdomsuddannelse (ISCED 3-4)", "Upper secondary or post-secondary education (ISCED 3-4)"],
  ["CO11", "EECO11", "Videregående uddannelse (ISCED 5-8)", "Tertiary education (ISCED 5-8)"],
  ["CO15", "EECO14", "Udenlandsk baggrund eller minoritet", "Migrants, foreign background, minorities"],
  ["CO16", "EECO12", "Funktionsnedsættelse", "Participants with disabilities"],
  ["CO17", undefined, "Andet udsatte", "Other disadvantaged"],
  ["CO18", "EECO16", "Hjemløse", "Homeless or affected by housing exclusion"],
  ["CO19", "EECO17", "Fra landdistrikter", "From rural areas"],
  ["CO20", undefined, "Projekter ved arbejdsmarkedets parter eller foreninger", "Projects by social partners or NGOs"],
  ["CO21", undefined, "Projekter for kvinders deltagelse i beskæftigelse", "Projects for women's participation in employment"],
  ["CO22", "EECO18", "Projekter rettet mod offentlige forvaltninger", "Projects targeting public administrations"],
  ["CO23", "EECO19", "Støttede små og mellemstore virksomheder", "Supported micro, small and medium-sized enterprises"],
  ["CR01", "EECR01", "Inaktive, der er jobsøgende ved afslutning", "Inactive, engaged in job searching upon leaving"],
  ["CR02", "EECR02", "I uddannelse ved afslutning", "In education or training upon leaving"],
  ["CR03", "EECR03", "Opnåede en kvalifikation ved afslutning", "Gaining a qualification upon leaving"],
  ["CR04", "EECR04", "I beskæftigelse ved afslutning", "In employment upon leaving"],
  ["CR05", undefined, "Udsatte med et resultat ved afslutning", "Disadvantaged with a result upon leaving"],
  ["CR06", "EECR05", "I beskæftigelse seks måneder efter", "In employment six months after leaving"],
  [
    "CR07",
    "EECR06",
    "Forbedret situation på arbejdsmarkedet seks måneder efter",
    "Improved labour market situation six months after leaving",
  ],
  ["CR08", undefined, "Over 54 år og i beskæftigelse seks måneder efter", "Above 54, in employment six months after leaving"],
  ["CR09", undefined, "Udsatte i beskæftigelse seks måneder efter", "Disadvantaged, in employment six months after leaving"],
];

export const ESF_INDICATORS: readonly Indicator[] = ROWS.map(([code, plusCode, da, en]) => ({
  code,
  ...(plusCode === undefined ? {} : { plusCode }),
  da,
  en,
  isSensitive: SENSITIVE.has(code),
}));

/** What ESF+ has besides, and what it draws otherwise (DOMAIN 1.8). */
export const PLUS_NAMES: Readonly<Record<string, { readonly da: string; readonly en: string }>> = {
  EECO01: { da: "Deltagere i alt", en: "Total number of participants" },
  EECO06: { da: "Børn under 18 år", en: "Children below 18 years of age" },
  EECO07: { da: "Unge på 18-29 år", en: "Young people aged 18-29" },
  EECO08: { da: "55 år og derover", en: "55 years of age and above" },
  EECO09: { da: "Højst grundskole (ISCED 0-2)", en: "Lower secondary education or less (ISCED 0-2)" },
};
