/**
 * Given names and what their bearers also go by, folded (æ ø å as ae oe aa), parted by |. The first name of a part meets each of the others; those do
 * not meet each other: Charlie may be Charles or Charlotte. A nickname never merges by itself, it suggests.
 */
const DANISH = `
per peter peder petrus | pelle per peter | peter peder petrus | poul povl paul palle | povl paul
elisabeth lise lis lisbeth elise lisa else elsebeth beth betty bet eli | lisbeth lis lise else | lise lis liselotte | bo bosse
bo bodil | kim joakim joachim kimmie | niels nils nis nikolaj nicolai | klaus nikolaus niklas | nikolaj niklas nick niko nico
hans johannes johan johann hannes | jan johan johannes | johan johannes | jens johannes jes | jon johan jonathan jonas
lars laurits lasse laurs lauritz | ole oluf olaf olav | oluf olaf olav | soeren severin | mikkel michael mikael
michael mike mick mik micki mikael | kristian kresten christen chris kris karsten | christian kresten christen chris kris
kristoffer stoffer chris | christoffer stoffer chris | toke thorkild torkil | thomas tom tommy | benedikt bent ben
benjamin ben benny benni | maximilian max | alexander alex sander sasha xander | frederik fred fritz frede frits freddy rik
henrik henning henry rik | henning henny | erik eirik jerik | joergen joern georg | georg jurgen | viktor viggo vic
steffen steen sten stefan | steen sten | stefan stephan | andreas anders andy | mathias matt mads mats
matthias matt mads mats | gerhard gert | erasmus rasmus ras | karl kalle carlo | carl kalle carlo
vilhelm willy villy william ville | wilhelm willy villy william | william willy willi villy | arnold arne
torben thorbjoern torbjoern | jakob jeppe jep ib jack | jacob jeppe jep ib jack | jesper jeppe | john johnny jonny johnni
john johannes | anton tony toni | antonius anton | flemming flemmer | bjoern bjarne | egon eigil
robert bob robin bobby rob bert | alfred freddy alf | konrad kurt | kenneth ken kenny | daniel dan danny | samuel sam
valdemar valde | ferdinand ferdi | sebastian basse seb | rasmus ras | christopher chris | philip fip | august gus
gustav gus gusse | oliver olli ole | emanuel manuel | joakim jokke | muhammed mohammed mohamed muhammad mohammad mehmet mohamad
mohammed mohamed muhammad mohammad mohamad | ahmed ahmad achmed | ali aly | hasan hassan | hussein husein hussain husain
yusuf yousef youssef josef joseph | ibrahim abraham | margrethe mette grethe meta merete greta margit grete
birgitte gitte birgit birte birthe bibi ditte | birthe gitte birgit | brigitte gitte | frederikke rikke fie | henrikke rikke
ulrikke rikke ulla | edith ditte | dorthe ditte dorte thea dorothea | dorothea dorte thea
katrine trine kate karen kathrine kat | kathrine trine kate | cathrine trine kate | catrine trine | katharina trine kathe
karen karin karina kaja | kirstine stine kirsten tine | kristine stine kirsten tine | christine stine kirsten tine
ernestine stine | kristina tina | christina tina | bettina tina | martina tina | martine tine | karoline line | caroline line
pauline line | helene lene leni helen | magdalene lene malene | marlene lene | helena lena | magdalena lena | janina nina
johanne hanne hanna | johanna hanne hanna | anna anne ann ane annie | anette anne ann | annette anne ann | anne ann ane annie
ingeborg inge inger inga bor | ingrid inge inga | ingerlise inger | annelise lise anne | annemarie anne mie marie
maria marie mia maja mie | marie mie mia maja | annemie mie | amalie mia male | sofie sophie sofia sophia fie | sophie fie
josefine fie | josephine fie | sigrid signe siri | susanne sanne susan susie sussi | suzanne sanne susie
charlotte lotte lottie | liselotte lotte lise lis | louise lulu | juliane julie | olympia pia | benedikte bente dikte
benedicte bente dikte | henriette jette henny | judith jytte | eleonora ellen nora | helen ellen | eleonora nora
marianne nanna misse mariann | johanne nanna | aase aasa | astrid asta | agnete agnes | fatma fatima fatime | fatima fatime
aisha ayse aysha aicha ayesha | sara zahra | elisabeth sisse | cecilie sisse cille | sidsel cecilie | wilhelmine mine mina
vilhelmine mine mina | hermine mine | emilie emmi emmy milla mille | camilla mille milla | kamilla mille milla | pernille nille
petronella pernille | isabella bella isa | gabriella gabi ella | rebekka bekka | rebecca bekka | alberte berte | jeanette nette
antoinette nette | regitze gitte | mathilde tilde | clothilde tilde | alexandra alex sasha xandra | victoria vicky
viktoria vicky | nicoline nico line | angelina lina | carolina lina | karolina lina | evelyn eva | leonora nora | elinor nora`;

const ENGLISH = `
william bill will billy willie liam | robert rob | richard dick rick ricky rich | james jim jimmy jamie | john jack
jackson jack | joseph joe joey | michael mitch | mitchell mitch | david dave | anthony tony | andrew andy drew | nicholas nick
stephen steve | steven steve | gregory greg | jeffrey jeff | geoffrey geoff | edward ed eddie ted ned | henry harry
harold harry | harrison harry | samantha sam | joshua josh | zachary zac zach zack | nathaniel nathan nat | matthew matt
elizabeth liz beth betty lizzie eliza libby | katherine kate katie kathy | catherine kate katie cathy | kathryn kate katie
margaret maggie meg peggy | susan sue susie | jennifer jenny jen | jessica jess | rebecca becky | abigail abby | madeline maddy
madison maddy | charlotte charlie | charles charlie chuck | isabelle bella belle | eleanor ellie nell | timothy tim
patrick pat paddy | patricia pat trish | thomas tommy | lachlan lachie | benjamin benjy | jonathan jon jonny | christopher kit
nicole nikki | natasha tasha | olivia liv | amelia millie | emily em millie | gabrielle gabby`;

const shortForms = new Map<string, Set<string>>();
for (const line of [DANISH, ENGLISH]
  .join("\n")
  .trim()
  .split(/\s*[|\n]\s*/)) {
  const [name = "", ...others] = line.split(" ");
  shortForms.set(name, new Set([...(shortForms.get(name) ?? []), ...others]));
}

/** Two given names, folded, that one person may go by. */
export function areNicknames(a: string, b: string): boolean {
  return shortForms.get(a)?.has(b) === true || shortForms.get(b)?.has(a) === true;
}
