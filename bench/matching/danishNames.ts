/** Names for test people, commoner ones first: a name is drawn the more often the earlier it stands. */
export const WOMEN =
  words(`Anne Kirsten Mette Hanne Helle Anna Susanne Lene Maria Marianne Inge Karen Lone Bente Camilla Pia Charlotte Jette Tina Gitte
  Louise Birgit Rikke Ida Sofie Julie Line Inger Lis Lise Emma Birthe Signe Dorthe Annette Maja Nanna Pernille Trine Sara Cecilie Laura Katrine Karin Johanne
  Maren Malene Astrid Ellen Åse Tove Grethe Jytte Bodil Vibeke Merete Christina Heidi Mia Freja Clara Fatima Aisha Zahra Elif Ayse Olga Katarzyna Agnieszka
  Iwona Ludmila Dagmar Ragnhild Solveig Gudrun Thyra Kjerstin Märta Mårtine Sørine Bolette Regitze`);
export const MEN =
  words(`Peter Michael Lars Jens Henrik Thomas Søren Christian Martin Jan Morten Jesper Anders Niels Mads Rasmus Hans Per Kim Ole Erik
  Mikkel Jørgen Bent Andreas Carsten Claus Poul Brian Jakob Kasper Torben Frederik Mathias Finn Nikolaj Simon Steen Daniel Leif Kenneth Flemming Emil Tobias
  Svend Allan Kurt Børge Bjørn Kåre Åge Preben Knud Gert Troels Viggo Asger Mohammed Ali Ahmad Hassan Yusuf Mustafa Ibrahim Piotr Krzysztof Andrzej Gheorghe
  Vasile Dmitri Özgür Jürgen Vagn Uffe Sigurd Holger Ejnar Thorvald Rune`);
export const FAMILIES =
  words(`Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Sørensen Rasmussen Jørgensen Petersen Madsen Kristensen Olsen
  Thomsen Christiansen Poulsen Johansen Møller Mortensen Knudsen Jakobsen Jacobsen Mikkelsen Olesen Frederiksen Laursen Henriksen Lund Holm Schmidt Eriksen
  Kristiansen Simonsen Clausen Svendsen Andreasen Iversen Jeppesen Mogensen Jespersen Nissen Lauridsen Frandsen Østergaard Jepsen Kjær Carlsen Vestergaard
  Nørgaard Dahl Lorenzen Bertelsen Bruun Søndergaard Kjeldsen Bang Bach Friis Beck Toft Krogh Lauritsen Bech Skov Kjærgaard Ravn Hermansen Dam Bjerregaard
  Paulsen Thygesen Brandt Winther Åkjær Skovgård Lundgård Bødker Sæderup Hørlyck Ågård Fjeldsø Nygård Grønbæk Højgaard Blæsbjerg Ahmed Hussein Nguyen Khan
  Yilmaz Kaya Kowalski Nowak Wójcik Popescu Ionescu Petrov Al-Hassan Abdi Mahmoud Öztürk Müller Schröder Bjørnskov Damgård Eskildsen Fuglsang Gammelgaard
  Hvidberg Isager Juhl Korsgaard Ladefoged Munkholm Nordentoft Overgaard Præstegaard Quist Ringgaard Stoltenberg Tvede Ullerup Vangsgaard Wulff`);

/** Two names that look alike and are two: what a matcher must not merge. */
export const LOOKALIKES: readonly (readonly [string, string])[] = [
  ["Lise", "Louise"],
  ["Inge", "Inger"],
  ["Line", "Lene"],
  ["Hanne", "Hanna"],
  ["Karen", "Karin"],
  ["Anna", "Anne"],
  ["Maria", "Marie"],
  ["Jens", "Jes"],
  ["Jan", "Jon"],
  ["Bent", "Bente"],
  ["Johan", "Johanne"],
  ["Emil", "Emilie"],
  ["Christian", "Christina"],
];

export const NICKNAMES: Readonly<Record<string, string>> = {
  Elisabeth: "Lise",
  Peter: "Per",
  Kristian: "Chris",
  Katrine: "Trine",
  Frederik: "Fritz",
  Frederikke: "Rikke",
  Birgitte: "Gitte",
  Margrethe: "Grethe",
  Johannes: "Hans",
  Caroline: "Line",
  Charlotte: "Lotte",
  Kirstine: "Stine",
  Nikolaj: "Niels",
  Thomas: "Tom",
  Alexander: "Alex",
  Magdalene: "Malene",
};

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
