import { readStatus } from "../../src/domain/recognise/cells/readStatus";
import type { StatusCode } from "../../src/domain/words/statuses";
import { STATUS_SPELLINGS } from "../../src/domain/words/statusSpellings";
import { fold } from "../../src/domain/words/fold";

const NOTHING_SET = { policy: {}, statusMeanings: {} };
const read = (text: string) => readStatus(text, NOTHING_SET);

/** DOMAIN 3.3, line by line. */
const SPELLINGS: readonly (readonly [StatusCode, string])[] = [
  ["job", "ordinær ansættelse; ord. job; ordinært ansat; ansat; fastansat; i job; i arbejde; i beskæftigelse; beskæftiget; job på ordinære vilkår; deltidsjob; vikar; timelønnet; selvstændig; egen virksomhed; kommet i job; selvforsørgende; sygemeldt fra job"],
  ["flexJob", "fleksjob; flexjob; fleks job; ansat i fleks; minifleks"],
  ["subsidisedJob", "løntilskud; løntilskudsjob; loentilskud; job m. løntilskud; LTS; skånejob"],
  ["smallJob", "småjob; lønnede timer; få timer; ordinære timer; delvis ansat; praktik + løn; fritidsjob; praktik m. lønnede timer"],
  ["education", "uddannelse; påbegyndt uddannelse; under uddannelse; i gang med udd.; FGU; HF; EUD; EUX; GF1; GF2; GF1/GF2; AMU; VUC; elev; lærling; voksenlærling; SU"],
  ["jobseeking", "ledig; aktivt jobsøgende; aktiv jobsøgende; jobsøgende; arbejdssøgende; aktivt arbejdssøgende; AKTIVT ARBEJDSSØGENDE; jobklar; jobparat; ledig/jobsøgende; ledig/aktivt jobsøgende; søger job; til rådighed; står til rådighed; dagpenge; A-kasse; ledighedsydelse (fleksjobvisiteret, ledig); opsagt; mistet job; kontanthjælp jobparat; fleksjobvisiteret; ledig, i praktik hos X"],
  ["practice", "praktik; virksomhedspraktik; snusepraktik; snuse-praktik; nytteindsats; afklaring"],
  ["resourceCourse", "ressourceforløb; resourceforløb; RF; RFY; jobafklaringsforløb; JAF"],
  ["pension", "førtidspension; FØP; førtidspensionist; foertidspension; fortidspension; pension; folkepension; seniorpension; efterløn"],
  ["ill", "sygemeldt; syg; langtidssyg; sygedagpenge; indlagt; depression; behandling"],
  ["unavailable", "ikke til rådighed; står ikke til rådighed; ej til rådighed; ikke længere til rådighed; ikke aktivt jobsøgende; aktivitetsparat; barsel; orlov; fængsel; udrejst; fraflyttet; hjemmegående"],
  ["deceased", "afdød; død; DØD; afgået ved døden; †"],
  ["active", "aktiv; igangværende; i gang; i forløb; deltager fortsat; stadig aktiv; på pause; pause (corona); orlov fra projekt"],
  ["movedOn", "overgået til klynge 2; overflyttet; re-visiteret"],
  ["unknown", "-; ?; ukendt; uoplyst; ikke svaret; n/a; #I/T; #REFERENCE!; #VÆRDI!; #NAVN?"],
]; // prettier-ignore

describe("A status is told", () => {
  it.each(SPELLINGS.flatMap(([code, texts]) => texts.split("; ").map((text) => [text, code] as const)))("%j is %s", (text, code) => {
    expect(read(text)).toEqual({ status: { code, status: expect.any(String) as string, text } });
  });

  it.each([
    ["with footnote marks and spaces", "  Ledig* ", "jobseeking"],
    ["in capitals", "FØRTIDSPENSION", "pension"],
    ["with no-break spaces", "i\u00A0job", "job"],
    ["with who employs", "ansat hos Bedding.dk", "job"],
    ["with the day", "fastansat pr. 1.5.2021", "job"],
    ["with the hours", "fleksjob 12 timer/uge", "flexJob"],
    ["in English", "Employed", "job"],
  ])("%s", (_how, text, code) => {
    expect(read(text).status?.code).toBe(code);
  });

  it("not at all from a blank cell", () => {
    expect(read("  ")).toEqual({ status: undefined });
  });
});

describe("A status is not guessed", () => {
  it.each([
    "ikke ledig", "ej ledig", "ikke længere aktiv", "inaktiv", "raskmeldt", "i job (tidl.)", "uddannelse afbrudt", "afventer fleksjob", "løntilskud udløbet", "dødsbo", "ikke i job", "ikke død",
  ])("from %j", (text) => {
    expect(read(text)).toMatchObject({ status: { code: "unknown", status: "unknown" }, doubt: { code: "status-unknown" } });
  }); // prettier-ignore

  it.each(["fleksjob / sygemeldt", "ansat -> opsagt 1/5", "ledig, død", "uddannelse og job"])("from two in one: %j", (text) => {
    expect(read(text)).toMatchObject({ status: { code: "unknown" }, doubt: { code: "status-two-in-one" } });
  });

  it.each([
    ["resourseforløb", "resourceCourse"],
    ["Fastansta", "job"],
    ["jobsøgnde", "jobseeking"],
  ])("from a mistyped %j, though %s is suggested", (text, suggestion) => {
    expect(read(text)).toMatchObject({ status: { code: "unknown" }, doubt: { code: "status-unknown", suggestion } });
  });
});

describe("The controller's answers come first", () => {
  it("for the meaning of a text", () => {
    expect(readStatus("På rejse*", { policy: {}, statusMeanings: { "paa rejse": "unavailable" } }).status).toEqual({
      code: "unavailable",
      status: "unavailable",
      text: "På rejse*",
    });
  });

  it("for how a code counts", () => {
    expect(readStatus("løntilskud", { policy: { subsidisedJob: "jobseeking" }, statusMeanings: {} }).status?.status).toBe("jobseeking");
  });
});

describe("The table of spellings", () => {
  it("gives no spelling to two codes", () => {
    const codes = new Map<string, Set<string>>();
    for (const [code, spellings] of Object.entries(STATUS_SPELLINGS)) {
      for (const spelling of spellings) codes.set(fold(spelling), (codes.get(fold(spelling)) ?? new Set()).add(code));
    }
    expect([...codes].filter(([key, members]) => key !== "" && members.size > 1).map(([key]) => key)).toEqual([]);
  });
});
