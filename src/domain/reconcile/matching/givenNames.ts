import { typingErrors } from "./similarity";

/**
 * Common given names in Denmark, folded. Two names that both stand here are two names, however alike they look:
 * Inge is not a mistyped Inger. The list need not be complete: what it lacks can at worst make two letters' difference pass
 * for a typing error, and equal birth dates and family names are asked for besides.
 */
const COMMON_GIVEN_NAMES = `
aage aase adam agnes agnete ahmed aksel alba albert alberte alexander alfred ali alice alma alva amalie amanda amira amina anders andrea
andreas ane anette anita anja ann anna annabel anne annelise annemette annette annie anton arne arthur asger asta astrid august aya axel
bashir benedikte benjamin benny bent bente berit bertha bertil bertram birger birgit birgitte birte birthe bjarke bjarne bjoern bo bodil boerge
britt britta brian camilla carina carl carla carlo carsten cathrine cecilie charlotte christel christen christian christina christine
christoffer clara claus conny connie dagmar daniel daniella danny david dennis diana ditte dorte dorthe ebba ebbe edith egon eigil einar ejner
elin elina eline elinor elisabeth elise ella ellen ellinor elly else elva elvira emil emilie emilia emma emmy erik erika erling erna ernst esben
esther eva evald fatima fatma felix ferdinand filip filippa finn fie flemming frank frans freddy frederik frederikke freja frida frode gerda gert
gitte grete grethe gudrun gunnar gunner gustav hamza hanna hannah hanne hans harald harry hasan hassan heidi helen helena helene helga helge helle
henning henny henriette henrik herdis herman hjalmar hjoerdis holger hugo hussein ib ibrahim ida inga inge ingeborg inger ingrid irene iris irma isabella
ivan jacob jakob jamal jan jane janne janni jannie jannik jasmin jean jeanette jens jeppe jes jesper jessica jette jimmi jimmy joan johan johanna
johanne johannes john johnny johnni jon jonas jonathan josefine julia julian juliane julie julius jytte joergen joern kaj kamilla karen kari karin
karina karl karla karoline karsten kasper kate katja katrine kathrine keld kenneth kent kevin kim kirsten kirstine kis kjeld klara klaus
knud kristian kristina kristine kristoffer kurt laerke laila lars lasse laura laurits lea lena lene leif leila leo liam lily lilly lina linda
line linea linnea lis lisa lisbeth lise liselotte lissi lissy liv liva lone lotte louis louise lucas lukas luna lydia lykke mads magda magnus maja malene
malou malte malthe maren margit margrethe maria mariam marianne marie marina marius markus marlene martha martin martine mathias mathilde mathilda maya mehmet
merete meta mette mia michael michelle mie mikael mikkel mille mina minna mira misha mogens mohamed mohammed mona monica morten muhammad mustafa
nadia nanna naja natasja nick nicklas nicolai nicoline niels nikolaj niklas nina nis nora oda odd olaf ole olga oliver olivia oluf omar oscar osman otto
ove palle pauline peder pelle per pernille peter petra philip pia pil poul preben ragnhild rasmus rebecca regina regitze rene renee richard rie
rigmor rikke rita robert rolf ronja ronni rosa rosita rune ruth saga sally sam samir samira sandra sanne sara sebastian selma sidsel sif signe sigrid sigurd
silas silje simon simone sine sigga sisse sofia sofie solveig sonja sonny stefan steffen sten stig stine storm susan susanne sven svend sylvester
soeren tage tanja tania tea thea theis theo theodor thomas thor thora thorkild tilde tim tina tine tobias tom tommy tonny tore torben tove trine troels
tyra ulf ulla ulrik ulrikke uffe ursula valdemar vagn valborg vera verner vibeke victor victoria viggo vilhelm vibe viktor villads villy viola vivi vivian
walter werner william winnie yasmin yusuf yvonne zahra zainab
james john jack joe joel jake luke lucy luca lily ella ellie emma emily jade jane jean joan julie kyle kylie kate katie kane lara laura lachlan liam
mia maya max mason mitchell michelle nathan nicholas nicole noah olivia owen paige ryan ruby samuel samantha sarah sophie sophia taylor thomas tyler zoe zac`;

const commonGivenNames = new Set(COMMON_GIVEN_NAMES.trim().split(/\s+/));

/** Two names that both are common, each in its own right. */
export function areTwoNames(a: string, b: string): boolean {
  return a !== b && commonGivenNames.has(a) && commonGivenNames.has(b);
}

/** A name that is no common one, one error from `common`, but also one error from another common name. */
export function mayBeAnotherName(mistyped: string, common: string): boolean {
  if (!commonGivenNames.has(common) || commonGivenNames.has(mistyped)) return false;
  return [...commonGivenNames].some((name) => name !== common && typingErrors(mistyped, name, 1) <= 1);
}
