import { forms } from "./phrases";

const FUNCTION_WORDS = forms(`
  i på fra til for med ved hos om under over efter før mellem inden inde gennem igennem uden samt og eller men mens at den det de der som hvor hvilke/t/n/ hvilk/en/et/e denne dette disse
  sin sit sine deres dets dens vi os vores vor/es/t/e man han hun ham hende dem dens jeg mig du dig jer jeres min/e mit din/e dit hans hendes hinanden sådan/ne sådant
  hvad hvem hvis hvordan hvorfor hvornår hvor/ved/fra/til/på/i/med/af/imod/for her/fra/til/med/udover/af/efter/under/ved/i der/ved/af/fra/til/med/på/for/i/om/efter/udover/imod/under/næst
  da når idet fordi eftersom selvom skønt således hvis såfremt medmindre indtil imens medens hvorimod end både enten hverken heller dels ligesom såvel ej én ene en et ad af imod mod via foruden udover inklusive eksklusive pr per jf jævnfør ifølge trods langs blandt s
  alt alle hele helt hel samtlige hver hvert begge øvrige resterende resten sidstnævnte førstnævnte ovennævnte førnævnte nævnte nogen nogle noget enkelt/e eneste flere fleste færreste mange meget mere mest andre andet anden anden ene del/e dele andel/e/en/ene selv sig egen eget egne samme lig ens
  procent procentpoint pct pctpoint % stk vedkommende sidste første anden dobbelte flertallet størstedelen hovedparten mindretallet årets grund/e del/e ultimo
  ja nej jo nok vel nemlig lige blot bare kun netop også altså dog da endda ellers nu her så`);

/** How texts tell: who says, shows, writes, counts and finds. */
const TELLING = forms(`
  oplys/e/er/te/t/es/tes angiv/e/er/et/es angav meddel/e/er/te/t/es anfør/e/er/te/t/es nævn/e/er/te/t/es noter/e/er/ede/et/es/edes konstater/e/er/ede/et/es fastslå/r/et/s fastslog understreg/e/er/ede/et/es
  fremhæv/e/er/ede/et/es påpeg/e/er/ede/et/es bemærk/e/er/ede/et/es bekræft/e/er/ede/et/es redegør/e/es redegjort sig/es sagt skrev skriv/e/er/es skrevet vurderes vurderet lyde/r lød tælles talt/e
  regn/e/er/ede/et/es beregn/e/er/ede/et/es opgør/e/es opgjort/e opgjorde summer/e/er/ede/et sammentalt optæl/le/ler/les optalt/e afrund/e/er/et/ede genberegn/e/er/et/ede efterregn/e/er/et/ede
  find/e/er/es fandt/es fundet ses set sås vises fremgå/r/et fremgik illustrer/e/er/ede/et/es afspejl/e/er/ede/et/es tegn/e/er/ede/et peg/e/er/ede/et/es antyd/e/er/ede/et indiker/e/er/ede/et
  dokumenter/e/er/ede/et/es påvis/e/er/te/t/es synliggør/e/es synliggjort rapporter/e/er/ede/et/es citer/e/er/ede/et gentag/e/er/et gentog spørge/r spurgt/e svar svarer svarende tilføj/e/er/ede/et/es
  registrer/e/es registrerede sammenlign/e/er/ede/et/es sammenhold/e/er/t/es kontroller/e/er/ede/et/es verificer/e/er/ede/et/es gennemgå/r/et/s gennemgik efterprøv/e/er/ede/et/es afstem/me/mer/te/t/mes valider/e/er/ede/et/es
  fremlagt fremlagde fremlægge/r/s forelagt forelægge/r/s indstil/ler/les udtal/e/er/te opsummer/e/er/ede/et/ende sammenfat/te/ter/tet/tende kaldes kaldt betegn/e/er/ede/et/es klassificer/e/er/ede/et/es kategoriser/e/er/ede/et/es definer/et/es
  anses anset betragtes betragtet fastlagt fastsat opstillet oplist/et synes syntes læses hermed`);

