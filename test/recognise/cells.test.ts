import { readCluster } from "../../src/domain/recognise/cells/readCluster";
import { readCompletion, readGender } from "../../src/domain/recognise/cells/readCodes";
import { readCpr } from "../../src/domain/recognise/cells/readCpr";
import { readDay } from "../../src/domain/recognise/cells/readDay";
import { readHours } from "../../src/domain/recognise/cells/readHours";
import { readKind } from "../../src/domain/recognise/cells/readKind";
import { readMunicipality } from "../../src/domain/recognise/cells/readMunicipality";
import { readName } from "../../src/domain/recognise/cells/readName";
import type { CellValue } from "../../src/domain/words/cell";

describe("A CPR number is read", () => {
  it.each<[string, CellValue, string, string]>([
    ["with a hyphen", "610180-1234", "6101801234", "1980-01-01"],
    ["without one", "6101801234", "6101801234", "1980-01-01"],
    ["with an en dash", "610180–1234", "6101801234", "1980-01-01"],
    ["with a space", "610180 1234", "6101801234", "1980-01-01"],
    ["with a no-break space at its end", "610180-1234\u00A0", "6101801234", "1980-01-01"],
    ["as a number", 6101801234, "6101801234", "1980-01-01"],
    ["as a number that was computed", 6101801234.0, "6101801234", "1980-01-01"],
    ["in scientific notation that kept its digits", "6,101801234E+09", "6101801234", "1980-01-01"],
    ["with a remark behind it", "610180-1234 (ny)", "6101801234", "1980-01-01"],
    ["after its own name", "CPR: 610180-1234", "6101801234", "1980-01-01"],
    ["though modulus 11 fails", "610180-1235", "6101801235", "1980-01-01"],
    ["of the 2000s, by the seventh digit 4 and year 36", "610136-4000", "6101364000", "2036-01-01"],
    ["of the 1900s, by the seventh digit 4 and year 37", "610137-4000", "6101374000", "1937-01-01"],
    ["of the 2000s, by the seventh digit 5 and year 57", "610157-5000", "6101575000", "2057-01-01"],
    ["of the 1800s, by the seventh digit 8 and year 58", "610158-8000", "6101588000", "1858-01-01"],
    ["of the 1900s, by the seventh digit 9 and year 37", "610137-9000", "6101379000", "1937-01-01"],
    ["of a leap day", "890200-4000", "8902004000", "2000-02-29"],
  ])("%s", (_how, value, digits, bornOn) => {
    expect(readCpr(value)).toMatchObject({ cpr: { digits, isWhole: true, isReplacement: true, bornOn }, odd: undefined });
  });

  it.each<[string, CellValue]>([
    ["as a number of nine digits", 101801234],
    ["as a text of nine digits", "101801234"],
  ])("with its lost zero restored, %s", (_how, value) => {
    expect(readCpr(value)).toMatchObject({ cpr: { digits: "0101801234", isWhole: true, isReplacement: false }, isZeroRestored: true });
  });

  it.each<[string, CellValue, string]>([
    ["masked with x", "610180-xxxx", "masked"],
    ["masked with stars", "610180-****", "masked"],
    ["a hospital's number with letters", "610180-1AB2", "letters"],
    ["of eight digits", 61018012, "too-short"],
    ["of eleven digits", "610180-12345", "too-long"],
    ["of a 32 January", "320180-1234", "no-such-day"],
    ["of a thirteenth month", "611380-1234", "no-such-day"],
    ["of a leap day in a common year", "890201-1234", "no-such-day"],
    ["in scientific notation that lost its digits", "1,01E+09", "exponent"],
    ["a name", "Hansen, Åse", "no-number"],
    ["an error", "#I/T", "error"],
  ])("only in part, and says why: %s", (_how, value, odd) => {
    const reading = readCpr(value);
    expect(reading.odd).toBe(odd);
    expect(reading.cpr?.isWhole ?? false).toBe(false);
  });

  it.each<CellValue>([null, "", "  ", "-", "–", 0])("as nothing where %j stands", (value) => {
    expect(readCpr(value)).toMatchObject({ cpr: undefined, odd: undefined });
  });

  it("tells the gender by its last digit", () => {
    expect([readCpr("610180-1234").cpr?.gender, readCpr("610180-1235").cpr?.gender]).toEqual(["woman", "man"]);
  });
});

const PLAIN = { date1904: false, isBirth: false, isMonthFirst: false };

