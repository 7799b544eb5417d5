import { phrases } from "./phrases";
import type { Measure } from "../words/summary";

const WORK = "job|arbejde|beskæftigelse|ansættelse|stilling|lønarbejde";
const ENTRIES = "registreringer|rækker|linjer|poster|forløb|oprettelser|indskrivninger|indtastninger";
const TWICE = "to|flere gange";

/** How reports say that a person is counted by a measure (DOMAIN 3.3). A trailing * lets the last word go on. */
export const MEASURE_PHRASES: readonly (readonly [Measure, readonly string[]])[] = [
  [
    "status.employed",
    phrases(`
    i| beskæftigelse|beskæftigelsen|job|jobbet|jobs|arbejde|ansættelse|stilling|lønarbejde, i et job, i fast|varigt|varig|lønnet|ansat ${WORK}, ansættelser,
    i ordinær eller støttet beskæftigelse, ordinær eller støttet beskæftigelse, i ordinær eller støttet ansættelse,
    i ordinært arbejde|job eller fleksjob, i ordinær beskæftigelse eller fleksjob,
    beskæftiget, beskæftigede, beskæftiger, ansat, selvforsørgende, selvforsørgelse, i selvforsørgelse, blevet|blev|er selvforsørgende, forsørger sig selv, forsørger nu sig selv, lønmodtager|lønmodtagere,
    på arbejdsmarkedet, ud|ude|inde|tilbage på arbejdsmarkedet, fået|fik|har|| fodfæste på arbejdsmarkedet, erhvervsaktive, går|gik|gået på arbejde, en arbejdsplads at gå på,
    beskæftigelsesgrad*, beskæftigelsesandel*, beskæftigelsesmål*, beskæftigelseseffekt*, beskæftigelsesprocent*, beskæftigelsesfrekvens*, jobmål*, jobmålsætning*, jobeffekt*, jobandel*, jobrate*,
    fået|fik|får|fundet|fandt|finder|opnået|opnåede|opnår|landet|landede|har|havde|skaffet|skaffede|tiltrådt|tiltrådte|sikret|sikrede sig| fast|varigt|lønnet|| ${WORK},
    sagt|sagde ja til job|jobbet|arbejde|stilling, kommet|kom|kommer|er|kommet|ude|ud|videre|endt|endte|havnet|havnede|landet|landede ud|videre|| i ${WORK}, i fast ${WORK}, fast job|arbejde,
    fra ledighed|kontanthjælp til job|beskæftigelse|arbejde, job på hånden, et job på hånden, job at stå op til, et job at stå op til, overgået|overgik|gået|gik|videre til job|beskæftigelse|arbejde|ansættelse, fik kontrakt, fået kontrakt, har fået ${WORK}, arbejder i dag, arbejder nu`),
  ],
  [
    "status.education",
    phrases(`
    i|under|på| uddannelse|uddannelsen, uddannelser, i|på en uddannelse, i et uddannelsesforløb, studerende, læser, læser nu, læser videre, studerer, uddanner sig, ved at uddanne sig,
    i|gået|gik gang med uddannelse|uddannelsen|studiet, i gang med en uddannelse, i gang med at uddanne, i gang med at uddanne sig, i gang med at læse, gået|gik i gang med uddannelse, gået|gik i gang med en uddannelse,
    startet|startede|begyndt|begyndte|kommet|kom|optaget|gået|gik på|i uddannelse|skole, startet|startede|begyndt|begyndte|kommet|kom|optaget på en uddannelse,
    påbegyndt|påbegyndte|startet|tager|tog|taget|valgt|valgte|fortsat|fortsatte uddannelse|uddannelsen, påbegyndt|påbegyndte|tager|tog|taget|valgt|valgte en uddannelse, begyndt|begyndte|startet|startede at læse|studere, begyndt|begyndte|startet|startede at uddanne sig,
    uddannelsesvejen, valgt|valgte uddannelsesvejen, uddannelsesplads*, fået|fik en uddannelsesplads, begyndte|begyndt at læse, på skolebænken, kom|kommet på skolebænken, uddannelsesdel*,
    uddannelsessøgende, uddannelsesandel*, uddannelsesmål*, i|på skole, går i|på skole, går i skole igen, gået|gik i skole igen, på skolebænken, tilbage på skolebænken, sat|satte sig på skolebænken, overgået|overgik|gået|gik|videre til uddannelse, videre i uddannelse, i studie, på studie`),
  ],
  [
    "status.jobseeking",
    phrases(`
    ledig, ledige, lediges, de ledige, gået|går ledig|ledige, blevet|forblevet|forbliver|forblev ledige, ledige jobsøgende, aktivt|aktiv| jobsøgende|arbejdssøgende|søgende, jobsøgere, jobsøgerne, arbejdsløs, arbejdsløse, arbejdsledig, arbejdsledige,
    uden ${WORK}, står|stod uden ${WORK}, er uden ${WORK}, søger|søgte, søger|søgte|leder|ledte|kigger efter| ${WORK}|noget,
    leder stadig|fortsat|endnu, stadig|fortsat|endnu leder, leder, ledte, går på jagt, jobjagt, må søge videre, mangler arbejde|job|et,
    søger|leder stadig|fortsat|nu|endnu efter| ${WORK}, søger|søgte|leder efter et job|arbejde, søger|søgte aktivt job|arbejde, søger nyt job|arbejde,
    ledigheden, ledighed, i ledighed, arbejdsløsheden, arbejdsløshed, ledighedsgrad*, ledighedsprocent*, jobsøgning, i jobsøgning,
    til rådighed, står|stod til rådighed, står|stod|| til rådighed for arbejdsmarkedet, jobløs, jobløse, mangler job|arbejde|et, på udkig|jagt efter ${WORK}, på udkig|jagt efter et job, går og leder, mangler at finde job|arbejde, mangler at finde et job, endnu uden job|arbejde`),
  ],
  [
    "status.unavailable",
    phrases(`
    ikke|ej at|| er|står|stå|stod|var|være|| længere|| til rådighed, ikke længere er|står|stod til rådighed, står|stod|er|var borgere|| ikke længere|| til rådighed, kan|kunne|kunnet ikke stå til rådighed, ikke kan|kunne stå til rådighed,
    borgere ikke til rådighed, ikke rådighed, ikke til rådighed for arbejdsmarkedet, ikke står|er til rådighed for arbejdsmarkedet, står|er ikke til rådighed for arbejdsmarkedet, er|står ikke længere til rådighed for arbejdsmarkedet, ikke længere til rådighed for arbejdsmarkedet, ikke længere er|står til rådighed for arbejdsmarkedet,
    uden for|udenfor rådighed|rækkevidde, uden|udenfor for|| arbejdsmarkedets|| rækkevidde|rådighed, uden rådighed, ud af|| arbejdsstyrken|arbejdsmarkedet, trådt|trådte|gledet|udgået ud|| af arbejdsstyrken|arbejdsmarkedet, på sidelinjen, ude af stand til at stå til rådighed, ikke i stand til at stå til rådighed,
    utilgængelig, utilgængelige, ikke tilgængelig|tilgængelige, uden|ude for|af arbejdsmarkedet|arbejdsstyrken, udenfor arbejdsmarkedet|arbejdsstyrken,
    kan|kunne ikke arbejde, kan|kunne ikke tage et| job|arbejde, kan|kunne ikke varetage et| job|arbejde, kan|kunne lige nu ikke arbejde, kan ikke arbejde lige nu, ikke kan|kunne|kunnet arbejde, uarbejdsdygtig, uarbejdsdygtige, ude af stand til at arbejde, ikke i stand til at arbejde|tage arbejde|varetage et job, måtte|må melde pas, ikke disponible`),
  ],
  [
    "status.deceased",
    phrases(`
    afgået|afgik ved døden, døde, død, afdød, afdøde, døet, er døde|død, dødsfald, dødsfaldet, gået|gik bort, ikke længere i live, mistet|mistede livet, desværre død|døde, døde undervejs`),
  ],
  [
    "status.active",
    phrases(`
    aktive, aktiv, aktivt, igangværende, i gang, i forløb, i gang med forløbet, ikke|endnu færdige|færdig|afsluttet|afsluttede, endnu|stadig ikke færdige|færdig|afsluttet|afsluttede, ikke er afsluttet|færdige|færdig, mangler at afslutte|blive færdige|færdiggøre,
    aktive i projektet|forløbet, aktive deltagere, kører videre, deltager fortsat|stadig, deltager fortsat|stadig i projektet, endnu|stadig|stadigvæk|fortsat i gang|forløb|projektet|indsatsen, endnu|stadig|stadigvæk|fortsat i et forløb, endnu|stadig|stadigvæk|fortsat aktiv|aktive|aktivt|igangværende|med|tilknyttet|tilknyttede|indskrevet|indskrevne,
    endnu|stadig|stadigvæk|fortsat med|aktive|aktiv i|på projektet|forløbet, endnu|stadig|stadigvæk|fortsat en del af projektet, endnu|| ikke er|| udskrevet|udskrevne, fortsætter i|| projektet|forløbet|forløb, er der endnu, er med endnu, er her endnu, fortsat deltager`),
  ],
  [
    "status.unknown",
    phrases(`
    uoplyst, uoplyste, ukendt, ukendte, ukendt|uoplyst|uafklaret|uvis status, status er|| uoplyst|ukendt|uafklaret, status er|| ikke kendt|oplyst|registreret|afklaret, manglende oplysning*, manglende status, mangler der|vi|| oplysning*, mangler vi|der|| status, mangler status på,
    kendes ikke, status kendes ikke, kendes status ikke, uden status, uden kendt|registreret|oplyst status, ikke oplyst|afklaret, ikke|ikke kender|kendt status, kender vi|| ikke, kender vi|| ikke status, ved|aner vi ikke, ved|aner vi ikke hvor er, ikke registreret|angivet|oplyst|kendt status, ikke registreret nogen status, status mangler, mangler fortsat status, intet ved om, ved vi intet om`),
  ],
  [
    "status.employedOrEducation",
    phrases(`
    i| enten|| job|beskæftigelse|arbejde eller i|under|på|| uddannelse, i| enten|| uddannelse eller i|| job|beskæftigelse|arbejde, enten|| i job|beskæftigelse|arbejde eller i|under|på|| uddannelse, job eller skole, i job eller på skole`),
  ],
  [
    "exited",
    phrases(`
    udskrevet, udskrevne, afsluttet, afsluttede, udsluset, udslusede, ophørt, ophørte, forladt|forlod projektet|forløbet|indsatsen, ude af projektet|forløbet|indsatsen, udtrådt, udtrådte, trådt|trådte|gået|gik|udtrådt ud|| af projektet, udgået af projektet, stoppet i
    projektet, ikke længere med|aktive|aktiv|tilknyttet|indskrevet, ikke længere er med|aktive, ikke længere deltager, ikke længere i projektet, ikke længere med i projektet, ikke længere en del af projektet, afgang, afgange, afgået fra projektet`),
  ],
  [
    "completed",
    phrases(`
    gennemført, gennemførte, gennemføre, gennemfører, gennemførelse, gennemførelsen, gennemførsel, gennemførslen, gennemførelsesprocent*, gennemførelsesgrad*, gennemførelsesmål*, gennemførelsesandel*, gennemførselsprocent*, gennemførelseskvote*, gennemførelsesrate*,
    fuldført, fuldførte, fuldføre, fuldfører, fuldførelse*, fuldført forløbet, kommet|kom|nået|nåede|gik|gået igennem|gennem, kommet|kom|nået|nåede|gik|gået igennem|gennem hele, kommet|kom|nået|nåede igennem|gennem forløbet, kommet|kom|nået|nåede|været helt igennem, gennemført|gennemførte hele, færdiggjort*, færdiggjorde*, færdiggør*,
    gjort|gjorde det|forløbet|| færdigt, gjort|gjorde forløbet helt færdigt, blev|blevet|er færdige|færdig, færdige med forløbet, gik|gået linen ud, fulgt|fulgte|taget|tog hele forløbet, fulgt|fulgte forløbet til ende, fulgt|fulgte forløbet til dørs,
    nået|nåede|kommet|kom til vejs ende, nået|nåede til ende, nået|nåede helt til ende, afsluttet|afsluttede|udskrevet|stoppet som aftalt|planlagt, afsluttet|afsluttede|udskrevet efter planen|aftalen|planmæssigt|fuldført|fuldførelse, afsluttet|afsluttede planmæssigt|ordinært, afsluttet|afsluttede forløbet som aftalt|planlagt, holdt|holdt helt ud|ved, blev|blevet til det sidste, hele vejen igennem|gennem, med|været hele vejen`),
  ],
  [
    "interrupted",
    phrases(`
    afbrudt, afbrudte, afbrud, afbrød, afbryde, afbryder, afbrydelser, afbrydelse, frafaldet, frafaldne, frafald, frafaldsprocent*, frafaldsandel*, frafaldsrate*,
    faldet|faldt|falder fra|af, faldet|faldt|falder fra|af undervejs, droppet|droppede|dropper ud, droppet|droppede|dropper ud undervejs|af, droppet|droppede projektet|forløbet|det,
    stoppet|stoppede|ophørt|ophørte|afsluttet|afsluttede|gået|gik|sluttet|sluttede|udskrevet|forlod|forladt|måtte|udgået ud|ud|stoppe|| før tid|tiden|afslutning|slutningen|afslutningen, stoppet|stoppede|ophørt|gået|gik|sluttet|sluttede ud|| undervejs, stoppet|stoppede|ophørt|ophørte|afsluttet|sluttet|sluttede i utide, stoppet|stoppede for tidligt, forladt|forlod projektet|forløbet|os før tid|tiden, forladt|forlod projektet|forløbet undervejs|i utide,
    før tid, før tiden, i utide, for tidligt, sprunget|sprang|hoppet|hoppede|hopper|springer|stået|stod|meldt|meldte|faldt fra|af, meldt|meldte sig ud, trukket|trak|trækker sig, trukket|trak sig ud|undervejs, dropout, dropouts, opgivet|opgav forløbet|undervejs, opgav, givet|gav op,
    ikke har|| gennemført|gennemførte|gennemførte|fuldført|fuldførte|færdiggjort, ikke nåede|nået at gennemføre, ikke kom|kommet igennem|gennem, ikke fuldførte|gennemførte forløbet`),
  ],
  [
    "everPaid",
    phrases(`
    lønnede timer, haft|fået|fik|får|få|modtaget|modtog|modtage|optjent|optjente|oppebåret|prøvet|tjent at|| få|have|| rigtig|almindelig|egentlig|| løn|løntimer, haft|fået|fik|modtaget|modtog|optjent|optjente|udført|registreret|har med|| ordinære|| lønnede|betalte timer, ordinære løntimer, haft|fået|fik ordinær løn, haft|optjent ordinære løntimer, haft|fået|fik lønnet|betalt arbejde|job|beskæftigelse|ansættelse, haft et lønnet job, haft lønnede, med løntimer,
    været på lønningslisten|lønseddel, fået|fik|haft lønseddel, været lønnet|lønnede, arbejdet for løn, har fået udbetalt løn, fået|fik udbetalt løn, været i lønnet arbejde|beskæftigelse|ansættelse|job`),
  ],
  [
    "everPractice",
    phrases(`
    i| praktik|virksomhedspraktik, haft|fået|fik|prøvet|afprøvet praktik|virksomhedspraktik|praktiktimer|praktikplads, praktikforløb, praktikant, praktikanter`),
  ],
  [
    "everBoth",
    phrases(`
    både praktik|praktiktimer og løn|løntimer, både praktik|praktiktimer og lønnede timer, både lønnede timer og praktiktimer|praktik, både løn|løntimer og praktik|praktiktimer, både haft praktik og løn, både praktik- og løntimer,
    både praktiktimer og løntimer, begge typer|slags timer, begge former for timer, begge dele, prøvet begge dele`),
  ],
  [
    "everEmployedAtPartner",
    phrases(`
    ansat|ansættelse|job|arbejde i|hos en af de|| medvirkende|deltagende|partner|samarbejdende| virksomheder, ansat|ansættelse|job i|hos en af partnervirksomhederne|virksomhederne, ansat|ansættelse|job|arbejde i|hos en deltagende|medvirkende virksomhed, ansat|ansættelse|job|arbejde i|hos en partnervirksomhed, ansat|ansættelse|job|arbejde i|hos en partner,
    ansat|ansættelse|job i|hos partnervirksomhed*, ansat i virksomhederne, ansat hos virksomhederne, ansat|ansættelse i|hos en acceleratorvirksomhed, ansat|job|ansættelse i|hos projektets virksomheder, ansat|job|ansættelse i|hos en af projektets virksomheder, ansat|job|ansættelse i|hos en af projektets partnere`),
  ],
  [
    "lostPartnerJob",
    phrases(`
    mistet|mistede efterfølgende|siden|| sit|det|deres| job|jobbet|arbejde|arbejdet, efterfølgende|siden mistet*, mistet, mistede, opsagt, afskediget, blevet|blev fyret|opsagt|afskediget, har mistet job`),
  ],
  [
    "personsWithSurplus",
    phrases(`
    går|gik igen, optræder|forekommer|figurerer|står|er|indgår|tæller|tælles|registreret|oprettet|indskrevet|optrådte|stod|talt med|| mere end en|én gang, optræder|forekommer|figurerer|står|er|indgår|tælles|registreret|oprettet|indskrevet|optrådte|stod med|| ${TWICE}, dobbeltregistreret, dobbeltregistrerede borgere|personer|deltagere, dobbeltoprettet*,
    tæller|optræder|optrådte|står dobbelt, har|med|havde| mere end en|én| registrering|forløb|række|linje, har|med|havde mere end et|ét| forløb, flere|to ${ENTRIES}, har|havde|med|haft flere|to ${ENTRIES}`),
  ],
  [
    "personsInSeveralClusters",
    phrases(`
    mere|flere end en|én klynge, mere|flere end et|ét hold|spor, været|deltaget|fulgt|tilknyttet|gået|været|| på|i|| begge hold|klynger|spor, i|på flere|to klynger|hold|spor, på begge`),
  ],
  [
    "surplus",
    phrases(`
    dobbeltregistreringer, dobbeltregistrering, gengangere, ekstra|overskydende|overtallige|overflødige ${ENTRIES}, overskydende, overtallige, ${ENTRIES} for meget|mange, for mange ${ENTRIES}, ${ENTRIES} mere|flere end, flere ${ENTRIES} end, flere registreringer end borgere|personer|deltagere|mennesker,
    flere end der er personer|borgere|deltagere|mennesker, flere end antallet af borgere|personer|deltagere, dobbeltoprettelser, dubletter, merregistreringer, dobbeltgængere, dobbeltgængerne`),
  ],
  [
    "surplus.concurrent",
    phrases(`
    side om side, ved siden af hinanden, på en gang, i de samme måneder, i samme måned, for samme måned, overlappet, sammenfaldende, faldt sammen, løb samtidig,
    samtidig, samtidige, samtidigt, overlappende, overlappede, overlapper, overlap, sideløbende, på samme tid, i samme periode, to steder samtidig, parallelle, samtidig praktik og løn, praktik og løn samtidig, både praktik og
    løn samtidig, to steder på en|én gang, hos to virksomheder på en|én gang, simultane, samtidighed`),
  ],
  [
    "surplus.transition",
    phrases(`
    overgang|overgangen|overgange|overgangene, overgang|overgange fra praktik til løn, overgang til løn, overgået|overgik|skiftet|skiftede|gået|gik|skift fra praktik, skift|gået|gik|skiftet|skiftede fra praktik til løn, skift, skiftet, skiftede, virksomhedsskift, skifte, skifter, skiftet|skiftede|skifter|skift virksomhed|arbejdsplads, skift af virksomhed|arbejdsplads`),
  ],
  [
    "surplus.duplicate",
    phrases(`
    egentlig|egentlige|ren|rene|reel|reelle|ægte|| dobbeltregistrering|dobbeltregistreringer|dublet|dubletter|dobbeltoprettelse|dobbeltoprettelser|dobbeltindtastning|dobbeltindtastninger, dobbelt oprettelse|indtastning, tastet|indtastet to gange, tastet|indtastet dobbelt`),
  ],
  [
    "surplus.sequential",
    phrases(`
    efter hinanden, praktik og løn efter hinanden, i direkte|| forlængelse, i forlængelse af hinanden, efterfølgende forløb, forlængelser, fortløbende,
    på hinanden følgende, efter endt forløb, efterfølgende forløb, sekventielle, vendt|vendte|kommet|kom senere tilbage`),
  ],
  ["surplus.no-hours", phrases("uden timer, uden registrerede timer")],
  [
    "surplus.re-entry",
    phrases(`
    genindskrivning*, genindtrådt, genindtræden*, genoptaget, genoptagelse, revisiteret, vendt|vendte|kommet|kom tilbage, kommet|kom igen, genindmeldt*, genstart*`),
  ],
  [
    "companiesWithGrowth",
    phrases(`
    vækst, haft|oplevet|opnået|skabt|i|positiv vækst, vækst i ebitda|virksomheder|omsætning, ebitda vækst, virksomheder med|i vækst, vækstvirksomheder, øget|forbedret ebitda|indtjening|omsætning, vokset, har|er vokset, voksede`),
  ],
  ["meetings.steering", phrases("styregruppemøde*, styregruppen, styregruppens")],
  ["reservations.handled", phrases("håndteret, afklaret, løst, lukket, imødekommet, udbedret")],
  [
    "reservations.amount",
    phrases(
      "bilag med forbehold, bilagene med forbehold, forbeholdene beløber sig, forbeholdene drejer sig, forbeholdene drejede sig, omfattet af forbehold, omfattet af forbeholdene, samlede beløb",
    ),
  ],
  ["partnersAboveLimit", phrases("over grænsen, over beløbsgrænsen, overstiger, oversteg, mere end 2, oversteget")],
  [
    "companies.listed",
    phrases(
      "på listen, opført, virksomhedslisten, partnerlisten, virksomhedslisten, partnerliste, virksomhedsarket, listen over virksomheder",
    ),
  ],
  ["companies.left", phrases("udtrådt, trådt ud, forladt, trukket sig, gået ud, sprunget fra, forlod")],
  ["companies.support", phrases("støttevirksomhed*, støttende rolle, støttepartnere")],
  ["money.budget", phrases("budget*, budgetteret, budgetterede, afsat, sat af, ramme, rammen, til rådighed")],
  [
    "money.actual",
    phrases(
      "afholdt, afholdte, afholde, forbrug*, brugt, brugte, anvendt, anvendte, omkostning*, udgift*, regnskab*, direkte omkostninger, afholdte direkte omkostninger",
    ),
  ],
  ["money.grant", phrases("tilskud*, bevilling, bevillingen, støtten, støttebeløb*, eu tilskud, udbetal*")],
  ["months", phrases("måneder med timer, måneder med aktivitet")],
];

/** Groups within a measure that the workbook's figures do not tell apart: never an alarm. */
export const PART_PHRASES: readonly (readonly [Measure, readonly string[]])[] = [
  [
    "status.employed",
    phrases(`
    ansatte, fleksjob, flexjob, i fleksjob, løntilskud*, i løntilskud, småjob*, fastansat*, ordinær, ordinært, ordinære, deltid*,
    fuldtid*, selvstændig*, vikar*, elev, elever, elevplads*, lærling*, læreplads*, skånejob*, støttet beskæftigelse, støttet, støttede, freelance*, timelønnet, timelønnede`),
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