/** Verbs that add nothing to what is said with them. */
const LIGHT_VERBS = forms(`
  er var vær/e/et bliv/e/er blev/et har havde haft have få/r/et/s fik kan kunne/t må måtte/t bør burde lykkes lykkedes gå/r/et gik kom/mer/met/me stå/r/et stod sidde/r sad findes fandtes forefindes giv/es gav givet betyd/e/er/et betød
  ligg/e/er lå ligget hænge/r hang udgør/e udgjorde udgjort fordel/e/er/t/te/es/ing/ingen/tes deles delt opdel/t/er/te inddel/t/er/te grupperet befinde/r befandt optræd/e/er/te optrådt/e forekom/me/mer/met fremstå/r fremstod rum/me/mer/mede/met
  end/e/er/te/t slut/te/ter/tede/tet bruges brugt/e brugte anvendt/e anvendes benyttet benyttes ydet ydes gøres gør gjort ske/r/te/t nå/r/ede/et/s ram/me/mer/te/t rundede rundet passer/e/er/ede/et kryds/er/ede/et land/e/er/ede/et havn/er
  opnå/r/ede/et/s indfri/r/ede/et/es opfyld/e/er/te/t/es overgå/r overgik overgået overhal/er/ede/et oversteg/et overstige/r underskred/et underskride/r overskred/et overskride/r præster/e/er/ede/et lever/e/er/ede/et/es skabt sikret hentet hjulpet
  bragt skaf/fe/fer/fede/fet tages taget sættes sat holdes ført/es trods knyt/te/ter/tede/tet/tes gæld/e/er/ende galdt følges følge/r følgende omhandle/r dreje/r drejede vedrør/e/er/te/t/ende tilhør/e/er/te/t/ende høre henhør/er/ende stam/me/mer/mede
  dæk/ke/ker/kede/ket/kes repræsenter/e/er/ede/et/es udfør/es/t/te varetag/e/er/es/et afvikl/et/es afholdes tildel/t/es udvalgt målt klar/er/ede/et formå/r/et/ede opstå/r/et opstod topp/e/er/ede/et placer/e/er/ede/et/es aftag/e/er/es udbetal/t/te/es
  medregn/es/er/et/ede anerkend/es/t/te/er godkend/es/er/t/te indregn/et/ede/es medtag/et/ne/es inkluder/e/er/et/ede/es indehold/e/er/t rykket ramt fortsatte afslutte afsluttes efterfulgt angår`);

/** What somebody does: of a number of persons that do it, nothing else is counted. */
export const ACTS = forms(`
  mene/r mente ment tro/r troede vide vidste kende/r kendt/e hør/er/te/t læs/e/er/te/t forstå/r forstod/et husk/e/er/ede/et vælg/e/er valgt/e beslut/te/ter/tede/tet prøv/e/er/ede/et fortælle/r fortalt/e beskriv/e/er beskrev beskrevet forklar/e/er/ede/et
  vurdere/r vurderede se/r vise/r viste vist bruge/r anvende/r benytte/r benyttede tage/r tog give/r holde/r sætte/r satte føre/r førte bære/r bar båret spille/r spillede gjorde lave/r lavede lavet skabe/r skabte sikre/r sikrede hente/r hentede hjælpe/r hjalp bringe/r bragte afholde/r
  klare/r handle/r handlede fulgt/e takke/r takket glæde/r glædede beklage/r ærgre/r turde behøve/r behøvede plejer kalde/r erkende/r bevise/r minde/r orienteret drøfte/r behandle/r behandlet opfatte/r anse/r betragte/r udvælge/r yde/r deler indstillet orientere/r tælle/r`);