describe("A date is read", () => {
  it.each<[string, CellValue, string | undefined, string]>([
    ["as a serial number", 44621, undefined, "2022-03-01"],
    ["as a formatted number", 44621, "dd-mm-yyyy", "2022-03-01"],
    ["as a number with a time", 44621.75, "dd-mm-yyyy hh:mm", "2022-03-01"],
    ["as yyyymmdd", 20220301, undefined, "2022-03-01"],
    ["dd.mm.yyyy", "01.03.2022", undefined, "2022-03-01"],
    ["dd-mm-yy", "01-03-22", undefined, "2022-03-01"],
    ["d/m-yy", "1/3-22", undefined, "2022-03-01"],
    ["d. month year", "1. marts 2022", undefined, "2022-03-01"],
    ["den d. month year", "den 1. marts 2022", undefined, "2022-03-01"],
    ["with a weekday", "tirsdag den 1. marts 2022", undefined, "2022-03-01"],
    ["abbreviated", "1. okt 2022", undefined, "2022-10-01"],
    ["in English", "March 1, 2022", undefined, "2022-03-01"],
    ["in English, day first", "1 May 2022", undefined, "2022-05-01"],
    ["ISO", "2022-03-01", undefined, "2022-03-01"],
    ["ISO with a time", "2022-03-01T10:15:00", undefined, "2022-03-01"],
    ["with a time", "01.03.2022 10:15", undefined, "2022-03-01"],
    ["a serial number as text", "44621", undefined, "2022-03-01"],
    ["eight digits as text", "01032022", undefined, "2022-03-01"],
    ["two digits of year: 68", "01.03.68", undefined, "2068-03-01"],
    ["two digits of year: 69", "01.03.69", undefined, "1969-03-01"],
    ["with spaces within", "1. 3. 2022", undefined, "2022-03-01"],
  ])("%s", (_how, value, format, day) => {
    expect(readDay(value, format, PLAIN)).toEqual({ is: "day", day });
  });

  it("by the 1904 system where the workbook has it", () => {
    expect(readDay(43159, "dd-mm-yyyy", { ...PLAIN, date1904: true })).toEqual({ is: "day", day: "2022-03-01" });
  });

  it("of birth with two digits of year as one that lies in the past", () => {
    expect(readDay("01.03.68", undefined, { ...PLAIN, isBirth: true })).toEqual({ is: "day", day: "1968-03-01" });
  });

  it.each<[string, CellValue, string]>([
    ["primo maj", "primo maj", "unreadable"],
    ["a week", "uge 34", "unreadable"],
    ["31 June", "31.06.2020", "impossible"],
    ["an error", "#VÆRDI!", "unreadable"],
    ["a small number", 7, "unreadable"],
  ])("not: %s", (_how, value, is) => {
    expect(readDay(value, undefined, PLAIN).is).toBe(is);
  });

  it.each<CellValue>([null, "", "-", 0, "00.01.1900", "igangværende"])("as none where %j stands", (value) => {
    expect(readDay(value, undefined, PLAIN)).toEqual({ is: "none" });
  });

  it("as American only where it can be nothing else, and says so", () => {
    expect(readDay("03/25/2022", undefined, PLAIN)).toMatchObject({ is: "ambiguous", day: "2022-03-25" });
    expect(readDay("03/05/2022", undefined, PLAIN)).toEqual({ is: "day", day: "2022-05-03" });
    expect(readDay("03/05/2022", undefined, { ...PLAIN, isMonthFirst: true })).toMatchObject({ is: "ambiguous", day: "2022-03-05" });
  });
});

describe("Hours are read", () => {
  it.each<[string, CellValue, string | undefined, number]>([
    ["a number", 12.5, undefined, 12.5],
    ["a decimal comma", "12,5", undefined, 12.5],
    ["a decimal point", "12.5", undefined, 12.5],
    ["a thousand in Danish", "1.234,5", undefined, 1234.5],
    ["a thousand in English", "1,234.5", undefined, 1234.5],
    ["hours and minutes", "12:30", undefined, 12.5],
    ["a fraction of a day shown as time", 0.5208, "hh:mm", 12.5],
    ["more than a day shown as time", 1.5, "[h]:mm", 36],
    ["the Danish code for hours", 1.5, "[t]:mm", 36],
    ["12t 30m", "12t 30m", undefined, 12.5],
    ["12 timer og 30 min", "12 timer og 30 min", undefined, 12.5],
    ["minutes alone", "30 min", undefined, 0.5],
    ["12,5 t", "12,5 t", undefined, 12.5],
    ["12,5 timer", "12,5 timer", undefined, 12.5],
    ["a half", "12½", undefined, 12.5],
    ["a half alone", "½", undefined, 0.5],
    ["a correction", "-7,4", undefined, -7.4],
    ["a correction with a minus sign", "−7,4", undefined, -7.4],
    ["a negative number", -7.4, undefined, -7.4],
    ["a number stored as text", "'12".slice(1), undefined, 12],
    ["a hundredth", 0.01, undefined, 0.01],
  ])("%s", (_how, value, format, hours) => {
    expect(readHours(value, format)).toEqual({ is: "hours", hours: Math.round(hours * 3600), isExact: true });
  });

  it.each<CellValue>([null, "", " ", "-", "–", 0, "0", "0,0"])("as none where %j stands", (value) => {
    expect(readHours(value, undefined)).toEqual({ is: "none" });
  });

  it.each<CellValue>(["x", "syg", "1.234", "#I/T", true, "12,5 eller 13"])("not: %j", (value) => {
    expect(readHours(value, undefined).is).toBe("unreadable");
  });

  it("not from a date", () => {
    expect(readHours(44621, "dd-mm-yyyy").is).toBe("unreadable");
  });

  it("to the second, saying where that rounds", () => {
    expect(readHours(12.3333, undefined)).toEqual({ is: "hours", hours: 44400, isExact: false });
  });
});

