/** Words that change nothing of what a number counts: function words, adverbs and the project's own vocabulary. */
export const NEUTRAL: readonly string[] = (
  "i på fra til for med ved hos om under over efter før mellem inden gennem igennem uden samt og eller men mens at den det de der som hvor hvilket hvilke denne dette disse sin sit sine deres dets dens vi os vores man han hun ham hende dem jeg " +
  "er var været være bliver blev blevet har havde haft have få får fik fået kan kunne må måtte lykkedes lykkedes det gik går gået kom kommer kommet står stod stået sidder findes fandtes giver gav givet betyder betød viser viste vist ses fremgår opgjort opgøres lyder ligger lå udgør udgjorde fordeler fordelt fordelte fordeling fordelingen fordeles tegner sig konstatere konstateret endte ender sluttede slutter slut brugt brugte anvendt ydet oplyste oplyst oplyser angav angivet angiver " +
  "nu da når nåede når opnåede idet fordi således dermed derfor dog desuden endvidere ligeledes også altså endelig herefter derefter efterfølgende derudover hertil herudover endnu stadig stadigvæk fortsat fortsatte allerede netop kun blot bare alene hele helt alle samtlige hver begge øvrige resterende resten sidstnævnte førstnævnte heller både dels enten hverken end så meget mange flere fleste færreste nogle enkelte enkelt " +
  "antal antallet andel andelen tal tallet tallene figurerer status statussen resultat resultatet resultater resultaterne slutresultatet opgørelse opgørelsen opgørelser oversigt indikatorskema indikatorskemaet slutskema slutskemaet slutskemaerne startskema startskemaet systemet system " +
  "projektperiode projektperioden projektforløb projektforløbet forløbet forløbets afslutning afslutningen udgang udgangen udløb udløbet slutning slutningen afslutte afsluttes ophør udslusning udslusningen årets periodens periode projektets dato dags opgørelsestidspunktet tidspunkt tidspunktet " +
  "ekstern eksterne aktuel aktuelt aktuelle reel reelle reelt unik unikke forskellige faktisk faktiske egentlig egentlige tilmeldt nået overskredet oversteget underskredet næsten opnået opfyldt indfriet overgået desværre heldigvis tilfredsstillende positivt bedst flest første anden klynge klynger cluster hold holdene kommune kommunen region sjælland arbejdsmarkedet jobcenter jobcenteret jobcentret ligesom mod kontra sammen partnerskabet partnerkredsen " +
  "ifølge jævnfør jf hvad angår vedrørende omkring cirka ca godt knap over under mindst højst præcis præcist nøjagtig nøjagtigt ikke længere nogen nogensinde måske siger siges skrive udvalgt hermed dag pr per ultimo svarer svarende vedkommende gælder gældende gør sker skete sket efterhånden undervejs forbindelse løbet løbende sig selv videre ud ind op ned hen hjem tilbage tilhører tilhørende herunder hvorfra hvorved derved deraf hvem hvis én ene andet andre andele dele del samme lig " +
  "gennemsnitlig ordentlig endelige endeligt overordnet overordnede overordnede følgende følger nedenfor ovenfor nævnte ovennævnte nævnt procent pct pctpoint % afrundet bosiddende hjemmehørende etableret oprettet tilsagn tilsagnet indsats indsatsen svar spørgsmål ambitiøst ambitiøs realistisk højt lavt høj lav output effekt godkendt godkendte tællende medregnet medregnede netto egentlige dér altså blandt hvilken hvilket mellemtiden bundlinjen bundlinje herfra derfra størst største mindst mindste færrest forrest bagest topper placerer oppe nede endt bemærkede bemærker noterede noterer noteres konstaterer konstaterede fortæller fortalte meddeler meddelte påpeger påpegede bekræfter bekræftede rapporterer skriver skrev understreger fremhæver lavere højere bedre dårligere udtræk udtrækket skema skemaet arket ark listen listerne databasen filen regnearket materialet datasættet registreringssystemet talt sagt fortalt opsummerende sammenfattende tale vidt henseende hensyn henhold følge lyset øvrigt tråd nærværende dato skæringsdatoen skæringsdato efterfulgt aftager følgelig kunnet dokumentere dokumenteret dokumenterer påvist frem gennemgik gennemgår varetages varetaget varetager udført udført udbetalt præsteret afviklet målt hidtil foreløbig foreløbigt klaret klarer bedste blive bliver hjulpet skaffet skaffe sidste dobbelte set spurgte spørger du hvordan endvidere igen forhold derimod kort leveret leverer ser lige medens gerne lidt grund vurdering sted stor stort ja nej hvorfor hvordan perioden sat omvendt modsat tilsvarende hvorimod eftersom efterhånden vedkommende kontrol kontrollen anerkendes anerkendt anerkendte godkendes medregnes tælles registrerede lokale lokal private privat offentlige offentlig deltagende medvirkende involverede dækker dækkede vedrører vedrørte repræsenterer fundet finder fandt s en et lød gengæld overgår overgik langt senere tæt især særligt navnlig primært hovedsageligt generelt typisk nemlig jo nok vel sådan ellers imidlertid alligevel bagefter straks ganske ret forholdsvis relativt markant væsentligt betydeligt klart tydeligt pænt flot rummer indeholder ender nåede opnår lander landede fremgik vurderes imod trods via foruden udover inklusive jer min mine jeres sådanne hinanden hvad alt noget sammenligning baggrund udgangspunkt øjeblikket orientering praksis glæde glædeligt stolte stolt eneste"
).split(/\s+/);

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