const ADVERBS = forms(`
  når dermed derfor dog desuden endvidere ligeledes også altså endelig/t hereft/er derefter efterfølgende derudover endnu stadig/væk stadigvæk fortsat allerede netop kun blot bare alene heller imidlertid alligevel bagefter straks ganske ret temmelig rimelig/t forholdsvis relativt markant væsentligt betydeligt klart tydeligt pænt flot særdeles yderst utrolig/t ekstremt overraskende
  forventeligt selvfølgelig/t naturligvis naturligt givetvis formentlig formodentlig sandsynligvis angiveligt tilsyneladende åbenbart åbenlyst tydeligvis ærligt ærlig oprigtigt konkret kort kortfattet specifikt nærmere bestemt ydermere tillige ligeså tilmed sågar faktuelt reelt formelt teknisk administrativt statistisk talmæssigt matematisk rent omsider hurtigt nemt let svært vanskeligt nedenfor ovenfor nedenstående ovenstående
  ikke længere nogensinde måske hermed pt pct dd dags efterhånden undervejs løbende sammen videre ud ind op ned hen hjem tilbage oppe nede inde ude frem fremme bort væk rundt overalt lokalt samlet særskilt separat isoleret individuelt særligt især navnlig primært hovedsageligt hovedsagelig overvejende generelt typisk normalt almindeligvis sædvanligvis ofte altid sjældent nogenlunde nogensteds deraf sådan næsten omkring cirka ca godt knap lidt langt tæt meget
  mindst mindste højst mest færrest flest størst mindre størst bedst bedre dårligst dårligere præcis/t nøjagtig/t egentlig/t faktisk egentligt direkte indirekte samtidig modsat omvendt tilsvarende derimod gengæld ligefrem nærmest simpelthen heraf desværre heldigvis dér snart nylig nyligt netop senest sidenhen hidtil foreløbig/t indledningsvis afslutningsvis opsummerende sammenfattende kontra versus plus heldigt uheldigvis overordentlig gerne ikkemindst endt langsomt alt for grundlæggende overordnet principielt bogstaveligt bredt tværtimod ordret vitterligt sandelig bestemt absolut fuldstændig/t fuldt helst igen øvrigt nærværende følgelig netto senere forrest bagest netto nødvendigvis muligvis slet sikkert vist trods`);

/** Of results and figures, never of who is counted. */
const ADJECTIVES = forms(`
  god/t/e fin/t/e flot/te stærk/t/e solid/t/e svag/t/e skuffende beskedent beskedne beskeden ringe lille stor/t/e større størst/e høj/t/e højere højest/e lav/t/e lavere lavest/e positiv/t/e negativ/t/e vigtig/t/e væsentlig/t/e central/t/e afgørende interessant/e bemærkelsesværdig/t/e iøjnefaldende tankevækkende
  glædelig/t/e trist/e ærgerlig/t/e beklagelig/t/e tragisk alvorlig/t/e svær/t/e simpel/t simple enkel/t enkle klar/t/e tydelig/t/e synlig/t/e sikker/t sikre korrekt/e rigtig/t/e forkert/e præcis/e nøjagtig/e endelig/e samlet samlede fuld/t/e fælles særlig/t/e særskilt/e speciel/t specielle almindelig/t/e normal/t/e typisk/e kendt/e
  bedste dårligst/e værste bedre værre dårlig/t/e fornuftig/t/e acceptabel/t acceptable tilfredsstillende utilfredsstillende hæderlig/t/e imponerende respektabel/t respektable ambitiøs/t/e realistisk/e urealistisk/e opnåelig/t ekstern/t/e intern/t/e aktuel/t/le reel/t/le unik/t/ke forskellig/t/e faktisk/e egentlig/e gennemsnitlig ordentlig overordnet overordnede tællende
  lokal/t/e regional/t/e nationale national privat/e offentlig/t/e kommunal/t/e deltagende medvirkende involverede pågældende vedkommende pågældendes respektive enkelte gældende bosiddende hjemmehørende bopæl etableret oprettet stolt/e nuværende omtalt/e førstnævnte oplyste angivne anførte nævnte rapporteret opgjorte beregnede registrerede anerkendte godkendte medregnede fuldstændig/e detaljeret detaljerede foreløbige næststørste næstflest næstbedst/e tredjestørste tredjeflest eneste brede bred smal smalle historisk aldeles`);