describe("A name is read", () => {
  it.each([
    ["as it is spoken", "Åse Marie Dam", { given: "Åse Marie", family: "Dam" }],
    ["family name first with a comma", "Dam, Åse", { given: "Åse", family: "Dam" }],
    ["with a soft hyphen", "Sø\u00ADren Bæk", { given: "Søren", family: "Bæk" }],
    ["with a decomposed å", "A\u030Ase Dam", { given: "Åse", family: "Dam" }],
    ["though a program misread its letters", "SÃ¸ren BÃ¦k", { given: "Søren", family: "Bæk" }],
  ])("%s", (_how, text, name) => {
    expect(readName(text, "given-first")).toEqual(name);
  });

  it("family name first where its column says so", () => {
    expect(readName("Dam Åse", "family-first")).toEqual({ given: "Åse", family: "Dam" });
  });
});

describe("A cluster is named", () => {
  it.each<[CellValue, string]>([
    [1, "Klynge 1"], ["1", "Klynge 1"], ["K2", "Klynge 2"], ["Kl. 2", "Klynge 2"], ["Klynge 1", "Klynge 1"], ["KLYNGE 1 ", "Klynge 1"], ["klynge to", "Klynge 2"],
    ["SIV I", "Klynge 1"], ["SIV II", "Klynge 2"], ["II", "Klynge 2"], ["Cluster 2", "Klynge 2"], ["2. klynge", "Klynge 2"], ["Klynge nr. 2", "Klynge 2"], ["Runde 1", "Klynge 1"],
    ["Nord", "Nord"], ["  Syd  ", "Syd"],
  ])("%j is %s", (value, name) => {
    expect(readCluster(value)).toBe(name);
  });
}); // prettier-ignore

describe("A municipality is named", () => {
  it.each<[CellValue, string]>([
    ["Køge", "Køge"], ["KØGE KOMMUNE", "Køge"], ["Køge Kommunes", "Køge"], ["Køges", "Køge"], ["Koege", "Køge"], ["Koge", "Køge"], ["Jobcenter Køge", "Køge"],
    [259, "Køge"], ["0259", "Køge"], ["306", "Odsherred"], [316, "Holbæk"], ["0336", "Stevns"], ["259 Køge", "Køge"], ["Stevns Kommune", "Stevns"], ["Stevns", "Stevns"],
    ["Københavns Kommune", "København"], ["Århus", "Aarhus"], ["høje taastrup", "Høje-Taastrup"], ["Lyngby-Taarbæk Kommune", "Lyngby-Taarbæk"], ["Atlantis Kommune", "Atlantis"],
  ])("%j is %s", (value, name) => {
    expect(readMunicipality(value)).toBe(name);
  });
}); // prettier-ignore

describe("A kind of hours is told", () => {
  it.each<[string, "practice" | "paid" | undefined]>([
    ["Praktik", "practice"], ["praktiktimer", "practice"], ["P", "practice"], ["Deltagerunderhold", "practice"], ["Virksomhedspraktik", "practice"], ["Internship", "practice"],
    ["Løn", "paid"], ["lønnede timer", "paid"], ["L", "paid"], ["Deltagerløn", "paid"], ["LØNTIMER", "paid"], ["loen", "paid"], ["Paid", "paid"],
    ["Praktik/Løn", undefined], ["Mentor", undefined], ["", undefined], ["100", undefined],
  ])("%j is %s", (text, kind) => {
    expect(readKind(text)).toBe(kind);
  });
}); // prettier-ignore

describe("Codes are told", () => {
  it("for gender", () => {
    expect(["K", "Kvinde", 2, "female", "M", "Mand", 1, "male", "?"].map(readGender)).toEqual([
      "woman",
      "woman",
      "woman",
      "woman",
      "man",
      "man",
      "man",
      "man",
      undefined,
    ]);
  });

  it("for completion, which is no status", () => {
    expect(["Gennemført", "afbrudt", "igangværende", "Ledig"].map(readCompletion)).toEqual([
      "completed",
      "interrupted",
      "ongoing",
      undefined,
    ]);
  });
});
