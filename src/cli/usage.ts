export const USAGE = `Afstem afstemmer et indikatorskema: registreringer til personer, timer talt én gang, ark og tekst.

  npm run -s afstem -- reconcile IND.xlsx [--out UD.xlsx] [--json FIL|-] [--text FIL.md|FIL.docx]
                                 [--settings FIL.json] [--decisions FIL.json] [--as-of ÅÅÅÅ-MM-DD] [--lang da|en]
  npm run -s afstem -- check TEKST [--workbook IND.xlsx] [--json FIL|-] [--as-of ÅÅÅÅ-MM-DD]
  npm run -s afstem -- compare TIDLIGERE.xlsx SENERE.xlsx [--json FIL|-]
  npm run -s afstem -- match PERSONER.csv [--json FIL|-]
  npm run -s afstem -- why IND.xlsx RÆKKE RÆKKE [--json FIL|-]            hvorfor er række 14 og 39 én person?
  npm run -s afstem -- decisions IND.xlsx [--month ÅÅÅÅ-MM] [--json FIL|-]  hvad besluttede vi i februar?

Uden --json skrives en rapport. Slutkode: 0 intet åbent, 1 noget skal afgøres, 2 afvist, 70 fejl i Afstem.
`;