/** What texts speak of besides; a number that stands right before one of these counts it, and nothing of the workbook. */
export const THINGS = forms(`
  antal/let tal/let/lene tal/lenes hovedtal/let/lene nøgletal/let/lene slutresultat/et resultat/et/er/erne facit slutfacit bundlinje/n sum/men saldo/en størrelse/n niveau/et fordeling/er status/sen udfald/et udbytte/t effekt/en/er output gevinst/en succes/en fremgang/en udvikling/en tendens/en virkning/en værdi/en
  opgørelse/n/r/rne oversigt/en statistik/ken indikatorskema/et/er/erne slutskema/et/er/erne startskema/et/er/erne skema/et/er/erne ark/et/ene regneark/et liste/n/r/rne database/n fil/en/er/erne materiale/t datasæt/tet data datagrundlag/et udtræk/ket system/et/er registreringssystem/et tabel/len/ler figur/en graf/en diagram/met bilag/et/ene dokumentation/en kilde/n
  rapport/en/er/ens slutrapport/en/ens statusrapport/en årsrapport/en evaluering/en/ens notat/et referat/et dagsorden/en brev/et mail/en spørgsmålet afsnit/tet kapitel kapitlet punkt/et/er felt/et afrapportering/en redegørelse/n/ns partshøring/en høring/en henvendelse/n bemærkning/en/er konklusion/en/er hovedkonklusion/en anmodning/en ansøgning/en/ens bevilling/en tilsagn/et kontrakt kontrakten projektbeskrivelse/n
  projektperiode/n/ns projektforløb/et projektår/et projektdel/en forløbet forløbets afslutning/en udgang/en udløb/et slutning/en ophør/et udslusning/en periode/n/ns/r/rne projekt/er dato/en skæringsdato/en opgørelsestidspunkt/et opgørelsesdato/en tidspunkt/et dag/en mellemtiden øjeblik/ket skrivende stund tilfælde/t spørgsmål
  indsats/en/er/erne arbejdsmarked/et jobcenter/et jobcent/ret/eret region/en sjælland jylland klynge cluster hold/ene kommune/n partnerskab/et partnerkreds/en virksomhedsdel/en styregruppe/n/ns projektledelse/n projektgruppe/n sekretariat/et ledelse/n udvalg/et forvaltning/en afdeling/en revision/en styrelse/n erhvervsstyrelse/n myndighed/en
  form/en måde/n måder side/r vej/en billede/t situation/en årsag/en forklaring/en baggrund/en sammenhæng/en overblik/ket indtryk/ket forhold/et henseende/r hensyn henhold følge lys/et tråd tale vidt udgangspunkt/et orientering/en praksis glæde/n vurdering/en grad/en omfang/et kontrol/len kontrolberegning/en afstemning/en gennemgang/en optælling/en beregning/en efterregning/en sammenligning/en sammentælling/en overensstemmelse forbindelse løb/et eksempel eksemplet udfordring/en/er erfaring/en/er læring/en betydning/en forskel/le lighed uoverensstemmelse/r afvigelse/r/n forventning/en/er sted/et række/n/vis rækkefølge/n top/pen bund/en spids/en spidsen verden historie/n liv/et hverdag/en held håb/et tak
 `);

/** Words that change nothing of what a number counts. */
export const NEUTRAL: readonly string[] = [...new Set([...FUNCTION_WORDS, ...TELLING, ...LIGHT_VERBS, ...ADVERBS, ...ADJECTIVES])];

/** "til sidst" is the end, not an earlier time. */
export const AT_LAST: readonly string[] = ["til sidst", "til slut", "i sidste ende"];

/** Reasons that are not named: they narrow nothing, and "af" takes nothing out of a whole in them. */
export const REASONS: readonly string[] = ["grunde", "årsager"].flatMap((why) =>
  ["forskellige", "andre", "flere", "personlige", "helbredsmæssige"].map((which) => `af ${which} ${why}`),
);

/** What was hoped for, as the measure of a result: no plan. */
export const AS_HOPED: readonly string[] = ["end", "som"].flatMap((how) =>
  ["forventet", "ventet", "planlagt", "aftalt", "budgetteret"].map((hoped) => `${how} ${hoped}`),
);

/** Nothing is planned where something "bør bemærkes". */
export const TO_BE_SAID: readonly string[] = ["bør", "skal", "må", "kan"].flatMap((must) =>
  ["bemærkes", "nævnes", "understreges", "tilføjes", "fremhæves", "konstateres", "ses", "oplyses"].map((said) => `${must} ${said}`),
);

/** What hours go through before they count: said of those that are left. */
export const CLEANED: readonly string[] = [
  "oprydning",
  "oprydningen",
  "fradrag",
  "korrektion",
  "korrektionen",
  "oprensning",
  "oprensningen",
  "rensning",
  "afstemning",
].map((step) => `efter ${step}`);

/** That a target was met or not: said of a result, so that no target is meant by it. */
export const REACHED: readonly string[] = ["målet", "måltallet", "målsætningen"].flatMap((target) =>
  ["nået", "opfyldt", "indfriet", "overskredet"].flatMap((done) => [
    ...["er", "blev", "således", "dermed"].flatMap((link) => [`${link} ${target} ${done}`, `${target} ${link} ${done}`]),
    `${target} ${done}`,
    `ikke ${done}`,
    `endnu ikke ${done}`,
    `dermed ikke ${done}`,
  ]),
);
