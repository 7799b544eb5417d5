import { phrases } from "./phrases";
import type { Measure } from "../words/summary";

/** How reports say that a person is counted by a measure (DOMAIN 3.3). A trailing * lets the last word go on. */
export const MEASURE_PHRASES: readonly (readonly [Measure, readonly string[]])[] = [
  [
    "status.employed",
    phrases(`
    i beskæftigelse, beskæftigelse, beskæftigelsen, i ordinær eller støttet beskæftigelse, ordinær eller støttet beskæftigelse, i ordinær eller støttet ansættelse, i ordinært arbejde eller fleksjob, i ordinært job eller fleksjob, i ordinær beskæftigelse eller fleksjob, i job, job, jobbet, i arbejde, arbejde, i et job, beskæftiget, beskæftigede,
    ansat, ansættelse, i ansættelse, ansættelser, fundet arbejde, fået arbejde, fået job, fået et job, fundet job,
    selvforsørgende, lønmodtagere, beskæftiger, på arbejdsmarkedet, beskæftigelsesgrad*, beskæftigelsesandel*, beskæftigelsesmål*, beskæftigelseseffekt*, erhvervsaktive, i lønnet
    arbejde, i lønnet beskæftigelse, har arbejde, har job, har fået job, fandt arbejde, fandt job, fik et job, landet et job, fik arbejde, fik job, kommet i job, kommet i beskæftigelse, kommet i arbejde,
    kommet ud i job, kommet videre i job, fik ansættelse, fået ansættelse, fra ledighed til job, fra ledighed til beskæftigelse, fundet beskæftigelse, fundet ansættelse, fået beskæftigelse, fået fodfæste på arbejdsmarkedet, fodfæste på arbejdsmarkedet, landet job, landede et job, landede job, et job på hånden, job på hånden, opnået beskæftigelse, opnåede beskæftigelse, opnået job, opnåede job, opnået ansættelse, opnåede ansættelse, i fast arbejde, i fast job, fast job, fået fast arbejde, jobmål*, jobmålsætning*, i lønarbejde, overgået til beskæftigelse, overgået til job`),
  ],
  [
    "status.education",
    phrases(`
    i uddannelse, uddannelse, uddannelsen, uddannelser, under uddannelse, i en uddannelse, på uddannelse, studerende, læser,
    studerer, i gang med uddannelse, i gang med en uddannelse, i gang med at uddanne, startet på uddannelse, startet på en
    uddannelse, begyndt på en uddannelse, begyndt på uddannelse, påbegyndt uddannelse, påbegyndt en uddannelse, startet
    uddannelse, tager en uddannelse, uddannelsessøgende, uddannelsesandel*, uddannelsesmål*, begyndt at læse, begyndt at studere, gået i gang med en uddannelse, gået i
    gang med uddannelse, startede på en uddannelse, startede på uddannelse, begyndte på en uddannelse, optaget på en uddannelse, begyndt på skole, startet på skole, gået i skole igen, overgået til uddannelse, i et uddannelsesforløb, på en uddannelse`),
  ],
  [
    "status.jobseeking",
    phrases(`
    ledig, ledige, lediges, de ledige, ledige jobsøgende, aktivt jobsøgende, aktiv jobsøgende, jobsøgende, jobsøgere,
    arbejdssøgende, aktivt arbejdssøgende, arbejdsløs, arbejdsløse, arbejdsledige, uden arbejde, uden job, uden beskæftigelse,
    søger, søger fortsat arbejde, søger fortsat job, søger stadig arbejde, søger stadig job, søger stadig efter job, søger stadig efter arbejde, søger efter job, søger efter arbejde, søger nyt job, søger nyt arbejde, søger fortsat beskæftigelse, søger beskæftigelse, ledigheden, arbejdsløsheden, arbejdsløshed, søger job, søger arbejde, søger aktivt job, søger aktivt arbejde, står til rådighed, til rådighed, står til rådighed for
    arbejdsmarkedet, i ledighed, ledighed, jobsøgning, aktivt søgende, ledighedsgrad*, søgende, leder efter job, leder efter et job, leder efter arbejde, leder stadig efter job, leder stadig efter et
    job, leder stadig efter arbejde, leder fortsat efter job, leder fortsat efter arbejde, leder fortsat efter et job, jobløse, leder efter noget, leder stadig efter noget, mangler job, står uden job, står uden arbejde, på udkig efter job, på udkig efter arbejde`),
  ],
  [
    "status.unavailable",
    phrases(`
    ikke til rådighed, ikke er til rådighed, ikke står til rådighed, ikke længere til rådighed, ikke længere er til rådighed,
    ikke længere står til rådighed, ikke længere stod til rådighed, ikke står længere til rådighed, stod ikke længere til
    rådighed, står ikke længere til rådighed, står ikke til rådighed, stod ikke til rådighed, er ikke til rådighed, er ikke
    længere til rådighed, ikke at være til rådighed, ikke stå til rådighed, ikke var til rådighed, ikke stod til rådighed, kan
    ikke stå til rådighed, ej til rådighed, utilgængelige, uden for arbejdsmarkedet, udenfor arbejdsmarkedet, uden for
    arbejdsstyrken, ikke kan stå til rådighed, ikke kunne stå til rådighed, borgere ikke til rådighed, står borgere ikke til
    rådighed, kan ikke arbejde, ikke rådighed, kan ikke arbejde lige nu, uarbejdsdygtige, ude af stand til at arbejde, ikke kan arbejde`),
  ],
  [
    "status.deceased",
    phrases(`
    afgået ved døden, afgik ved døden, døde, død, afdød, afdøde, døet, er døde, dødsfald, gået bort`),
  ],
  [
    "status.active",
    phrases(`
    aktive, aktiv, igangværende, i gang, fortsat i gang, stadig i gang, endnu i gang, stadig aktive, fortsat aktive, stadig
    aktiv, stadig i forløb, i forløb, fortsat i forløb, endnu aktive, deltager fortsat, deltager stadig, fortsat i projektet,
    stadig i projektet, stadig aktivt, i gang med forløbet, ikke færdige, ikke afsluttet, ikke afsluttede, ikke er afsluttet,
    endnu ikke afsluttet, ikke færdig, aktive i projektet, aktive deltagere, kører videre, stadig med, stadig tilknyttet, fortsat tilknyttet, fortsat tilknyttede, endnu ikke udskrevet, endnu ikke udskrevne, ikke er udskrevet, ikke udskrevet, endnu i forløb, fortsætter i projektet, fortsætter forløbet, fortsætter i forløbet, er der endnu, fortsat med i projektet, stadig med i projektet, stadig aktive i projektet, fortsat aktive i projektet, stadig i et forløb, fortsat i et forløb, endnu i et forløb`),
  ],
  [
    "status.unknown",
    phrases(`
    uoplyst, uoplyste, ukendt status, ukendt, uoplyst status, status er uoplyst, manglende oplysning*, mangler oplysning*, mangler der oplysning*, mangler vi oplysning*, kendes ikke,
    mangler status, uden status, ikke oplyst, status ukendt, status ikke kendt, status kendes ikke, kendes status ikke, ikke kender status, kender vi ikke, kender ikke status, ved vi ikke, status er ukendt, status er ikke oplyst, aner vi ikke, ikke registreret status, ikke registreret nogen status, ikke angivet status, uden registreret status, uden oplyst status, ikke afklaret`),
  ],
  [
    "status.employedOrEducation",
    phrases(`
    i job eller uddannelse, i job eller i uddannelse, i job eller under uddannelse, i beskæftigelse eller uddannelse, i
    beskæftigelse eller i uddannelse, i beskæftigelse eller under uddannelse, i uddannelse eller job, i uddannelse eller
    beskæftigelse, i uddannelse eller i job, i arbejde eller uddannelse, i arbejde eller i uddannelse, i arbejde eller under
    uddannelse, job eller uddannelse, beskæftigelse eller uddannelse, uddannelse eller beskæftigelse, uddannelse eller job, i
    enten job eller uddannelse, i enten beskæftigelse eller uddannelse, arbejde eller uddannelse`),
  ],
  [
    "exited",
    phrases(`
    udskrevet, udskrevne, afsluttet, afsluttede, udsluset, udslusede, ophørt, forladt projektet, ude af projektet, udtrådt, udtrådte, trådt ud af projektet, udgået af projektet, stoppet i
    projektet, forladt forløbet`),
  ],
  [
    "completed",
    phrases(`
    gennemført, gennemførte, gennemføre, gennemfører, gennemførelse, gennemførelsen, gennemførelsesprocent*, gennemførelsesgrad*, gennemførelsesmål*, fuldført,
    fuldførte, fuldføre, fuldført forløbet, kommet igennem, kommet igennem hele, gennemført hele, færdiggjort*, gjort færdigt, gjorde det færdigt, gjort det færdigt, gjorde forløbet færdigt, gjort forløbet færdigt, kom igennem, gennemførsel, gennemførselsprocent*, fuldførelse*, gennemførelseskvote*, blev færdige, blevet færdige, er færdige`),
  ],
  [
    "interrupted",
    phrases(`
    afbrudt, afbrudte, afbrud, afbrød, afbryde, faldet fra, faldt fra, frafaldet, frafaldne, frafald, frafaldsprocent*, frafaldsandel*,
    droppet ud, stoppet før tid, stoppede før tid, stoppet i utide, droppede ud, sprunget fra, ophørt før tid, før tid, før tiden, i utide, afsluttet før tid,
    falder fra, hoppet fra, hoppede fra, sprang fra, meldt fra, meldte fra, trukket sig, trak sig, droppet ud undervejs, droppede ud undervejs, faldet fra undervejs, faldt fra undervejs, stoppet undervejs, stoppede undervejs, afbrydelser, afbrydelse, gået ud før tid, forlod projektet før tid, forladt projektet før tid, forlod forløbet før tid, ikke gennemført, ikke gennemførte, ikke fuldført, ikke har gennemført`),
  ],
  [
    "everPaid",
    phrases(`
    lønnede timer, haft lønnede timer, haft løntimer, haft løn, fået løn, fået rigtig løn, fik løn, få løn, få rigtig løn, modtaget løn, modtog løn,
    haft lønnede, oppebåret løn, ordinære løntimer, haft ordinære løntimer, haft ordinær løn, haft lønnet arbejde, haft lønnet job, haft lønnet beskæftigelse, haft et lønnet job, optjent lønnede timer, optjent løntimer, har lønnede timer, registreret med lønnede timer, med løntimer`),
  ],
  [
    "everPractice",
    phrases(`
    i praktik, praktik, i virksomhedspraktik, virksomhedspraktik, haft praktik, haft praktiktimer, praktikforløb`),
  ],
  [
    "everBoth",
    [
      "både praktik og løn",
      "både praktiktimer og lønnede timer",
      "både lønnede timer og praktiktimer",
      "både løn og praktik",
      "både haft praktik og løn",
      "både praktik og lønnede timer",
      "både praktik- og løntimer",
      "både praktiktimer og løntimer",
      "begge typer timer",
      "begge former for timer",
      "begge dele",
      "prøvet begge dele",
    ],
  ],
  [
    "everEmployedAtPartner",
    phrases(`
    ansat i en af de medvirkende virksomheder, ansat hos en af de medvirkende virksomheder, ansat i en af de deltagende virksomheder, ansat hos en af de deltagende virksomheder, ansat i en deltagende virksomhed, ansat i en partnervirksomhed, ansat hos en partnervirksomhed, ansat i en af partnervirksomhederne, ansat hos en af
    partnervirksomhederne, ansat i partnervirksomhed*, ansat hos partnervirksomhed*, ansat i en af virksomhederne, ansat hos en
    af virksomhederne, ansat i virksomhederne, ansat i en acceleratorvirksomhed, ansat hos en acceleratorvirksomhed, ansættelse
    hos en partnervirksomhed, ansættelse i en partnervirksomhed, ansat hos en partner, ansat i projektets virksomheder, ansat hos
    projektets virksomheder, job hos en partnervirksomhed, job i en partnervirksomhed, ansat i en af projektets virksomheder,
    ansat hos en af projektets virksomheder`),
  ],
  [
    "lostPartnerJob",
    phrases(`
    mistet sit job, mistet jobbet, mistet sit arbejde, mistede jobbet, mistede sit job, mistede efterfølgende jobbet, mistede
    efterfølgende sit job, mistet job, mistet deres job, mistet arbejdet, efterfølgende mistet*, mistet, mistede, opsagt,
    afskediget, blevet fyret, har mistet job`),
  ],
  [
    "personsWithSurplus",
    phrases(`
    går igen, gik igen, optræder mere end en gang, forekommer mere end en gang, figurerer mere end en gang, står mere end en gang, er med mere end en gang, indgår mere end en gang, tæller mere end en gang, tælles to gange, står to gange, er med to gange, indgår to gange, figurerer to gange, forekommer to gange, registreret to gange, oprettet to gange, dobbeltregistreret, dobbeltregistrerede borgere, dobbeltregistrerede personer, mere
    end én registrering, flere registreringer, mere end en registrering, registreret flere gange, oprettet flere gange, to
    registreringer, dobbeltoprettet*, optræder to gange, optræder flere gange, tæller dobbelt, har to forløb, har flere forløb, registreret mere end én gang, registreret mere end en gang, oprettet mere end én gang, to forløb, har to registreringer, har
    flere registreringer, mere end ét forløb, mere end et forløb`),
  ],
  [
    "personsInSeveralClusters",
    phrases(`
    mere end en klynge, mere end et hold, flere end en klynge, på begge hold, i begge klynger, været på begge hold, fulgt begge hold, deltaget på begge hold, tilknyttet begge hold, deltaget i begge klynger, i flere klynger, i to klynger, på begge, på flere hold, på to hold`),
  ],
  [
    "surplus",
    phrases(`
    dobbeltregistreringer, dobbeltregistrering, gengangere, ekstra registreringer, overskydende registreringer, overskydende,
    registreringer flere end, flere end der er personer, flere end der er borgere, flere end der er deltagere, flere end antallet af borgere, flere end antallet af personer, flere end antallet af deltagere, flere registreringer end borgere, flere registreringer end personer, flere registreringer end deltagere, registreringer for
    meget, registreringer mere end, overtallige, dobbeltoprettelser, registreringer for mange, dubletter, rækker for meget, rækker for mange,
    linjer for meget, linjer for mange, poster for meget, poster for mange, for mange registreringer, for mange rækker, for mange linjer, ekstra rækker,
    ekstra linjer, ekstra poster, ekstra oprettelser, ekstra forløb, ekstra indskrivninger, overskydende rækker, overskydende linjer, merregistreringer,
    dobbeltgængere, flere linjer end, flere rækker end, flere forløb end, flere registreringer end`),
  ],
  [
    "surplus.concurrent",
    phrases(`
    samtidig, samtidige, samtidigt, overlappende, overlappede, overlapper, overlap, sideløbende, på samme tid, i samme periode, to steder samtidig, parallelle, samtidig praktik og løn, praktik og løn samtidig, både praktik og
    løn samtidig`),
  ],
  [
    "surplus.transition",
    [
      "overgang",
      "overgangen",
      "overgange",
      "overgangene",
      "overgange fra praktik til løn",
      "overgang fra praktik til løn",
      "overgået fra praktik",
      "overgik fra praktik",
      "skift",
      "skiftet fra praktik",
      "skift fra praktik til løn",
      "gået fra praktik til løn",
      "gik fra praktik til løn",
      "overgang til løn",
    ],
  ],
  [
    "surplus.duplicate",
    phrases(`
    dobbeltregistrering, dobbeltregistreringer, egentlig dobbeltregistrering, egentlige dobbeltregistreringer, rene dobbeltregistreringer, dublet, ren dublet, dobbelt oprettelse, egentlig dublet, egentlige dubletter, rene dubletter, dubletter`),
  ],
  [
    "surplus.sequential",
    phrases(`
    efter hinanden, praktik og løn efter hinanden, i forlængelse, i forlængelse af hinanden, i direkte forlængelse, efterfølgende forløb, forlængelser, fortløbende,
    på hinanden følgende, efter endt forløb`),
  ],
  ["surplus.no-hours", ["uden timer", "uden registrerede timer"]],
  [
    "surplus.re-entry",
    phrases(`
    genindskrivning*, genindtrådt, genindtræden*, genoptaget, genoptagelse, revisiteret, vendt tilbage, vendte tilbage, kommet tilbage, kom tilbage, kommet igen, genindmeldt*, genstart*`),
  ],
  [
    "companiesWithGrowth",
    phrases(`
    vækst, haft vækst, vækst i ebitda, ebitda vækst, virksomheder med vækst, vækstvirksomheder, vækst i virksomheder,
    virksomheder i vækst, øget ebitda, øget indtjening, vokset, har vokset, er vokset, oplevet vækst, opnået vækst, positiv vækst`),
  ],
];

/** Groups within a measure that the workbook's figures do not tell apart: never an alarm. */
export const PART_PHRASES: readonly (readonly [Measure, readonly string[]])[] = [
  [
    "status.employed",
    phrases(`
    ansatte, fleksjob, flexjob, i fleksjob, løntilskud*, i løntilskud, småjob*, fastansat*, ordinær, ordinært, ordinære, deltid*,
    fuldtid*, selvstændig*, vikar*, elev, elever, lærling*, skånejob*, støttet beskæftigelse, støttet, støttede`),
  ],
  [
    "status.education",
    phrases(`
    fgu, euv, eud, hf, amu, kursus, kurser, erhvervsuddannelse, eux, gymnasiet, ordinær uddannelse`),
  ],
  [
    "status.unavailable",
    phrases(`
    sygemeldt*, førtidspension*, ressourceforløb*, barsel, pension*, efterløn*, jobafklaringsforløb*, fraflyttet*, flyttet, syge,
    sygdom, indlagt*, orlov, fængsel, folkepension*, seniorpension*, sygedagpenge`),
  ],
  [
    "status.jobseeking",
    phrases(`
    dagpenge, kontanthjælp*, a kasse, ledighedsydelse, fleksjobvisiteret*, jobklar*, jobparate, langtidsledige`),
  ],
];
